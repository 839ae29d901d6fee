# SPDX-License-Identifier: Apache-2.0
"""A published value differs from what its facts give.

What it flags
    A published value of a per-mu indicator more than 1% away from the formula applied to the facts
    of the same observation. The bound is this project's.
Why it matters
    Either another land or another tax was used; a ranking built on such values cannot be repeated.
Flagged
    tax = 250 万元; land = 20 亩; tax_per_mu = 15 万元/亩
Instead
    tax_per_mu = 12.5 万元/亩
Clause
    None; the bound is proposed by this project.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from attrs import evolve

from feidi.indicators.observation import Observation
from feidi.labels import Label
from feidi.quantities.quantity import Quantity
from feidi.validators.finding import Finding
from feidi.validators.per_mu import KNOWN
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="printed-value-differs",
    code="IND011",
    on=Observation,
    severity=Severity.NOTE,
    summary=Label(
        zh="公布的指标值与按公式计算的不符", en="a published value differs from what its facts give"
    ),
    hint=Label(zh="核对口径与舍入", en="check what was counted and how it was rounded"),
    since="0.1",
    depth=Depth.AUDIT,
)


_TOLERANCE: Final = Fraction(1, 100)


def check(observation: Observation) -> Iterator[Finding]:
    """Yield a finding for each value that its facts contradict."""
    for at, (code, printed) in enumerate(observation.indicators):
        indicator = KNOWN.get(code)
        if indicator is None or not printed.unit.measures_like(indicator.unit):
            continue
        computed = indicator.outcome(evolve(observation, indicators=()))
        if isinstance(computed, Quantity):
            exact = computed.amount
            if abs(printed.in_unit(indicator.unit) - exact) > abs(exact) * _TOLERANCE:
                yield Finding.of(RULE, "indicators", at, found=str(printed), expected=str(computed))
