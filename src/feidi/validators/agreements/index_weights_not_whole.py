# SPDX-License-Identifier: Apache-2.0
"""The weights of an index do not add up to 1.

What it flags
    A weighted index whose weights, in some year from the first that all have one, do not add up to
    1.
Why it matters
    The index is held against 1; with other weights it swings the payment by itself.
Flagged
    weights = 1/4, 1/4, 1/4
Instead
    weights = 1/4, 1/4, 1/4, 1/4
Clause
    None; 新安江's first round weighs four pollutants at 25% each.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from feidi.agreements.compensation.number import IndexPart, WeightedIndex
from feidi.labels import Label
from feidi.quantities.exact import plain
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="index-weights-not-whole",
    code="AGR030",
    on=WeightedIndex,
    severity=Severity.WARNING,
    summary=Label(zh="指数权重合计不为1", en="the weights of an index do not add up to 1"),
    hint=Label(zh="核对各年各项权重", en="check the weights of every year"),
    since="0.1",
)


def check(index: WeightedIndex) -> Iterator[Finding]:
    """Yield a finding for the first year in which the weights are not whole."""
    since = max(part.weight[0][0] for part in index.parts)
    years = sorted({year for part in index.parts for year, _ in part.weight if year >= since})
    for year in years:
        whole = sum((_weight(part, year) for part in index.parts), Fraction(0))
        if whole != 1:
            yield Finding.of(RULE, "parts", found=plain(whole), expected="1")
            return


def _weight(part: IndexPart, year: int) -> Fraction:
    return [weight for since, weight in part.weight if since <= year][-1]
