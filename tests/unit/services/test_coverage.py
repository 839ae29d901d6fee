# SPDX-License-Identifier: Apache-2.0
"""What a catalogue offers of what its kind should."""

from fractions import Fraction

import pytest

from feidi.quantities.share import Share
from feidi.services.catalogue import ServiceCatalogue
from feidi.services.coverage import coverage, expected_services
from feidi.services.founder import FounderKind
from feidi.services.operator_kind import OperatorKind
from feidi.services.service import Service
from feidi.services.service_kind import ServiceKind


def _catalogue(*kinds: ServiceKind) -> ServiceCatalogue:
    return ServiceCatalogue(services=tuple(Service(kind=kind) for kind in kinds))


@pytest.mark.parametrize("kind", list(OperatorKind))
@pytest.mark.parametrize("founder", [None, *FounderKind])
def test_offered_and_missing_are_the_whole(kind: OperatorKind, founder: FounderKind | None) -> None:
    """However many are offered, offered and missing together are what is expected, and the share counts them."""
    founders = () if founder is None else (founder,)
    expected = expected_services(kind, founders)
    for count in range(len(expected) + 1):
        found = coverage(_catalogue(*expected[:count]), kind, founders)
        assert (found.offered, found.missing) == (expected[:count], expected[count:])
        assert found.share == Share(Fraction(count, len(expected)))
        assert found.is_complete is (count == len(expected))
        assert found.beyond == ()


def test_three_are_added_to_incubation_only() -> None:
    """An institute adds three services to incubation and none to digital transformation."""
    founders = (FounderKind.FIRM, FounderKind.ASSOCIATION)
    assert len(expected_services(OperatorKind.INCUBATION, founders)) == 11
    plain = expected_services(OperatorKind.DIGITAL_TRANSFORMATION)
    assert expected_services(OperatorKind.DIGITAL_TRANSFORMATION, founders) == plain


def test_what_is_not_expected_is_beyond() -> None:
    """Services of the other kind, or of institutes without one, count for nothing and are named."""
    catalogue = _catalogue(ServiceKind.CHAIN_EXTENSION, ServiceKind.LEGAL, ServiceKind.RESEARCH)
    found = coverage(catalogue, OperatorKind.INCUBATION)
    assert found.beyond == (ServiceKind.RESEARCH, ServiceKind.CHAIN_EXTENSION)
    assert found.share == Share("1/8")
    assert coverage(catalogue, OperatorKind.INCUBATION, (FounderKind.INSTITUTE,)).share == Share("2/11")


def test_one_pass_founders_are_enough() -> None:
    """Founders may come from a generator."""
    found = coverage(_catalogue(), OperatorKind.INCUBATION, (kind for kind in FounderKind))
    assert len(found.missing) == 11
