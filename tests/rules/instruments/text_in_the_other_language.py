# SPDX-License-Identifier: Apache-2.0
"""Records that text-in-the-other-language (INS011) lets pass, and records that it flags with the places."""

from feidi.labels import Label
from tests.support.rule_world import deal

GOOD = (
    Label(zh="龙游", en="Longyou"),
    Label(zh="GDP", en="GDP"),
)
BAD = (
    (Label(zh="龙游", en="龙游"), ("$.en",)),
    (deal(title=Label(zh="A made-up agreement", en="A made-up agreement")), ("$.title.zh",)),
)
