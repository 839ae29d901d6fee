# SPDX-License-Identifier: Apache-2.0
"""A clause asks for a fact that no unit gives.

What it flags
    A limit, floor or threshold that names a fact, in a portfolio with facts of units and none by
    that name.
Why it matters
    Settlement stops at the first receipt that reaches the clause.
Flagged
    UpTo(SumBefore("tax_paid", …), …); facts: flags only
Instead
    facts.yearly = {"tax_paid": …}
Clause
    Guideline G5.1; the cap of 财预〔2015〕92号 as an example.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.amounts import Amount, FactAmount, MeanBefore, Running, SumBefore
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, NotSo
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.tree import Terms
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.terms.when import When
from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.terms import clauses

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="cap-without-its-fact",
    code="SET008",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(zh="条款所需的事实无任何单位提供", en="a clause asks for a fact that no unit gives"),
    hint=Label(zh="补充该事实", en="add the fact to the units"),
    since="0.1",
    clauses=("G5.1",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each name that nobody gives."""
    if not portfolio.facts:
        return
    given = {name for facts in portfolio.facts for name, _ in facts.amounts}
    given |= {name for facts in portfolio.facts for name, _ in facts.yearly}
    for at, agreement in enumerate(portfolio.agreements):
        for nth, sharing in enumerate(agreement.sharing):
            for path, clause, _ in clauses(sharing):
                for name in _asked(clause):
                    if name not in given:
                        yield Finding.of(
                            RULE,
                            "agreements",
                            at,
                            "sharing",
                            nth,
                            *path,
                            found=", ".join(sorted(given)) or NOTHING,
                            expected=name,
                        )


def _asked(clause: Terms) -> list[str]:
    if isinstance(clause, UpTo | AtMost):
        return _names(clause.limit)
    if isinstance(clause, Guarantee):
        return _names(clause.floor)
    return _in_condition(clause.condition) if isinstance(clause, When) else []


def _in_condition(condition: Condition) -> list[str]:
    if isinstance(condition, AtLeast):
        return _names(condition.amount) + _names(condition.threshold)
    if isinstance(condition, AllOf | AnyOf):
        return [name for each in condition.conditions for name in _in_condition(each)]
    return _in_condition(condition.condition) if isinstance(condition, NotSo) else []


def _names(amount: Amount) -> list[str]:
    return [amount.fact] if isinstance(amount, FactAmount | Running | SumBefore | MeanBefore) else []
