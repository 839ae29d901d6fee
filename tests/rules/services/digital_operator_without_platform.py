# SPDX-License-Identifier: Apache-2.0
"""Records that digital-operator-without-platform (SVC010) lets pass, and records that it flags with the places."""

from feidi.services import OperatorKind, Platform
from tests.support.rule_world import operator

INCUBATION, DIGITAL = OperatorKind

GOOD = (
    operator(kinds=(DIGITAL,), platforms=(Platform(name="云"),)),
    operator(kinds=(DIGITAL,)),
    operator(kinds=(INCUBATION,), platforms=()),
    operator(platforms=()),
)
BAD = (
    (operator(kinds=(DIGITAL,), platforms=()), ("$.platforms",)),
    (operator(kinds=(INCUBATION, DIGITAL), platforms=()), ("$.platforms",)),
)
