# SPDX-License-Identifier: Apache-2.0
"""Records that service-without-terms (SVC004) lets pass, and records that it flags with the places."""

from feidi.services import Audience, Free, Service, ServiceKind
from tests.support.rule_world import catalogue, operator

GOOD = (
    Service(kind=ServiceKind.LEGAL, fee=Free()),
    Service(kind=ServiceKind.LEGAL, promised_days=3),
    Service(kind=ServiceKind.LEGAL, audience=(Audience.ENTREPRENEURS,)),
)
BAD = (
    (Service(kind=ServiceKind.LEGAL), ("$",)),
    (operator(catalogue=catalogue(Service(kind=ServiceKind.FINANCE))), ("$.catalogue.services[0]",)),
)
