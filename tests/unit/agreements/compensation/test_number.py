# SPDX-License-Identifier: Apache-2.0
"""Numbers, facts and weighted indexes."""

from decimal import Decimal
from fractions import Fraction

import pytest

from feidi.agreements.compensation.number import FactNumber, IndexPart, WeightedIndex, number_of
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError


def test_numbers_are_read_exactly() -> None:
    """Text and decimals become fractions; facts, indexes and what is unset stay as they are."""
    assert number_of("0.673") == number_of(Decimal("0.673")) == Fraction(673, 1000)
    fact, gap = FactNumber("p"), Unset("未公布")
    index = WeightedIndex([("codmn", "2", 1)])
    assert (number_of(fact), number_of(gap), number_of(index)) == (fact, gap, index)


def test_floats_are_refused() -> None:
    """A float is not an exact number."""
    with pytest.raises(InvariantError, match="not an exact number"):
        number_of(0.673)  # type: ignore[arg-type]


def test_parts_are_read_from_pairs() -> None:
    """A part may be a row of name, reference and weight, or the part itself."""
    part = IndexPart(FactNumber("codmn"), FactNumber("codmn_mean", constant=True), {2012: "1/4", 2017: "0.2"})
    assert WeightedIndex([part, ("tp", Unset("未公布"), "1/4")], factor="0.85").factor == Fraction(17, 20)
    assert part.weight == ((2012, Fraction(1, 4)), (2017, Fraction(1, 5)))


@pytest.mark.parametrize(("name", "lag"), [("", 0), (" ", 0), ("p", -1), ("p", 51), ("p", True)])
def test_facts_have_names_and_lags(name: str, lag: int) -> None:
    """An empty name, or a lag that is not a number of years, is refused."""
    with pytest.raises(InvariantError):
        FactNumber(name, lag=lag)


def test_an_index_has_a_part() -> None:
    """An index of nothing is refused."""
    with pytest.raises(InvariantError, match="an index needs a part"):
        WeightedIndex([])
