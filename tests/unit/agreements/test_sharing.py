# SPDX-License-Identifier: Apache-2.0
"""Sharing clauses."""

import pytest

from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import PartYear, Sharing, UnitKind
from feidi.agreements.terms import To
from feidi.errors import InvariantError
from feidi.quantities import Rounding


def test_defaults() -> None:
    """Unless told, a clause counts by enterprise, rounds to the fen and states no part-year convention."""
    clause = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=To("source"))
    assert (clause.unit, clause.rounding, clause.part_year) == (UnitKind.ENTERPRISE, Rounding(), None)
    assert clause.kinds == (RevenueKind.VAT,)
    assert len(PartYear) == 3


@pytest.mark.parametrize("kinds", [[], [RevenueKind.VAT, RevenueKind.VAT], ["vat"]])
def test_kinds_stand_once(kinds: list[RevenueKind]) -> None:
    """A clause names each kind of revenue once, one or more."""
    with pytest.raises(InvariantError, match=r"sharing tax\.kinds|must be"):
        Sharing(id="tax", kinds=kinds, terms=To("source"))


def test_terms_are_terms() -> None:
    """A party's key is no terms, and an id is a key."""
    with pytest.raises(InvariantError, match=r"sharing tax\.terms: must be To or "):
        Sharing(id="tax", kinds=[RevenueKind.VAT], terms="source")  # type: ignore[arg-type]
    with pytest.raises(InvariantError, match=r"sharing\.id"):
        Sharing(id="Tax 1", kinds=[RevenueKind.VAT], terms=To("source"))


@pytest.mark.parametrize("text", ["zone", "ZONE"])
def test_a_text_is_told_which_unit_it_names(text: str) -> None:
    """The error says what to write instead of a text."""
    with pytest.raises(InvariantError, match=r"tax\.unit: must be UnitKind .*give UnitKind\.ZONE"):
        Sharing(id="tax", kinds=[RevenueKind.VAT], terms=To("source"), unit=text)  # type: ignore[arg-type]


def test_a_text_is_told_which_convention_it_names() -> None:
    """So it is with the part-year convention; what names none is shown all of them."""
    with pytest.raises(
        InvariantError, match=r"part_year: must be PartYear or None .*give PartYear\.FIRST_DAY"
    ):
        Sharing(id="tax", kinds=[RevenueKind.VAT], terms=To("source"), part_year="first_day")  # type: ignore[arg-type]
    with pytest.raises(
        InvariantError, match=r"must be UnitKind; give UnitKind\.ENTERPRISE or UnitKind\.PROJECT or U"
    ):
        Sharing(id="tax", kinds=[RevenueKind.VAT], terms=To("source"), unit=None)  # type: ignore[arg-type]
