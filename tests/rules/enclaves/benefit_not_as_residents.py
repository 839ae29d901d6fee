# SPDX-License-Identifier: Apache-2.0
"""Records that benefit-not-as-residents (ENC034) lets pass, and records that it flags with the places."""

from feidi.enclaves import BenefitKind, EmployeeBenefit, PublicService
from tests.support.rule_world import park

GOOD = (
    EmployeeBenefit(kind=BenefitKind.SCHOOLING, as_residents=True),
    EmployeeBenefit(kind=BenefitKind.SCHOOLING),
)
BAD = (
    (EmployeeBenefit(kind=BenefitKind.SCHOOLING, as_residents=False), ("$.as_residents",)),
    (
        park(
            public_service=PublicService(
                benefits=(EmployeeBenefit(kind=BenefitKind.HEALTH_CARE, as_residents=False),)
            )
        ),
        ("$.public_service.benefits[0].as_residents",),
    ),
)
