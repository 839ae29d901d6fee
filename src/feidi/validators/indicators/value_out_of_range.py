# SPDX-License-Identifier: Apache-2.0
"""A published value lies outside what the indicator can be.

What it flags
    A published value of one of the per-mu indicators outside the range of the indicator, or in a unit
    that measures something else.
Why it matters
    It is left out as undefined, silently for whoever does not read scorecards.
Flagged
    rd_intensity = "130%"
Instead
    rd_intensity = "1.3%"
Clause
    None; the range is part of the indicator.
"""

from collections.abc import Iterator
from typing import Final

from feidi.indicators.observation import Observation
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.per_mu import KNOWN
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="value-out-of-range",
    code="IND010",
    on=Observation,
    severity=Severity.WARNING,
    summary=Label(
        zh="公布的指标值超出可能范围", en="a published value lies outside what the indicator can be"
    ),
    hint=Label(zh="核对数值与单位", en="check the value and its unit"),
    since="0.1",
)


def check(observation: Observation) -> Iterator[Finding]:
    """Yield a finding for each impossible value."""
    for at, (code, quantity) in enumerate(observation.indicators):
        indicator = KNOWN.get(code)
        if indicator is None:
            continue
        if not quantity.unit.measures_like(indicator.unit):
            ratio, unit = Label(zh="比率", en="a ratio"), indicator.unit
            expected = Label(zh=unit.text("zh"), en=unit.text("en")) if unit.powers else ratio
            found = (
                str(quantity)
                if quantity.unit.powers
                else Label(zh=f"{quantity}（比率）", en=f"{quantity} (a ratio)")
            )
            yield Finding.of(RULE, "indicators", at, found=found, expected=expected)
        elif quantity.in_unit(indicator.unit) not in indicator.within:
            yield Finding.of(RULE, "indicators", at, found=str(quantity), expected=str(indicator.within))
