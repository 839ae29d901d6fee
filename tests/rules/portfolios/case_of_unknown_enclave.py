# SPDX-License-Identifier: Apache-2.0
"""Records that case-of-unknown-enclave (PFL019) lets pass, and records that it flags with the places."""

from feidi.enclaves import CaseRecord
from feidi.labels import Label
from tests.support.rule_world import park, portfolio

LABEL = Label(zh="示例", en="Example")


def case(enclave: str) -> CaseRecord:
    """Give a case."""
    return CaseRecord(title=LABEL, enclave=enclave, summary=LABEL)


GOOD = (
    portfolio(enclaves=(park(id="a"),), cases=(case("a"), case("示例飞地"))),
    portfolio(cases=(case("a"),)),
)
BAD = (
    (portfolio(enclaves=(park(id="a"),), cases=(case("b"),)), ("$.cases[0].enclave",)),
    (portfolio(enclaves=(park(),), cases=(case("示例飞地"), case("乙园"))), ("$.cases[1].enclave",)),
)
