# SPDX-License-Identifier: Apache-2.0
from feidi.evaluation.eligibility.eligible import eligibility as eligibility
from feidi.evaluation.eligibility.established_by import EstablishedBy as EstablishedBy
from feidi.evaluation.eligibility.fact_reaches import FactReaches as FactReaches
from feidi.evaluation.eligibility.government_led import GovernmentLed as GovernmentLed
from feidi.evaluation.eligibility.key_field_projects import KeyFieldProjects as KeyFieldProjects
from feidi.evaluation.eligibility.operating_normally import OperatingNormally as OperatingNormally
from feidi.evaluation.eligibility.operating_rules import HasOperatingRules as HasOperatingRules
from feidi.evaluation.eligibility.projects_in_residence import ProjectsInResidence as ProjectsInResidence
from feidi.evaluation.eligibility.registered_elsewhere import RegisteredElsewhere as RegisteredElsewhere
