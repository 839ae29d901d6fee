# SPDX-License-Identifier: Apache-2.0
"""What Hypothesis calls as it is imported, so that `st.from_type` knows the nouns of this library.

The call only notes which strategy belongs to which class; none is built before a test asks for it. Where even
importing the classes is too much, the environment variable HYPOTHESIS_NO_PLUGINS keeps Hypothesis from calling.
"""

from collections.abc import Callable
from typing import Any, Final, get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

# The package and not its files: it may be half loaded, when it is what imported Hypothesis first.
from feidi import testing
from feidi.agreements.agreement import Agreement
from feidi.agreements.attribution import Attribution
from feidi.agreements.clock import Clock
from feidi.agreements.sharing import Sharing
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.instrument import Citation, Clause, Instrument
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money
from feidi.quantities.rounding import Rounding
from feidi.quantities.share import Rate, Share

__all__ = ["register"]


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


def register() -> None:
    """Tell Hypothesis which strategy gives each noun.

    Hypothesis calls this by itself where feidi is installed; calling it again changes nothing.

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
