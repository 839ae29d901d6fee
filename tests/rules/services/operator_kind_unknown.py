# SPDX-License-Identifier: Apache-2.0
"""Records that operator-kind-unknown (SVC002) lets pass, and records that it flags with the places."""

from feidi.services import OperatorKind
from tests.support.rule_world import catalogue, operator

GOOD = (
    operator(kinds=(OperatorKind.INCUBATION,)),
    operator(kinds=()),
)
BAD = (
    (operator(), ("$.kinds",)),
    (operator(catalogue=catalogue()), ("$.kinds",)),
)
