# SPDX-License-Identifier: Apache-2.0
"""Strategies for parties, sharing and attribution clauses, and whole agreements."""

from collections.abc import Sequence
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.agreements.agreement import Agreement
from feidi.agreements.attribution import Attribution, AttributionMode
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import PartYear, Sharing, UnitKind
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.enclaves.governance import GovernanceBody, Member, Side
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.testing.conditions import FIRST_YEAR
from feidi.testing.dates import days
from feidi.testing.instruments import citations
from feidi.testing.labels import labels
from feidi.testing.quantities import PARTIES, divisions, roundings
from feidi.testing.terms import terms

__all__ = ["agreements", "attributions", "parties", "sharings"]

_KEYS: Final = (*PARTIES, "park_fund", "central")
_CERTAINTIES: Final = st.sampled_from(Certainty)
_ARTICLES: Final = st.sampled_from(("", "第五条"))
_LABELS: Final = labels()
_LABEL_OR_NONE: Final = st.none() | _LABELS
_CITED: Final = st.none() | citations()
_STATISTICS: Final = (
    Label(zh="地区生产总值", en="GDP"),
    Label(zh="固定资产投资", en="fixed-asset investment"),
)


def parties(*, min_size: int = 2, max_size: int = 4) -> SearchStrategy[tuple[Party, ...]]:
    """Give the parties of one agreement, each key once.

    Parameters
    ----------
    min_size, max_size
        How many, both included; at most 6.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(parties())
    ... def test_keys_stand_once(declared):
    ...     assert len({party.key for party in declared}) == len(declared)
    >>> test_keys_stand_once()
    """
    each = st.builds(Party, key=st.sampled_from(_KEYS), role=st.sampled_from(PartyRole), label=labels())
    several = st.lists(each, min_size=min_size, max_size=max_size, unique_by=lambda party: party.key)
    return several.map(tuple)


def sharings(
    party_keys: Sequence[str] = PARTIES,
    *,
    id: str = "sharing",  # noqa: A002  # the name of the field
    kinds: Sequence[RevenueKind] = (RevenueKind.VAT, RevenueKind.CIT, RevenueKind.RENT),
    max_leaves: int = 6,
    unset: bool = True,
    settles: bool = True,
) -> SearchStrategy[Sharing]:
    """Give sharing clauses.

    Parameters
    ----------
    party_keys, max_leaves, unset, settles
        As for `terms`; a clause that settles also states its part-year convention.
    id
        The name of the clause.
    kinds
        The kinds of revenue it takes in, in order.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(sharings())
    ... def test_a_year_can_be_parted(clause):
    ...     assert clause.part_year is not None
    >>> test_a_year_can_be_parted()
    """
    convention = st.sampled_from(PartYear)
    return st.builds(
        Sharing,
        id=st.just(id),
        kinds=st.just(tuple(kinds)),
        terms=terms(party_keys, max_leaves=max_leaves, unset=unset, settles=settles),
        unit=st.sampled_from(UnitKind),
        part_year=convention if settles else st.none() | convention,
        rounding=roundings(party_keys),
        of=_LABEL_OR_NONE,
        clause=_ARTICLES,
        citation=_CITED,
        certainty=_CERTAINTIES,
    )


@st.composite
def _attributions(draw: DrawFn, party_keys: Sequence[str], name: str) -> Attribution:
    possible = [
        mode for mode in AttributionMode if len(party_keys) > 1 or mode is not AttributionMode.FULL_ON_EACH
    ]
    mode = draw(st.sampled_from(possible))
    least, most = {
        AttributionMode.SPLIT: (1, 4),
        AttributionMode.FULL_ON_EACH: (2, 4),
        AttributionMode.WHOLLY_TO_ONE: (1, 1),
    }[mode]
    names = draw(st.lists(st.sampled_from(tuple(party_keys)), min_size=least, max_size=most, unique=True))
    division = [share.value for share in draw(divisions(min_size=len(names), max_size=len(names)))]
    whole = ["1"] * len(names)
    counted = [str(value) for value in division] if mode is AttributionMode.SPLIT else whole
    return Attribution(
        id=name,
        statistics=draw(st.lists(st.sampled_from(_STATISTICS) | labels(), min_size=1, max_size=3)),
        mode=mode,
        shares=list(zip(names, counted, strict=True)),
        clause=draw(st.sampled_from(("", "第八条"))),
        citation=draw(st.none() | citations()),
        certainty=draw(_CERTAINTIES),
    )


