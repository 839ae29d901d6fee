# SPDX-License-Identifier: Apache-2.0
"""An enclave of Delta cooperation stays within one province.

What it flags
    An enclave of the kind Yangtze Delta industrial cooperation whose sources all lie in the host's
    province.
Why it matters
    Integration of the Delta is between provinces; within one, another kind fits better and other
    targets count.
Flagged
    kind = DELTA_COOPERATION; 衢州市 → 余杭区
Instead
    kind = DELTA_COOPERATION; 六安市 → 松江区
Clause
    Guideline G1.1 and G1.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.kind import EnclaveKind
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="delta-kind-within-one-province",
    code="ENC022",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(
        zh="长三角产业合作飞地的双方在同一省内",
        en="an enclave of Delta cooperation stays within one province",
    ),
    hint=Label(zh="核对飞地类型", en="check the kind"),
    since="0.1",
    clauses=(
        "G1.1",
        "G1.3",
    ),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for an enclave inside a province."""
    if enclave.kind is EnclaveKind.DELTA_COOPERATION and not enclave.is_cross_province:
        yield Finding.of(
            RULE,
            "kind",
            found=enclave.relations[0].label,
            expected=Label(zh="跨省合作", en="cooperation across provinces"),
        )
