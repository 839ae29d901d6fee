# SPDX-License-Identifier: Apache-2.0
"""Strategies for documents, clauses, citations, figures and parameters."""

from typing import Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.instrument import Citation, Clause, Instrument
from feidi.testing.dates import days, spans, timelines
from feidi.testing.labels import labels

__all__ = ["citations", "clauses", "figures", "identifiers", "instruments", "parameters"]

T = TypeVar("T")

_NUMBERS: Final = st.sampled_from(("", "示例〔2015〕92号", "示发〔2021〕7号"))
_CLAUSES: Final = st.sampled_from(("", "第六条", "第三条第(二)项", "附件2"))
_URLS: Final = st.sampled_from(("", "https://example.org/document.html"))
_NOTES: Final = st.just("") | labels().map(lambda label: label.zh)


def identifiers() -> SearchStrategy[str]:
    """Give short ASCII names, as documents, clauses and parameters bear them.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(identifiers())
    ... def test_a_name_is_ascii(name):
    ...     assert name.isascii() and 1 <= len(name) <= 80
    >>> test_a_name_is_ascii()
    """
    return st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,19}", fullmatch=True)


def instruments() -> SearchStrategy[Instrument]:
    """Give documents; issuer, number, days and address may be unknown.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(instruments())
    ... def test_a_document_cites_itself(instrument):
    ...     assert instrument.cite().instrument == instrument
    >>> test_a_document_cites_itself()
    """
    return st.builds(
        Instrument,
        id=identifiers(),
        title=labels(),
        issuer=st.none() | labels(),
        number=_NUMBERS,
        issued=st.none() | days(),
        force=st.none() | spans(),
        url=_URLS,
    )


def clauses() -> SearchStrategy[Clause]:
    """Give clauses of documents.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(clauses())
    ... def test_a_clause_cites_its_document(clause):
    ...     assert clause.cite().instrument == clause.instrument
    >>> test_a_clause_cites_its_document()
    """
    return st.builds(
        Clause, id=identifiers(), instrument=instruments(), says=labels(), becomes=st.none() | labels()
    )


def citations() -> SearchStrategy[Citation]:
    """Give citations, of a whole document or of a clause.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(citations())
    ... def test_a_citation_names_its_document(citation):
    ...     assert citation.instrument.title.zh in citation.text("zh")
    >>> test_a_citation_names_its_document()
    """
    return st.builds(Citation, instrument=instruments(), clause=_CLAUSES, url=_URLS, note=_NOTES)


@st.composite
def _figures(draw: DrawFn, values: SearchStrategy[T], unset: bool) -> Figure[T]:
    certainty = draw(st.sampled_from([each for each in Certainty if unset or each is not Certainty.UNSET]))
    needed = certainty in (Certainty.PUBLISHED, Certainty.WEAK)
    return Figure(
        value=None if certainty is Certainty.UNSET else draw(values),
        certainty=certainty,
        citation=draw(citations() if needed else st.none() | citations()),
    )


def figures(values: SearchStrategy[T], *, unset: bool = True) -> SearchStrategy[Figure[T]]:
    """Give figures of every certainty, with the citations they need.

    Parameters
    ----------
    values
        The values; never ``None``.
    unset
        Whether a figure may be without a number.

    Examples
    --------
    >>> from hypothesis import given, strategies as st
    >>> @given(figures(st.integers(), unset=False))
    ... def test_a_set_figure_is_known(figure):
    ...     assert figure.known() == figure.value
    >>> test_a_set_figure_is_known()
    """
    return _figures(values, unset)


def parameters(values: SearchStrategy[T]) -> SearchStrategy[Parameter[T]]:
    """Give figures that change with time.

    Parameters
    ----------
    values
        The values; never ``None``.

    Examples
    --------
    >>> from hypothesis import given, strategies as st
    >>> @given(parameters(st.integers()))
    ... def test_every_entry_is_a_figure(parameter):
    ...     assert all(type(entry.value) is Figure for entry in parameter.timeline.entries)
    >>> test_every_entry_is_a_figure()
    """
    return st.tuples(identifiers(), labels(), timelines(figures(values))).map(
        lambda parts: Parameter(id=parts[0], label=parts[1], timeline=parts[2])
    )
