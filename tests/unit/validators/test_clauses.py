# SPDX-License-Identifier: Apache-2.0
"""Every clause of the guideline has rules, or a reason why it has none."""

from feidi.instruments import GUIDELINE_CLAUSES
from feidi.validators import RULES
from feidi.validators.clauses import UNCHECKED, rules_by_clause


def test_rules_or_reason() -> None:
    """A clause is followed by at least one rule, or stands among those that cannot be checked, never both."""
    followed = {clause for clause, rules in rules_by_clause().items() if rules}
    assert followed | set(UNCHECKED) == {clause.id for clause in GUIDELINE_CLAUSES}
    assert followed & set(UNCHECKED) == set()


def test_nothing_is_dropped() -> None:
    """Every rule that names a clause is found under it."""
    listed = {(clause, rule.code) for clause, rules in rules_by_clause().items() for rule in rules}
    assert listed == {(clause, checker.RULE.code) for checker in RULES for clause in checker.RULE.clauses}