def attributions(
    party_keys: Sequence[str] = PARTIES,
    *,
    id: str = "statistics",  # noqa: A002  # the name of the field
) -> SearchStrategy[Attribution]:
    """Give attribution clauses of every mode.

    Parameters
    ----------
    party_keys
        Who may count; at least one.
    id
        The name of the clause.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(attributions())
    ... def test_somebody_counts(clause):
    ...     assert clause.shares
    >>> test_somebody_counts()
    """
    return _attributions(tuple(party_keys), id)


def _bodies() -> SearchStrategy[GovernanceBody]:
    member = st.builds(
        Member,
        name=st.sampled_from(("甲区管委会", "乙市政府")),
        side=st.sampled_from(Side),
        seats=st.none() | st.integers(1, 9),
        leads=st.none() | st.booleans(),
    )
    several = st.lists(member, max_size=3, unique_by=lambda one: (one.name, one.side)).map(tuple)
    names = st.just("联合管委会")
    return st.builds(
        GovernanceBody, name=names, members=st.none() | several, citation=st.none() | citations()
    )


@st.composite
def _terms_of_force(draw: DrawFn) -> Span | None:
    if draw(st.booleans()):
        return None
    start = draw(days(min_value=date_of(f"{FIRST_YEAR}-01-01"), max_value=date_of("2015-12-31")))
    return draw(st.just(Span(start)) | st.integers(1, 15).map(lambda years: Span.years(start, years)))


_CITED_BODIES: Final = st.none() | _bodies()
_SEVERAL: Final = parties()
_SIGNED: Final = st.none() | days()
_FORCE: Final = _terms_of_force()
_SHARED: Final = st.lists(st.sampled_from(RevenueKind), min_size=1, max_size=5, unique=True)
_MAYBE: Final = st.none() | st.booleans()


@st.composite
def _agreements(draw: DrawFn, max_leaves: int, unset: bool, settles: bool) -> Agreement:
    declared = draw(_SEVERAL)
    keys = tuple(party.key for party in declared)
    kinds = draw(_SHARED)
    cut = draw(st.integers(1, len(kinds)))
    clauses = [
        draw(sharings(keys, id=name, kinds=some, max_leaves=max_leaves, unset=unset, settles=settles))
        for name, some in (("sharing", kinds[:cut]), ("further_sharing", kinds[cut:]))
        if some
    ]
    return Agreement(
        id="agreement",
        title=draw(_LABELS),
        parties=declared,
        signed=draw(_SIGNED),
        term=draw(_FORCE),
        sharing=clauses,
        attribution=draw(st.just(()) | st.tuples(attributions(keys))),
        enclave=draw(st.sampled_from(("", "park"))),
        ownership_separated=draw(_MAYBE),
        governance=draw(_CITED_BODIES),
        exit=draw(_LABEL_OR_NONE),
        renewal=draw(_LABEL_OR_NONE),
        citation=draw(_CITED),
        certainty=draw(_CERTAINTIES),
    )


def agreements(*, max_leaves: int = 6, unset: bool = True, settles: bool = True) -> SearchStrategy[Agreement]:
    """Give agreements with one or two sharing clauses; every party that a clause names is declared.

    Parameters
    ----------
    max_leaves, unset, settles
        As for `terms` and `sharings`. With ``settles=True`` an agreement settles what `receipts_for` gives with
        the facts that `facts_for` gives.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(agreements(max_leaves=3))
    ... def test_everyone_is_declared(agreement):
    ...     assert len(agreement.parties) > 1 and agreement.sharing
    >>> test_everyone_is_declared()
    """
    return _agreements(max_leaves, unset, settles)
