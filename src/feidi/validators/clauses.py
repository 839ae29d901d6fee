# SPDX-License-Identifier: Apache-2.0
"""Which rules follow which clause of the guideline, and why some clauses have none."""

from typing import Final

from feidi.instruments.guideline import GUIDELINE_CLAUSES
from feidi.labels import Label
from feidi.validators.rule import Rule
from feidi.validators.rules import RULES

__all__ = ["UNCHECKED", "rules_by_clause"]

UNCHECKED: Final = {
    "G2": Label(
        zh="原文为图片且已佚,不得编造;各类要求仅在另有出处时设规则。",
        en="The text was a picture and is lost. Nothing is invented in its place; what another document says "
        "of a kind is a rule under that document.",
    ),
}
"""Clauses that no rule can follow, each with the reason."""


def rules_by_clause() -> dict[str, tuple[Rule, ...]]:
    """Give the rules of every clause of the guideline, in the order of the guideline.

    Examples
    --------
    >>> [rule.code for rule in rules_by_clause()["G1.4"]]
    ['PFL002']
    """
    return {
        clause.id: tuple(checker.RULE for checker in RULES if clause.id in checker.RULE.clauses)
        for clause in GUIDELINE_CLAUSES
    }
