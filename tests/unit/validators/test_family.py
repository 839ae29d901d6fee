# SPDX-License-Identifier: Apache-2.0
"""Every family has letters, a folder and rules."""

from feidi.validators import RULES
from feidi.validators.family import FAMILIES


def test_families_are_used() -> None:
    """The letters of the codes are the families, each with a folder of its own."""
    assert {checker.RULE.family for checker in RULES} == set(FAMILIES)
    folders = [family.folder for family in FAMILIES.values()]
    assert len(set(folders)) == len(folders)


def test_enough_rules() -> None:
    """There are at least seventy rules, over every family."""
    assert len(RULES) >= 70
    for code in FAMILIES:
        assert len([checker for checker in RULES if checker.RULE.family == code]) >= 10
