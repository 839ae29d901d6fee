# SPDX-License-Identifier: Apache-2.0
"""Strategies for operators and what they offer."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi.quantities.money import Money
from feidi.services.catalogue import ServiceCatalogue
from feidi.services.coverage import Coverage, coverage
from feidi.services.digital_platform import Platform, PlatformKind, PlatformReach
from feidi.services.fee import Charged, Fee, Free, Negotiated
from feidi.services.founder import Founder, FounderKind
from feidi.services.operator import Operator
from feidi.services.operator_kind import OperatorKind
from feidi.services.service import Audience, Service
from feidi.services.service_kind import ServiceKind
from feidi.testing.dates import days
from feidi.testing.labels import labels
from feidi.testing.places import CITATIONS, CITED, names, organisations, regions, sectors
from feidi.testing.quantities import moneys
from feidi.testing.standing import accreditations, memberships

__all__ = [
    "catalogues",
    "charges",
    "coverages",
    "fees",
    "founders",
    "operators",
    "platforms",
    "services",
]

_DAYS: Final = st.none() | days()
_COUNTS: Final = st.none() | st.integers(0, 1_000)
_KINDS: Final = st.lists(st.sampled_from(OperatorKind), unique=True).map(tuple)


def charges() -> SearchStrategy[Charged]:
    """Give stated prices, above 0."""
    amounts = moneys(min_value=Money(1), max_value=Money.wan(100))
    return st.builds(Charged, amount=amounts, per=labels())


def fees() -> SearchStrategy[Fee]:
    """Give what a service costs: nothing, a stated price, or what is agreed.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(fees())
    ... def test_a_fee_has_words(fee):
    ...     assert fee.label.zh
    >>> test_a_fee_has_words()
    """
    return st.builds(Free) | charges() | st.builds(Negotiated)


def founders() -> SearchStrategy[Founder]:
    """Give founders of operators."""
    return st.builds(Founder, kind=st.sampled_from(FounderKind), organisation=st.none() | organisations())


def services() -> SearchStrategy[Service]:
    """Give services of a catalogue.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(services())
    ... def test_a_service_has_words(service):
    ...     assert service.label.zh
    >>> test_a_service_has_words()
    """
    return st.builds(
        Service,
        kind=st.sampled_from(ServiceKind),
        name=st.just("") | names(),
        audience=st.none() | st.lists(st.sampled_from(Audience), unique=True).map(tuple),
        fee=st.none() | fees(),
        promised_days=_COUNTS,
        provider=st.none() | organisations(),
        evidence=st.lists(CITATIONS, max_size=1).map(tuple),
    )


def catalogues(*, max_size: int = 3) -> SearchStrategy[ServiceCatalogue]:
    """Give catalogues in which no service stands twice.

    Parameters
    ----------
    max_size
        How many services at most.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(catalogues())
    ... def test_what_is_listed_is_offered(catalogue):
    ...     assert all(catalogue.offers(service.kind) for service in catalogue.services)
    >>> test_what_is_listed_is_offered()
    """
    listed = st.lists(services(), max_size=max_size, unique_by=lambda service: (service.kind, service.name))
    return st.builds(ServiceCatalogue, services=listed.map(tuple), as_of=_DAYS, citation=CITED)


def coverages() -> SearchStrategy[Coverage]:
    """Give catalogues held against what a kind of operator should offer.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(coverages())
    ... def test_whole_or_something_missing(found):
    ...     assert found.is_complete == (found.share.value == 1)
    >>> test_whole_or_something_missing()
    """
    founder_kinds = st.lists(st.sampled_from(FounderKind), unique=True)
    return st.builds(coverage, catalogues(), st.sampled_from(OperatorKind), founder_kinds)


def platforms() -> SearchStrategy[Platform]:
    """Give platforms of industrial internet and industrial cloud."""
    return st.builds(
        Platform,
        name=names(),
        kind=st.none() | st.sampled_from(PlatformKind),
        reach=st.none() | st.sampled_from(PlatformReach),
        region=st.none() | regions(),
        sectors=sectors(),
        firms=_COUNTS,
        opened=_DAYS,
        citation=CITED,
    )


def operators() -> SearchStrategy[Operator]:
    """Give operators; kinds, founders, catalogue and all else may be unknown.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(operators())
    ... def test_one_coverage_for_each_kind(operator):
    ...     assert operator.catalogue is None or len(operator.coverages()) == len(operator.kinds or ())
    >>> test_one_coverage_for_each_kind()
    """
    return st.builds(
        Operator,
        organisation=organisations(),
        kinds=st.none() | _KINDS,
        founders=st.none() | st.lists(founders(), max_size=2).map(tuple),
        founded=_DAYS,
        catalogue=st.none() | catalogues(),
        platforms=st.none() | st.lists(platforms(), max_size=2).map(tuple),
        enclaves=st.none() | st.lists(names(), max_size=2, unique=True).map(tuple),
        memberships=st.none() | st.lists(memberships(), max_size=1).map(tuple),
        accreditations=st.none() | st.lists(accreditations(), max_size=1).map(tuple),
    )
