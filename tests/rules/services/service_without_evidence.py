# SPDX-License-Identifier: Apache-2.0
"""Records that service-without-evidence (SVC006) lets pass, and records that it flags with the places."""

from feidi.services import Service, ServiceKind
from tests.support.rule_world import MADE_UP, catalogue, operator

GOOD = (
    Service(kind=ServiceKind.LEGAL, evidence=(MADE_UP.cite(),)),
    operator(catalogue=catalogue()),
)
BAD = (
    (Service(kind=ServiceKind.LEGAL), ("$.evidence",)),
    (operator(catalogue=catalogue(Service(kind=ServiceKind.LEGAL))), ("$.catalogue.services[0].evidence",)),
)
