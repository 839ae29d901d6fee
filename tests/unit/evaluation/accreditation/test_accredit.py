# SPDX-License-Identifier: Apache-2.0
"""Accreditation under the proposed conditions."""

from collections.abc import Callable

from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.evaluation.accreditation.accredit import accreditation
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.answer import Answer
from feidi.indicators.observation import Observation, UnitKind
from feidi.instruments.certainty import Certainty
from feidi.published.demonstration import DIGITAL_OPERATOR_CONDITIONS, INCUBATION_OPERATOR_CONDITIONS
from feidi.services.catalogue import ServiceCatalogue
from feidi.services.coverage import expected_services
from feidi.services.digital_platform import Platform
from feidi.services.founder import Founder, FounderKind
from feidi.services.operator_kind import OperatorKind
from feidi.services.service import Service

DAY = date_of("2022-12-31")


def _full(record: Callable[..., OperatorRecord], kind: OperatorKind) -> OperatorRecord:
    services = tuple(Service(kind=service) for service in expected_services(kind))
    facts = {"projects": "10 个", "landed": "1 个"}
    seen = Observation(unit="a", kind=UnitKind.ENCLAVE, period=FiscalYear(2022), facts=facts)
    bare = record(
        catalogue=ServiceCatalogue(services=services),
        founders=(Founder(kind=FounderKind.FIRM),),
        founded="2020-01-01",
        enclaves=("a",),
        platforms=(Platform(name="云", opened="2021-01-01"),),
    )
    return OperatorRecord(operator=bare.operator, observations=(seen,))


def test_who_meets_all_is_accredited(record: Callable[..., OperatorRecord]) -> None:
    """A full record of each kind meets the conditions of its kind, and not those of the other."""
    incubator = _full(record, OperatorKind.INCUBATION)
    enabler = _full(record, OperatorKind.DIGITAL_TRANSFORMATION)
    assert accreditation(incubator, INCUBATION_OPERATOR_CONDITIONS, on=DAY).answer is Answer.MET
    assert accreditation(enabler, DIGITAL_OPERATOR_CONDITIONS, on=DAY).answer is Answer.MET
    other = accreditation(incubator, DIGITAL_OPERATOR_CONDITIONS, on=DAY)
    assert [reply.id for reply in other.not_met] == ["OD-1"]


def test_a_bare_record_is_unknown(record: Callable[..., OperatorRecord]) -> None:
    """Of an operator without a record nothing is known, and its text says that the conditions are proposed."""
    found = accreditation(record(), INCUBATION_OPERATOR_CONDITIONS, on=DAY)
    assert {reply.answer for reply in found.replies} == {Answer.UNKNOWN}
    assert {reply.certainty for reply in found.replies} == {Certainty.PROPOSED}
    assert "[本项目建议]" in found.explain("zh")
