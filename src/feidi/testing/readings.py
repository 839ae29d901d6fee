# SPDX-License-Identifier: Apache-2.0
"""Strategies for agreements held against one another, and for what the structure of one shows."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.agreements.readings.compare import compare
from feidi.agreements.readings.comparison import Change, ClauseComparison, Comparison, Verdict
from feidi.agreements.readings.notes import StructureKind, StructureNote
from feidi.quantities.share import Share
from feidi.testing.agreements import agreements
from feidi.testing.labels import labels
from feidi.testing.quantities import moneys, shares

__all__ = ["clause_changes", "clause_comparisons", "comparisons_of_agreements", "structure_notes"]


@st.composite
def _changes(draw: DrawFn) -> Change:
    verdict = draw(st.sampled_from((Verdict.CHANGED, Verdict.ADDED, Verdict.REMOVED)))
    old: SearchStrategy[Share | object] = shares() | moneys() | labels() | st.integers(0, 9)
    return Change(
        draw(st.sampled_from(("terms.parts[0].share", "terms.limit", "title"))),
        verdict,
        None if verdict is Verdict.ADDED else draw(old),
        None if verdict is Verdict.REMOVED else draw(old),
    )


def clause_changes() -> SearchStrategy[Change]:
    """Give fields of a clause that differ.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(clause_changes())
    ... def test_a_change_has_words(change):
    ...     assert change.path in change.text("zh")
    >>> test_a_change_has_words()
    """
    return _changes()


def comparisons_of_agreements() -> SearchStrategy[Comparison]:
    """Give two agreements held against one another.

    Examples
    --------
    >>> from hypothesis import HealthCheck, given, settings
    >>> @settings(suppress_health_check=list(HealthCheck))
    ... @given(comparisons_of_agreements())
    ... def test_the_agreement_itself_stands_first(found):
    ...     assert found.clauses[0].family == "agreement"
    >>> test_the_agreement_itself_stands_first()
    """
    some = agreements(max_leaves=2)
    return st.builds(compare, some, some)


def clause_comparisons() -> SearchStrategy[ClauseComparison]:
    """Give what became of one clause."""
    return comparisons_of_agreements().flatmap(lambda found: st.sampled_from(found.clauses))


def structure_notes() -> SearchStrategy[StructureNote]:
    """Give what the structure of an agreement shows."""
    paths = st.sampled_from(("sharing[0].terms", "sharing[1].terms.parts[0].terms"))
    return st.builds(StructureNote, paths, st.sampled_from(StructureKind), labels())
