# SPDX-License-Identifier: Apache-2.0
"""Law: over columns every line is that of the scalar engine, to the fen and before rounding, on every engine.

A unit that columns refuse is refused by the scalar engine too, or is too large for 64 bits.
"""

from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final, NamedTuple

from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feidi.agreements import (
    Agreement,
    Facts,
    Party,
    PartYear,
    PartyRole,
    Receipt,
    RevenueKind,
    Sharing,
    UnitKind,
)
from feidi.labels import Label
from feidi.quantities import Money
from feidi.testing import facts_for, receipts_for, roundings, terms

KEYS: Final = ("source", "host", "fund")
KINDS: Final = (RevenueKind.VAT, RevenueKind.CIT)
PLACES: Final = 6
ENOUGH: Final = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
)


class Case(NamedTuple):
    """An agreement, what came in and what is known."""

    agreement: Agreement
    receipts: tuple[Receipt, ...]
    facts: tuple[Facts, ...]


Compare = Callable[[str, Any], str]


def in_columns(facts: Facts) -> Facts:
    """Give facts that a column can hold: decimals of so many places."""
    numbers = {name: Fraction(round(number * 10**PLACES), 10**PLACES) for name, number in facts.numbers}
    return evolve(facts, numbers=numbers)


@st.composite
def cases(draw: st.DrawFn, among: tuple[int, ...] = (2, 2, 3)) -> Case:
    """Give an agreement among so many parties with receipts it takes in and the facts it asks for."""
    keys = KEYS[: draw(st.sampled_from(among))]
    parties = [Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in keys]
    clause = Sharing(
        id="tax",
        kinds=KINDS,
        terms=draw(terms(keys, max_leaves=5)),
        unit=draw(st.sampled_from(UnitKind)),
        part_year=draw(st.sampled_from([*PartYear, None])),
        rounding=draw(roundings(keys)),
    )
    agreement = Agreement(id="law", title=Label(zh="法", en="law"), parties=parties, sharing=[clause])
    receipts = draw(receipts_for(agreement, refunds=True))
    # Amounts at which 64 bits suffice for most trees; the others are refused, which is a law of its own.
    smaller = draw(st.sampled_from((1, 100, 10**4, 10**6)))
    receipts = tuple(evolve(one, amount=Money(one.amount.fen // smaller)) for one in receipts)
    facts = tuple(in_columns(one) for one in draw(facts_for(agreement)))
    # Now and then a unit of which nothing is known.
    return Case(agreement, receipts, facts[: draw(st.integers(len(facts) - 1, len(facts)))] if facts else ())


class TestTwoParties:
    """Every line has the same fen and the same exact parts; what is refused is refused there too."""

    @settings(ENOUGH, max_examples=2_600)
    @given(cases((2,)))
    def test_on_polars_and_pandas(self, settled_both_ways: Compare, case: Case) -> None:
        """With the rows at hand."""
        assert settled_both_ways("polars", case) == settled_both_ways("pandas", case)


class TestThreeParties:
    """The same law for three, whose rounding is another."""

    @settings(ENOUGH, max_examples=2_600)
    @given(cases((3,)))
    def test_on_polars_and_pandas(self, settled_both_ways: Compare, case: Case) -> None:
        """With the rows at hand."""
        assert settled_both_ways("polars", case) == settled_both_ways("pandas", case)


class TestArrow:
    """The same law on tables of pyarrow."""

    @settings(ENOUGH, max_examples=600)
    @given(cases())
    def test_on_pyarrow(self, settled_both_ways: Compare, case: Case) -> None:
        """On pyarrow."""
        settled_both_ways("pyarrow", case)


class TestPlans:
    """The same law on engines whose plans take longer to make than these few rows to settle."""

    @settings(ENOUGH, max_examples=200)
    @given(cases())
    def test_on_lazy_polars(self, settled_both_ways: Compare, case: Case) -> None:
        """On plans of polars."""
        settled_both_ways("lazy polars", case)

    @settings(ENOUGH, max_examples=200)
    @given(cases())
    def test_on_duckdb(self, settled_both_ways: Compare, case: Case) -> None:
        """On DuckDB."""
        settled_both_ways("duckdb", case)
