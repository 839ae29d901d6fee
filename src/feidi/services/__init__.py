# SPDX-License-Identifier: Apache-2.0
"""Operators, what they offer, and how much of what they should."""

from feidi.services.catalogue import ServiceCatalogue as ServiceCatalogue
from feidi.services.coverage import Coverage as Coverage
from feidi.services.coverage import coverage as coverage
from feidi.services.coverage import expected_services as expected_services
from feidi.services.digital_platform import Platform as Platform
from feidi.services.digital_platform import PlatformKind as PlatformKind
from feidi.services.digital_platform import PlatformReach as PlatformReach
from feidi.services.fee import Charged as Charged
from feidi.services.fee import Fee as Fee
from feidi.services.fee import Free as Free
from feidi.services.fee import Negotiated as Negotiated
from feidi.services.founder import Founder as Founder
from feidi.services.founder import FounderKind as FounderKind
from feidi.services.operator import Operator as Operator
from feidi.services.operator_kind import OperatorKind as OperatorKind
from feidi.services.service import Audience as Audience
from feidi.services.service import Service as Service
from feidi.services.service_kind import ServiceKind as ServiceKind

__all__ = [
    "Audience",
    "Charged",
    "Coverage",
    "Fee",
    "Founder",
    "FounderKind",
    "Free",
    "Negotiated",
    "Operator",
    "OperatorKind",
    "Platform",
    "PlatformKind",
    "PlatformReach",
    "Service",
    "ServiceCatalogue",
    "ServiceKind",
    "coverage",
    "expected_services",
]
