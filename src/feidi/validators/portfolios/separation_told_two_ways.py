# SPDX-License-Identifier: Apache-2.0
"""Enclave and agreement say opposite things on the separation of ownership and operation.

What it flags
    An enclave and an agreement that names it, one saying that owner and operator are separate and
    the other that they are not.
Why it matters
    The record contradicts itself on who answers for the enclave.
Flagged
    enclave: separated; agreement: not separated
Instead
    both as the agreement says
Clause
    Guideline G3.2; otherwise the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="separation-told-two-ways",
    code="PFL008",
    on=Portfolio,
    severity=Severity.ERROR,
    summary=Label(
        zh="飞地与协议对所有权与经营权分离的记载相反",
        en="enclave and agreement say opposite things on the separation of ownership and operation",
    ),
    hint=Label(zh="以协议为准核对", en="go by the agreement"),
    since="0.1",
    clauses=("G3.2",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each pair that disagrees."""
    enclaves = {name: each for each in portfolio.enclaves for name in (each.id, each.name) if name}
    for at, agreement in enumerate(portfolio.agreements):
        enclave = enclaves.get(agreement.enclave)
        told = None if enclave is None else enclave.ownership_separated
        said = agreement.ownership_separated
        if said is not None and told is not None and said is not told:
            yield Finding.of(
                RULE, "agreements", at, "ownership_separated", found=_words(said), expected=_words(told)
            )


def _words(separated: bool) -> Label:
    return Label(zh="分离", en="separate") if separated else Label(zh="不分离", en="not separate")
