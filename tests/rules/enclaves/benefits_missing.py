# SPDX-License-Identifier: Apache-2.0
"""Records that benefits-missing (ENC033) lets pass, and records that it flags with the places."""

from feidi.enclaves import BenefitKind, EmployeeBenefit, PublicService
from tests.support.rule_world import park

ALL = tuple(EmployeeBenefit(kind=kind) for kind in BenefitKind)

GOOD = (
    PublicService(benefits=ALL),
    PublicService(),
    park(public_service=PublicService(benefits=(*ALL, *ALL))),
)
BAD = (
    (PublicService(benefits=ALL[:1]), ("$.benefits",)),
    (park(public_service=PublicService(benefits=())), ("$.public_service.benefits",)),
)
