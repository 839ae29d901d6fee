# SPDX-License-Identifier: Apache-2.0
"""Which strategy gives each noun, for `st.from_type`.

Where feidi is installed Hypothesis asks here by itself, when a test first wants a noun: see the entry point
``hypothesis`` of this distribution. The environment variable HYPOTHESIS_NO_PLUGINS keeps it from asking.
"""

from collections.abc import Callable
from typing import Any, Final, get_args, get_origin

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi import testing
from feidi.agreements.agreement import Agreement
from feidi.agreements.attribution import Attribution
from feidi.agreements.clock import Clock
from feidi.agreements.sharing import Sharing
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.errors import NotFoundError
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.instrument import Citation, Clause, Instrument
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money
from feidi.quantities.rounding import Rounding
from feidi.quantities.share import Rate, Share

__all__ = ["register", "strategy_of"]


def _values_of(kind: object) -> SearchStrategy[object]:
    # Timeline[Share] says what it holds; a bare Timeline may hold anything, so whole numbers do.
    held: tuple[type[object], ...] = get_args(kind)
    return st.from_type(held[0]) if held else st.integers()


_STRATEGIES: Final[tuple[tuple[type[object], Callable[[Any], SearchStrategy[object]]], ...]] = (
    (Label, lambda _: testing.labels()),
    (Money, lambda _: testing.moneys()),
    (Share, lambda _: testing.shares()),
    (Rate, lambda _: testing.rates()),
    (Area, lambda _: testing.areas()),
    (Rounding, lambda _: testing.roundings()),
    (FiscalYear, lambda _: testing.fiscal_years()),
    (Span, lambda _: testing.spans()),
    (Dated, lambda kind: testing.dated(_values_of(kind))),
    (Timeline, lambda kind: testing.timelines(_values_of(kind))),
    (Instrument, lambda _: testing.instruments()),
    (Clause, lambda _: testing.clauses()),
    (Citation, lambda _: testing.citations()),
    (Figure, lambda kind: testing.figures(_values_of(kind))),
    (Parameter, lambda kind: testing.parameters(_values_of(kind))),
    (Clock, lambda _: testing.clocks()),
    (Sharing, lambda _: testing.sharings()),
    (Attribution, lambda _: testing.attributions()),
    (Agreement, lambda _: testing.agreements()),
)


def strategy_of(kind: object) -> SearchStrategy[object]:
    """Give the strategy of a noun, with what it holds where it is generic.

    Raises
    ------
    NotFoundError
        If there is no strategy for this type.

    Examples
    --------
    >>> from hypothesis import given
    >>> from feidi.dates import Timeline
    >>> @given(strategy_of(Timeline[Share]))
    ... def test_a_timeline_of_shares(timeline):
    ...     assert all(type(entry.value) is Share for entry in timeline.entries)
    >>> test_a_timeline_of_shares()
    """
    noun = get_origin(kind) or kind
    for known, strategy in _STRATEGIES:
        if known is noun:
            return strategy(kind)
    names = tuple(known.__name__ for known, _ in _STRATEGIES)
    raise NotFoundError(
        "there is no strategy for this type",
        place="type",
        value=kind,
        remedy="build it from the strategies of its fields with st.builds",
        candidates=names,
    )


def register() -> None:
    """Tell Hypothesis of every noun at once, where it is kept from asking by itself.

    Examples
    --------
    >>> from hypothesis import given, strategies as st
    >>> from feidi.quantities import Money
    >>> register()
    >>> @given(st.from_type(Money))
    ... def test_nothing_is_neutral(money):
    ...     assert money + Money(0) == money
    >>> test_nothing_is_neutral()
    """
    for noun, strategy in _STRATEGIES:
        st.register_type_strategy(noun, strategy)
