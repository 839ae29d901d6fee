# SPDX-License-Identifier: Apache-2.0
"""The conditions of the notice of 2021 on demonstration bases of digital-economy enclaves.

Only what could be read is here: the copy breaks off in the list of files to hand in. Later years' conditions
were not found, so the timeline has a gap there.
"""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.timeline import Dated, Timeline
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.conditions import Binding, Condition, ConditionSet
from feidi.evaluation.eligibility.established_by import EstablishedBy
from feidi.evaluation.eligibility.government_led import GovernmentLed
from feidi.evaluation.eligibility.key_field_projects import KeyFieldProjects
from feidi.evaluation.eligibility.operating_normally import OperatingNormally
from feidi.evaluation.eligibility.operating_rules import HasOperatingRules
from feidi.evaluation.eligibility.projects_in_residence import ProjectsInResidence
from feidi.evaluation.eligibility.registered_elsewhere import RegisteredElsewhere
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.labels import Label
from feidi.published.demonstration.documents import in_the_notice

__all__ = ["CONDITIONS_2021", "DEMONSTRATION_CONDITIONS"]


_CONDITIONS: Final[tuple[Condition[Enclave], ...]] = (
    Condition(
        id="E2021-1",
        requirement=RegisteredElsewhere(),
        certainty=Certainty.WEAK,
        citation=in_the_notice("条件1"),
    ),
    Condition(
        id="E2021-2",
        requirement=GovernmentLed(),
        binding=Binding.NORMALLY,
        certainty=Certainty.WEAK,
        citation=in_the_notice("条件2"),
    ),
    Condition(
        id="E2021-3",
        requirement=HasOperatingRules(),
        certainty=Certainty.WEAK,
        citation=in_the_notice("条件3"),
    ),
    Condition(
        id="E2021-4a",
        requirement=EstablishedBy("2021-03-31"),
        certainty=Certainty.WEAK,
        citation=in_the_notice("条件4"),
    ),
    Condition(
        id="E2021-4b",
        requirement=OperatingNormally(),
        certainty=Certainty.WEAK,
        citation=in_the_notice("条件4"),
    ),
    Condition(
        id="E2021-4c",
        requirement=ProjectsInResidence(10),
        certainty=Certainty.WEAK,
        citation=in_the_notice("条件4"),
    ),
    Condition(
        id="E2021-4d",
        requirement=KeyFieldProjects("50%"),
        certainty=Certainty.WEAK,
        citation=in_the_notice("条件4"),
    ),
)

CONDITIONS_2021: Final = ConditionSet(
    id="demonstration-2021",
    label=Label(
        zh="2021年数字经济“飞地”示范基地申报条件", en="Conditions for demonstration bases of enclaves, 2021"
    ),
    valid=FiscalYear(2021).span,
    conditions=_CONDITIONS,
    certainty=Certainty.WEAK,
    citation=in_the_notice("申报条件"),
)
"""The conditions of 2021; the ids are those of our register."""

DEMONSTRATION_CONDITIONS: Final = Parameter(
    id="demonstration_conditions",
    label=Label(zh="示范基地申报条件", en="conditions for demonstration bases"),
    timeline=Timeline(
        [
            Dated(
                CONDITIONS_2021.valid,
                Figure(value=CONDITIONS_2021, certainty=Certainty.WEAK, citation=in_the_notice("申报条件")),
            )
        ]
    ),
)
"""The conditions by year: asking for a year whose notice was not found says so."""
