# SPDX-License-Identifier: Apache-2.0
"""Records that days-without-end (SVC005) lets pass, and records that it flags with the places."""

from feidi.services import Service, ServiceKind
from tests.support.rule_world import catalogue, operator

GOOD = (
    Service(kind=ServiceKind.LEGAL, promised_days=250),
    Service(kind=ServiceKind.LEGAL),
)
BAD = (
    (Service(kind=ServiceKind.LEGAL, promised_days=251), ("$.promised_days",)),
    (
        operator(catalogue=catalogue(Service(kind=ServiceKind.LEGAL, promised_days=720))),
        ("$.catalogue.services[0].promised_days",),
    ),
)
