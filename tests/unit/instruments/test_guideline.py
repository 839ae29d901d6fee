# SPDX-License-Identifier: Apache-2.0
"""The guideline's clauses are registered, each in both languages."""

import pytest

from feidi.errors import NotFoundError
from feidi.instruments.guideline import GUIDELINE, GUIDELINE_CLAUSES, guideline_clause


def test_every_clause_is_found_by_its_id() -> None:
    """Ids are unique, in order, and each gives its clause of this document."""
    ids = [clause.id for clause in GUIDELINE_CLAUSES]
    assert ids == sorted(set(ids))
    assert len(ids) == 15
    for clause in GUIDELINE_CLAUSES:
        assert guideline_clause(clause.id) is clause
        assert clause.cite().instrument is GUIDELINE


def test_every_clause_says_what_becomes_of_it() -> None:
    """No clause of the guideline is left without an answer of this library."""
    assert [clause.id for clause in GUIDELINE_CLAUSES if clause.becomes is None] == []


def test_a_lost_text_is_called_lost() -> None:
    """The part that was a picture in the copy read is not made up."""
    assert "已佚" in guideline_clause("G2").says.zh
    assert "lost" in guideline_clause("G2").says.en


def test_an_unknown_clause_names_the_known_ones() -> None:
    """The error lists the clauses that exist."""
    with pytest.raises(NotFoundError, match=r"G5\.5") as caught:
        guideline_clause("G9.9")
    assert (caught.value.place, caught.value.value) == ("clause", "G9.9")
    assert caught.value.candidates == tuple(clause.id for clause in GUIDELINE_CLAUSES)
