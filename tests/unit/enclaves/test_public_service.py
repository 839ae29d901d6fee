# SPDX-License-Identifier: Apache-2.0
"""What is promised, and what is missing from it where the list is known."""

from feidi.enclaves.benefit import BenefitKind, EmployeeBenefit
from feidi.enclaves.handover import Handover, HandoverKind
from feidi.enclaves.public_service import PublicService


def test_unknown_lists_miss_nothing() -> None:
    """Without a list nothing is known to be missing."""
    service = PublicService()
    assert (service.missing_benefits, service.missing_handovers) == (None, None)


def test_empty_lists_miss_everything() -> None:
    """Where there is nothing, all of the guideline's is missing."""
    service = PublicService(benefits=(), handovers=())
    assert service.missing_benefits == tuple(BenefitKind)
    assert service.missing_handovers == tuple(HandoverKind)


def test_missing_and_promised_make_up_the_whole() -> None:
    """Each kind is either promised or missing."""
    for kind in BenefitKind:
        service = PublicService(benefits=(EmployeeBenefit(kind=kind),))
        assert sorted((*(service.missing_benefits or ()), kind)) == sorted(BenefitKind)
        assert kind not in (service.missing_benefits or ())
    service = PublicService(handovers=(Handover(kind=HandoverKind.TAX),))
    assert service.missing_handovers == (HandoverKind.REGISTRATION,)
