# SPDX-License-Identifier: Apache-2.0
"""A case is for a kind of revenue that never comes.

What it flags
    A choice by kind of revenue with a case none of whose kinds can reach it.
Why it matters
    A promise on paper: the revenue it speaks of is not taken in.
Flagged
    kinds = [vat]; ByKind([(vat, …), (rent, …)])
Instead
    kinds = [vat, rent]
Clause
    None; terms that cannot be reached.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.by_kind import ByKind
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.terms import clauses
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="kind-never-comes",
    code="AGR013",
    on=Sharing,
    severity=Severity.WARNING,
    summary=Label(zh="某一分支所列税种不会到达", en="a case is for a kind of revenue that never comes"),
    hint=Label(zh="将该税种列入条款,或删去分支", en="add the kind to the clause, or take the case away"),
    since="0.1",
)


def check(sharing: Sharing) -> Iterator[Finding]:
    """Yield a finding for each case that nothing reaches."""
    for path, clause, kinds in clauses(sharing):
        if isinstance(clause, ByKind):
            for at, case in enumerate(clause.cases):
                if not set(case.kinds) & set(kinds):
                    yield Finding.of(
                        RULE,
                        *path,
                        "cases",
                        at,
                        found=listed(kind.label for kind in case.kinds),
                        expected=listed(kind.label for kind in kinds) if kinds else NOTHING,
                    )
