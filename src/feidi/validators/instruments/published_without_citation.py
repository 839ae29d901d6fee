# SPDX-License-Identifier: Apache-2.0
"""A clause called published has no citation.

What it flags
    An agreement called published without a citation, with a clause called published that has none
    either.
Why it matters
    What is called published must be found again.
Flagged
    certainty = PUBLISHED; citation = None
Instead
    citation = …
Clause
    Guideline G5.1; every figure from a document carries its citation.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="published-without-citation",
    code="INS010",
    on=Agreement,
    severity=Severity.WARNING,
    summary=Label(zh="已公布的条款没有出处", en="a clause called published has no citation"),
    hint=Label(
        zh="注明出处,或改为示例、建议、未定", en="cite it, or call it illustrative, proposed or unset"
    ),
    since="0.1",
    depth=Depth.PUBLICATION,
    clauses=("G5.1",),
)


_CALLED: Final = (Certainty.PUBLISHED, Certainty.WEAK)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each clause that nothing backs, or for the agreement where it has none."""
    if agreement.citation is not None:
        return
    places = [
        *(("sharing", at, clause.citation, clause.certainty) for at, clause in enumerate(agreement.sharing)),
        *(
            ("compensation", at, paid.citation, paid.certainty)
            for at, paid in enumerate(agreement.compensation)
        ),
        *(
            ("attribution", at, each.citation, each.certainty)
            for at, each in enumerate(agreement.attribution)
        ),
    ]
    bare = [(name, at) for name, at, citation, sure in places if citation is None and sure in _CALLED]
    for place in bare if agreement.certainty in _CALLED else ():
        found = agreement.certainty.label
        yield Finding.of(RULE, *place, found=found, expected=Label(zh="出处", en="a citation"))
