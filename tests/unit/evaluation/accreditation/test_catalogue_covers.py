# SPDX-License-Identifier: Apache-2.0
"""Coverage of a catalogue."""

from collections.abc import Callable, Iterable

import pytest

from feidi.dates.date import date_of
from feidi.evaluation.accreditation.catalogue_covers import CatalogueCovers
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.answer import Answer
from feidi.quantities.share import Share
from feidi.services.catalogue import ServiceCatalogue
from feidi.services.coverage import expected_services
from feidi.services.founder import Founder, FounderKind
from feidi.services.operator_kind import OperatorKind
from feidi.services.service import Service
from feidi.services.service_kind import ServiceKind

ASKED = CatalogueCovers(OperatorKind.INCUBATION, "75%")
EIGHT = expected_services(OperatorKind.INCUBATION)
FIRM, INSTITUTE = Founder(kind=FounderKind.FIRM), Founder(kind=FounderKind.INSTITUTE)


def _catalogue(kinds: Iterable[ServiceKind], as_of: str | None = None) -> ServiceCatalogue:
    return ServiceCatalogue(services=tuple(Service(kind=kind) for kind in kinds), as_of=as_of)


@pytest.mark.parametrize(
    ("count", "founders", "answer"),
    [
        (6, (FIRM,), Answer.MET),
        (5, (FIRM,), Answer.NOT_MET),
        (8, (INSTITUTE,), Answer.NOT_MET),
        (8, None, Answer.UNKNOWN),
        (5, None, Answer.NOT_MET),
    ],
)
def test_founders_change_what_is_expected(
    record: Callable[..., OperatorRecord], count: int, founders: tuple[Founder, ...] | None, answer: Answer
) -> None:
    """Six of eight suffice for a firm; an institute should offer eleven; without founders both readings count."""
    reply = ASKED.ask(record(catalogue=_catalogue(EIGHT[:count]), founders=founders), None)
    assert reply.answer is answer
    assert len(reply.evidence) == (2 if founders is None else 1)


def test_all_eleven_are_enough_whoever_founded(record: Callable[..., OperatorRecord]) -> None:
    """Where both readings are met the founders do not matter, and nothing is missing."""
    eleven = expected_services(OperatorKind.INCUBATION, (FounderKind.INSTITUTE,))
    reply = ASKED.ask(record(catalogue=_catalogue(eleven)), None)
    assert reply.answer is Answer.MET
    assert [ground.found.en for ground in reply.evidence] == ["8 of 8", "11 of 11"]


def test_evidence_names_what_is_missing(record: Callable[..., OperatorRecord]) -> None:
    """The evidence counts and names the services that are not offered."""
    reply = ASKED.ask(record(catalogue=_catalogue(EIGHT[:7]), founders=(FIRM,)), None)
    assert reply.evidence[0].found.zh == "7/8项, 缺培训交流"
    assert reply.evidence[0].found.en == "7 of 8, missing training and exchange"


def test_days_and_silence(record: Callable[..., OperatorRecord]) -> None:
    """Without a catalogue nothing is known, and one of a later day does not answer for an earlier one."""
    assert ASKED.ask(record(), None).answer is Answer.UNKNOWN
    later = record(catalogue=_catalogue(EIGHT, "2022-06-30"), founders=(FIRM,))
    assert ASKED.ask(later, date_of("2022-06-29")).answer is Answer.UNKNOWN
    assert ASKED.ask(later, date_of("2022-06-30")).answer is Answer.MET
    undated = record(catalogue=_catalogue(EIGHT), founders=(FIRM,))
    assert ASKED.ask(undated, date_of("2022-06-29")).answer is Answer.MET


def test_thresholds_are_shares() -> None:
    """A share is taken as it is or read."""
    assert CatalogueCovers(OperatorKind.INCUBATION, Share("3/4")) == ASKED
    assert ASKED.label.en == (
        "the catalogue covers at least 75% of what an operator for incubation and landing should offer"
    )
