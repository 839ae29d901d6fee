# SPDX-License-Identifier: Apache-2.0
"""Records that catalogue-unknown (SVC003) lets pass, and records that it flags with the places."""

from rule_world import catalogue, operator

from feidi.services import OperatorKind

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
