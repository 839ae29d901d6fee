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
    with pytest.raises(InvariantError, match=r"sharing tax\.kinds"):
        Sharing(id="tax", kinds=kinds, terms=To("source"))


def test_terms_are_terms() -> None:
    """A party's key is no terms, and an id is a key."""
    with pytest.raises(InvariantError, match=r"sharing tax\.terms: not a clause"):
        Sharing(id="tax", kinds=[RevenueKind.VAT], terms="source")  # type: ignore[arg-type]
    with pytest.raises(InvariantError, match=r"sharing\.id"):
        Sharing(id="Tax 1", kinds=[RevenueKind.VAT], terms=To("source"))
