# SPDX-License-Identifier: Apache-2.0
"""Records that catalogue-short-of-its-kind (SVC001) lets pass, and records that it flags with the places."""

from feidi.services import Founder, FounderKind, OperatorKind
from tests.support.rule_world import catalogue, full_catalogue, operator

INCUBATION, DIGITAL = OperatorKind

GOOD = (
    operator(kinds=(INCUBATION,), catalogue=full_catalogue(INCUBATION)),
    operator(kinds=(INCUBATION, DIGITAL), catalogue=full_catalogue(INCUBATION, DIGITAL)),
    operator(kinds=(INCUBATION,)),
    operator(catalogue=catalogue()),
)
BAD = (
    (operator(kinds=(INCUBATION,), catalogue=catalogue()), ("$.catalogue",)),
    (operator(kinds=(INCUBATION, DIGITAL), catalogue=full_catalogue(INCUBATION)), ("$.catalogue",)),
    (
        operator(
            kinds=(INCUBATION,),
            catalogue=full_catalogue(INCUBATION),
            founders=(Founder(kind=FounderKind.INSTITUTE),),
        ),
        ("$.catalogue",),
    ),
    (
        operator(kinds=(INCUBATION, DIGITAL), catalogue=catalogue()),
        (
            "$.catalogue",
            "$.catalogue",
        ),
    ),
)
