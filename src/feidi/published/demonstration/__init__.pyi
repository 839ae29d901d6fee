# SPDX-License-Identifier: Apache-2.0
from feidi.published.demonstration.conditions_2021 import CONDITIONS_2021 as CONDITIONS_2021
from feidi.published.demonstration.conditions_2021 import DEMONSTRATION_CONDITIONS as DEMONSTRATION_CONDITIONS
from feidi.published.demonstration.five_criteria import FIVE_CRITERIA as FIVE_CRITERIA
from feidi.published.demonstration.five_year_plan import FIVE_YEAR_TARGETS as FIVE_YEAR_TARGETS
from feidi.published.demonstration.operator_conditions import (
    DIGITAL_OPERATOR_CONDITIONS as DIGITAL_OPERATOR_CONDITIONS,
)
from feidi.published.demonstration.operator_conditions import (
    INCUBATION_OPERATOR_CONDITIONS as INCUBATION_OPERATOR_CONDITIONS,
)
from feidi.published.demonstration.targets import DEMONSTRATION_BASE_TARGET as DEMONSTRATION_BASE_TARGET
from feidi.published.demonstration.targets import ENCLAVE_TARGET as ENCLAVE_TARGET
from feidi.published.demonstration.targets import PORTFOLIO_TARGETS as PORTFOLIO_TARGETS
from feidi.published.demonstration.yearly_review import YEARLY_REVIEW as YEARLY_REVIEW
