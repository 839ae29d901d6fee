# SPDX-License-Identifier: Apache-2.0
"""An observation holds nothing.

What it flags
    An observation without facts, indicators and events.
Why it matters
    It counts as a unit in ranks and has nothing to be ranked by.
Flagged
    facts = {}; indicators = {}; events = {}
Instead
    facts = {"tax": "250 万元"}
Clause
    None; a gap in the record.
"""

from collections.abc import Iterator
from typing import Final

from feidi.indicators.observation import Observation
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="observation-of-nothing",
    code="IND008",
    on=Observation,
    severity=Severity.NOTE,
    summary=Label(zh="观测没有任何数值", en="an observation holds nothing"),
    hint=Label(zh="补充数值,或删去该观测", en="give its values, or take it out"),
    since="0.1",
    depth=Depth.AUDIT,
)


def check(observation: Observation) -> Iterator[Finding]:
    """Yield a finding for an empty observation."""
    if not (observation.facts or observation.indicators or observation.events):
        expected = Label(zh=f"{observation.unit}的数值", en=f"values of {observation.unit}")
        yield Finding.of(RULE, found=NOTHING, expected=expected)
