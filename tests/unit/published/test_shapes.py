# SPDX-License-Identifier: Apache-2.0
"""Clauses that several documents use alike."""

import pytest

from feidi.agreements import RevenueKind, Unset
from feidi.errors import InvariantError
from feidi.instruments import Certainty, Instrument
from feidi.labels import Label
from feidi.published.shapes import ALL_TAXES, GDP, HALVES, shared, split_statistics, stock_kept, unset_taxes

CITED = Instrument(id="news", title=Label(zh="报道", en="News"), url="https://example.org").cite()


def test_all_taxes() -> None:
    """Every tax is in, and nothing that is no tax."""
    assert RevenueKind.VAT in ALL_TAXES
    assert RevenueKind.LAND_TRANSFER not in ALL_TAXES
    assert len(set(ALL_TAXES)) == len(ALL_TAXES) == 12


def test_halves() -> None:
    """The halves are halves."""
    assert [str(part.share) for part in HALVES.parts] == ["1/2", "1/2"]


def test_shared_leaves_nothing_over() -> None:
    """Shares that do not add up are refused."""
    assert shared("40%", "60%").parts[1].share.value * 5 == 3
    with pytest.raises(InvariantError):
        shared("40%", "50%")


def test_unset_taxes() -> None:
    """The words stand in place of the terms."""
    clause = unset_taxes("协商确定", CITED)
    assert clause.terms == Unset("协商确定")
    assert (clause.certainty, clause.citation) == (Certainty.UNSET, CITED)


def test_statistics() -> None:
    """Both sides count their parts under the citation given."""
    clause = split_statistics((GDP,), "60%", "40%", CITED, "6:4")
    assert [(entry.party, str(entry.share)) for entry in clause.shares] == [
        ("source", "3/5"),
        ("host", "2/5"),
    ]
    assert (clause.clause, clause.citation) == ("6:4", CITED)


def test_stock_kept() -> None:
    """Each district has a case of its own, with its own base."""
    assert [case.project_class for case in stock_kept("a", "b").cases] == ["a", "b"]
