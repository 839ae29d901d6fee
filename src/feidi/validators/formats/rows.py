# SPDX-License-Identifier: Apache-2.0
"""Findings as plain rows."""

from collections.abc import Iterable
from typing import TypedDict, final

from feidi.labels import Lang
from feidi.validators.finding import Finding

__all__ = ["Row", "findings_table"]


@final
class Row(TypedDict):
    """One finding as text in columns."""

    severity: str
    code: str
    name: str
    place: str
    message: str
    found: str
    expected: str
    hint: str
    clauses: str


def findings_table(findings: Iterable[Finding], lang: Lang) -> tuple[Row, ...]:
    """Return one row for each finding; ``pandas.DataFrame(rows)`` takes them as they are.

    Examples
    --------
    >>> from feidi.enclaves import Enclave, EnclaveKind, Region
    >>> from feidi.validators import check
    >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
    >>> park = Enclave(name="示例", kind=EnclaveKind.DELTA_COOPERATION, sources=(quzhou,), host=yuhang)
    >>> findings_table(check(park), "en")[0]["place"]
    '$.kind'
    """
    return tuple(
        Row(
            severity=finding.severity.label.text(lang),
            code=finding.rule.code,
            name=finding.rule.name,
            place=finding.place,
            message=finding.message.text(lang),
            found=finding.found.text(lang),
            expected=finding.expected.text(lang),
            hint=finding.hint.text(lang),
            clauses=" ".join(finding.rule.clauses),
        )
        for finding in findings
    )
