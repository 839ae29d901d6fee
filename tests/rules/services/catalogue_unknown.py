# SPDX-License-Identifier: Apache-2.0
"""Records that catalogue-unknown (SVC003) lets pass, and records that it flags with the places."""

from feidi.services import OperatorKind
from tests.support.rule_world import catalogue, operator

INCUBATION, DIGITAL = OperatorKind

GOOD = (
    operator(kinds=(INCUBATION,), catalogue=catalogue()),
    operator(),
    operator(kinds=()),
)
BAD = (
    (operator(kinds=(INCUBATION,)), ("$.catalogue",)),
    (operator(kinds=(INCUBATION, DIGITAL)), ("$.catalogue",)),
)
