# SPDX-License-Identifier: Apache-2.0
"""An enclave of Delta cooperation reaches outside the Delta.

What it flags
    An enclave of the kind Yangtze Delta industrial cooperation with a host or source outside
    Shanghai, Jiangsu, Zhejiang and Anhui.
Why it matters
    The kind is defined by the Delta; the record contradicts itself.
Flagged
    kind = DELTA_COOPERATION; sources = [九寨沟县]
Instead
    kind = None
Clause
    Guideline G1.1 and G1.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.kind import EnclaveKind
from feidi.enclaves.relation import YANGTZE_DELTA
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import regions_text

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="delta-kind-outside-delta",
    code="ENC021",
    on=Enclave,
    severity=Severity.ERROR,
    summary=Label(
        zh="长三角产业合作飞地的一方不在长三角",
        en="an enclave of Delta cooperation reaches outside the Delta",
    ),
    hint=Label(zh="改正飞地类型或地区", en="correct the kind or the regions"),
    since="0.1",
    clauses=(
        "G1.1",
        "G1.3",
    ),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for regions outside the Delta."""
    if enclave.kind is not EnclaveKind.DELTA_COOPERATION:
        return
    sides = (*enclave.sources, enclave.host)
    outside = [region for region in sides if region.province_code not in YANGTZE_DELTA]
    if outside:
        expected = Label(zh="沪苏浙皖的地区", en="regions of Shanghai, Jiangsu, Zhejiang and Anhui")
        yield Finding.of(RULE, "kind", found=regions_text(outside), expected=expected)
