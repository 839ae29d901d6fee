# SPDX-License-Identifier: Apache-2.0
"""Two enclaves list the same land.

What it flags
    Two enclaves in the same zone of the same host with the same planned land or the same land in
    use, to the mu.
Why it matters
    Benefit per mu would divide two results by one land.
Flagged
    甲园 and 乙园: 未来科技城, 107亩
Instead
    甲园: 107亩; 乙园: 60亩
Clause
    Guideline G5.3, on benefit per mu.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import Finding, Numbered
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="two-enclaves-on-one-land",
    code="PFL003",
    on=Enclave,
    together=True,
    severity=Severity.WARNING,
    summary=Label(zh="两个飞地列了同一块土地", en="two enclaves list the same land"),
    hint=Label(
        zh="核对用地,或注明是同一飞地的两期", en="check the land, or say that the two are phases of one"
    ),
    since="0.1",
    clauses=("G5.3",),
)


def check(enclaves: Numbered[Enclave]) -> Iterator[Finding]:
    """Yield a finding for each later claim to a piece of land."""
    first: dict[tuple[str, str, str], str] = {}
    for at, enclave in enclaves:
        for place, key in _pieces(enclave):
            if key in first:
                earlier = first[key]
                found = Label(zh=f"{key[2]},{earlier}亦列", en=f"{key[2]} of {earlier}")
                expected = Label(zh=f"{enclave.name}自己的用地", en=f"land of {enclave.name} alone")
                yield Finding.of(RULE, at, "land", place, found=found, expected=expected)
            else:
                first[key] = enclave.name


def _pieces(enclave: Enclave) -> list[tuple[str, tuple[str, str, str]]]:
    if enclave.zone is None or enclave.land is None:
        return []
    figures = (("planned", enclave.land.planned), ("used", enclave.land.used))
    return [
        (place, (enclave.zone.full_name, place, str(figure.value)))
        for place, figure in figures
        if figure is not None and figure.value is not None
    ]
