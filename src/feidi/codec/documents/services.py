# SPDX-License-Identifier: Apache-2.0
"""Operators and what they offer: the classes that documents hold."""

from typing import Final

from feidi.services.catalogue import ServiceCatalogue
from feidi.services.coverage import Coverage
from feidi.services.digital_platform import Platform
from feidi.services.fee import Charged, Free, Negotiated
from feidi.services.founder import Founder
from feidi.services.operator import Operator
from feidi.services.service import Service

__all__ = ["SERVICES"]

SERVICES: Final[tuple[type, ...]] = (
    Charged,
    Coverage,
    Founder,
    Free,
    Negotiated,
    Operator,
    Platform,
    Service,
    ServiceCatalogue,
)
