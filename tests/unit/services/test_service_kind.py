# SPDX-License-Identifier: Apache-2.0
"""The services that the guideline names."""

from collections import Counter

from feidi.services.operator_kind import OperatorKind
from feidi.services.service_kind import ServiceKind


def test_each_service_has_its_words() -> None:
    """No two services share a name in either language."""
    assert len({kind.label.zh for kind in ServiceKind}) == len(ServiceKind)
    assert len({kind.label.en for kind in ServiceKind}) == len(ServiceKind)


def test_counts_are_the_guideline_s() -> None:
    """Eight for incubation, three more of institutes and associations, eleven for digital transformation."""
    counts = Counter((kind.operator_kind, kind.is_added) for kind in ServiceKind)
    assert counts == {
        (OperatorKind.INCUBATION, False): 8,
        (OperatorKind.INCUBATION, True): 3,
        (OperatorKind.DIGITAL_TRANSFORMATION, False): 11,
    }


def test_clause_follows_the_operator() -> None:
    """Services of incubation stand in G4.1, those of digital transformation in G4.2."""
    assert ServiceKind.RESEARCH.clause == "G4.1"
    assert ServiceKind.TARGETED_INVESTMENT.clause == "G4.2"
