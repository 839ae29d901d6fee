# SPDX-License-Identifier: Apache-2.0
"""An outpost lies within the source's own city.

What it flags
    An enclave of one of the two innovation kinds whose sources all share a city with the host.
Why it matters
    The first two kinds place an outpost in a stronger region; inside one city that is rare, though
    not impossible.
Flagged
    kind = STARTUP_INNOVATION; 临平区 → 余杭区
Instead
    kind = STARTUP_INNOVATION; 衢州市 → 余杭区
Clause
    Guideline G1.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.kind import Direction
from feidi.enclaves.relation import Relation
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="outpost-within-one-city",
    code="ENC023",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(zh="科创前哨设在本市之内", en="an outpost lies within the source's own city"),
    hint=Label(
        zh="核对飞地类型,或说明飞入地为何较强",
        en="check the kind, or say why the host is the stronger region",
    ),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G1.3",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for an outpost at home."""
    if enclave.direction is Direction.OUTPOST and set(enclave.relations) == {Relation.SAME_CITY}:
        expected = Label(zh="市外较强地区", en="a stronger region outside the city")
        yield Finding.of(RULE, "host", found=str(enclave.host), expected=expected)
