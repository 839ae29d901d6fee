# SPDX-License-Identifier: Apache-2.0
"""A mountain-sea enclave crosses a province's border.

What it flags
    An enclave of the kind mountain-sea manufacturing none of whose sources lies in the host's
    province.
Why it matters
    Mountain-sea cooperation is a programme inside a province, with that province's money and rules.
Flagged
    kind = MOUNTAIN_SEA_MANUFACTURING; 六安市 → 松江区
Instead
    kind = DELTA_COOPERATION
Clause
    Guideline G1.3, a provincial document.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.kind import EnclaveKind
from feidi.enclaves.relation import Relation
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity
from feidi.validators.words import regions_text

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="mountain-sea-kind-across-provinces",
    code="ENC025",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(zh="山海协作飞地跨省", en="a mountain-sea enclave crosses a province's border"),
    hint=Label(
        zh="核对飞地类型:跨省的多为对口支援或长三角合作",
        en="check the kind: across provinces it is more often paired aid or Delta cooperation",
    ),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G1.3",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding where no source is of the host's province."""
    if enclave.kind is not EnclaveKind.MOUNTAIN_SEA_MANUFACTURING:
        return
    if set(enclave.relations) == {Relation.CROSS_PROVINCE}:
        expected = Label(zh="与飞入地同省的飞出地", en="a source in the host's province")
        yield Finding.of(RULE, "kind", found=regions_text(enclave.sources), expected=expected)
