# SPDX-License-Identifier: Apache-2.0
"""A unit is called nearly as one of the state is, and begins anew beside it.

What it flags
    A statement that goes on from a state, with receipts of a unit that differs from one of the state only by width,
    blanks, brackets or case.
Why it matters
    Balances belong to a name: what the unit had of a limit over a lifetime stays with the old spelling, and is paid
    again under the new one.
Flagged
    state: B 厂; receipt of b厂
Instead
    state: B 厂; receipt of B 厂
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.sharing import UnitKind
from feidi.labels import Label
from feidi.names import near_key
from feidi.settlement.statement import Statement
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="unit-unlike-its-state",
    code="SET013",
    on=Statement,
    severity=Severity.WARNING,
    summary=Label(
        zh="收入单位与上年状态中的单位名称近似而不同", en="a unit is called nearly as one of the state is"
    ),
    hint=Label(
        zh="统一写法,或以carry声明余额的去向",
        en="write it as the state does, or state with carry where its balances go",
    ),
    since="0.1",
    clauses=("G5.1",),
)


def check(statement: Statement) -> Iterator[Finding]:
    """Yield a finding for each receipt under which a new spelling first appears."""
    state = statement.inputs.state
    known = (
        {near_key(unit.unit): unit.unit for clause in state.clauses for unit in clause.units} if state else {}
    )
    same = set(known.values())
    units = {kind: clause.unit for clause in statement.agreement.sharing for kind in clause.kinds}
    for at, receipt in enumerate(statement.inputs.receipts):
        by_project = units.get(receipt.kind) is UnitKind.PROJECT
        field, name = ("project", receipt.project) if by_project else ("payer", receipt.payer)
        if name not in same and (old := known.get(near_key(name))) is not None:
            same.add(name)
            found, expected = (Label(zh=f"“{one}”", en=f'"{one}"') for one in (name, old))
            yield Finding.of(RULE, "inputs", "receipts", at, field, found=found, expected=expected)
