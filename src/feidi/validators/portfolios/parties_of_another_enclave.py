# SPDX-License-Identifier: Apache-2.0
"""The parties of an agreement are not the sides of its enclave.

What it flags
    A source party with a region that touches no source of the enclave the agreement names, or a
    host party whose region does not touch its host.
Why it matters
    Either the agreement is another enclave's, or a side has changed and nobody recorded it.
Flagged
    enclave: 衢州市 → 余杭区; host party: 镇海区
Instead
    host party: 余杭区
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.party import PartyRole
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.places import touches_any
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import regions_text

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="parties-of-another-enclave",
    code="PFL007",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(
        zh="协议各方与飞地双方不符", en="the parties of an agreement are not the sides of its enclave"
    ),
    hint=Label(zh="核对协议所属飞地与各方", en="check the enclave that the agreement names, and its parties"),
    since="0.1",
    clauses=("G5.1",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each party from elsewhere."""
    enclaves = {name: each for each in portfolio.enclaves for name in (each.id, each.name) if name}
    for at, agreement in enumerate(portfolio.agreements):
        enclave = enclaves.get(agreement.enclave)
        for nth, party in enumerate(agreement.parties if enclave is not None else ()):
            regions = _side(enclave, party.role)
            if party.region is not None and regions and not touches_any(party.region, regions):
                yield Finding.of(
                    RULE,
                    "agreements",
                    at,
                    "parties",
                    nth,
                    "region",
                    found=str(party.region),
                    expected=regions_text(regions),
                )


def _side(enclave: Enclave | None, role: PartyRole) -> tuple[Region, ...]:
    if enclave is None or role not in (PartyRole.SOURCE, PartyRole.HOST):
        return ()
    return enclave.sources if role is PartyRole.SOURCE else (enclave.host,)
