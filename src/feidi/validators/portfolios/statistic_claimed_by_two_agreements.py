# SPDX-License-Identifier: Apache-2.0
"""Two agreements of one enclave attribute the same statistic.

What it flags
    Two agreements that name one enclave, whose terms share a day or are not both known, and that
    attribute one statistic.
Why it matters
    Together they count it to more than is allowed.
Flagged
    GDP split by two agreements since 2020
Instead
    GDP split by one
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="statistic-claimed-by-two-agreements",
    code="PFL013",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(
        zh="同一飞地的同一统计指标由两个协议归属",
        en="two agreements of one enclave attribute the same statistic",
    ),
    hint=Label(zh="合并或注明适用期间", en="merge the two, or say from when each holds"),
    since="0.1",
    clauses=("G5.1",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each pair that counts one statistic."""
    placed = [(at, each) for at, each in enumerate(portfolio.agreements) if each.enclave and each.attribution]
    for (_, one), (at, other) in combinations(placed, 2):
        apart = one.term is not None and other.term is not None and not one.term.overlaps(other.term)
        if one.enclave != other.enclave or apart:
            continue
        taken = {label.zh for clause in one.attribution for label in clause.statistics}
        for nth, clause in enumerate(other.attribution):
            for label in clause.statistics:
                if label.zh in taken:
                    found = Label(zh=f"{label.zh}已由{one.id}归属", en=f"{label.en}, attributed by {one.id}")
                    expected = Label(zh="一个协议归属", en="one agreement for it")
                    yield Finding.of(
                        RULE, "agreements", at, "attribution", nth, found=found, expected=expected
                    )
