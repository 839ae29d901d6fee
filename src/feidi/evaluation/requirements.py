# SPDX-License-Identifier: Apache-2.0
"""The requirements that are data, and so can stand in a document.

The protocol `Requirement` is open: any frozen class with a label and an answer works in memory. A document holds
these alone, because it carries fields and no code.
"""

from feidi.evaluation.accreditation.catalogue_covers import CatalogueCovers
from feidi.evaluation.accreditation.experience import RunsEnclaves, RunsPlatforms, YearsOfWork
from feidi.evaluation.accreditation.result import ResultAtLeast
from feidi.evaluation.eligibility.established_by import EstablishedBy
from feidi.evaluation.eligibility.fact_reaches import FactReaches
from feidi.evaluation.eligibility.government_led import GovernmentLed
from feidi.evaluation.eligibility.key_field_projects import KeyFieldProjects
from feidi.evaluation.eligibility.operating_normally import OperatingNormally
from feidi.evaluation.eligibility.operating_rules import HasOperatingRules
from feidi.evaluation.eligibility.projects_in_residence import ProjectsInResidence
from feidi.evaluation.eligibility.registered_elsewhere import RegisteredElsewhere

__all__ = ["EnclaveRequirement", "OperatorRequirement"]

EnclaveRequirement = (
    EstablishedBy
    | FactReaches
    | GovernmentLed
    | HasOperatingRules
    | KeyFieldProjects
    | OperatingNormally
    | ProjectsInResidence
    | RegisteredElsewhere
)
"""What may be asked of an enclave in a document."""

OperatorRequirement = CatalogueCovers | ResultAtLeast | RunsEnclaves | RunsPlatforms | YearsOfWork
"""What may be asked of an operator in a document."""
