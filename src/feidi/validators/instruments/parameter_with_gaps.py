# SPDX-License-Identifier: Apache-2.0
"""A parameter has a gap between two values.

What it flags
    Two dated values with days between them on which none holds.
Why it matters
    A question for one of those days has no answer, and settlement stops there.
Flagged
    1994..2016-05-01, then since 2017
Instead
    1994..2016-05-01, then since 2016-05-01
Clause
    None; a value or a gap for every day.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from feidi.instruments.figure import Parameter
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="parameter-with-gaps",
    code="INS005",
    on=Parameter,
    severity=Severity.NOTE,
    summary=Label(zh="参数的时间线中间有空档", en="a parameter has a gap between two values"),
    hint=Label(zh="补充空档的数值,或注明未定", en="give the value of the gap, or say that it is unset"),
    since="0.1",
    depth=Depth.AUDIT,
)


def check(parameter: Parameter[object]) -> Iterator[Finding]:
    """Yield a finding for each gap."""
    for earlier, later in pairwise(parameter.timeline.entries):
        if earlier.span.end is not None and earlier.span.end < later.span.start:
            found = Label(zh=f"至{earlier.span.end}", en=f"a value to {earlier.span.end}")
            expected = Label(zh=f"至{later.span.start}", en=f"a value to {later.span.start}")
            yield Finding.of(RULE, "timeline", found=found, expected=expected)
