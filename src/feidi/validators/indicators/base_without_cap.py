# SPDX-License-Identifier: Apache-2.0
"""A mark against a base has neither floor nor cap.

What it flags
    A scale against a base with neither floor nor cap.
Why it matters
    One firm with tiny land may earn a thousand points, and a refund takes points from it.
Flagged
    base = 26.01
Instead
    base = 26.01; floor = 0; cap = 2
Clause
    Guideline G5.3; 黄岩's published method sets none.
"""

from collections.abc import Iterator
from typing import Final

from feidi.indicators.scales.to_base import ToBase
from feidi.labels import Label
from feidi.quantities.exact import plain
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="base-without-cap",
    code="IND012",
    on=ToBase,
    severity=Severity.NOTE,
    summary=Label(zh="相对基准值的得分没有上下限", en="a mark against a base has neither floor nor cap"),
    hint=Label(
        zh="注明文件规定的上下限;文件未设则保持",
        en="state the limits of the document; leave them out where it sets none",
    ),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.3",),
)


def check(scale: ToBase) -> Iterator[Finding]:
    """Yield a finding for a scale without limits."""
    if scale.floor is None and scale.cap is None:
        found = Label(zh=f"基准{plain(scale.base)}无上下限", en=f"base {plain(scale.base)} without limits")
        yield Finding.of(RULE, "cap", found=found, expected=Label(zh="上限或下限", en="a floor or a cap"))
