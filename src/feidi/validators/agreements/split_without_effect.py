# SPDX-License-Identifier: Apache-2.0
"""All parts of a split go to one party.

What it flags
    A split of two or more parts that all go wholly to one party.
Why it matters
    Either a party was mistyped, or the split says nothing.
Flagged
    Split([("1/2", To("host")), ("1/2", To("host"))])
Instead
    Split([("1/2", To("source")), ("1/2", To("host"))])
Clause
    None; terms without effect.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="split-without-effect",
    code="AGR022",
    on=Split,
    severity=Severity.NOTE,
    summary=Label(zh="各部分归同一主体", en="all parts of a split go to one party"),
    hint=Label(zh="核对各部分的去向", en="check where the parts go"),
    since="0.1",
)


def check(split: Split) -> Iterator[Finding]:
    """Yield a finding for a split of one party."""
    parties = {part.terms.party if isinstance(part.terms, To) else None for part in split.parts}
    party = next(iter(parties))
    if len(split.parts) > 1 and len(parties) == 1 and party is not None:
        found = Label(zh=f"全部归{party}", en=f"all to {party}")
        yield Finding.of(RULE, "parts", found=found, expected=Label(zh="不同的主体", en="different parties"))
