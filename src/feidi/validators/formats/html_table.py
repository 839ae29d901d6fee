# SPDX-License-Identifier: Apache-2.0
"""Findings as an HTML table, for notebooks."""

from collections.abc import Sequence
from html import escape

from feidi.validators.finding import Finding

__all__ = ["findings_html"]


def findings_html(findings: Sequence[Finding]) -> str:
    """Write a table with both languages; everything from the record is escaped.

    Examples
    --------
    >>> from feidi.enclaves import Enclave, EnclaveKind, Region
    >>> from feidi.validators import check
    >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
    >>> park = Enclave(name="示例", kind=EnclaveKind.DELTA_COOPERATION, sources=(quzhou,), host=yuhang)
    >>> findings_html(())
    '<p>未发现问题 · nothing found</p>'
    >>> findings_html(check(park)).count("<tr>")
    2
    """
    if not findings:
        return "<p>未发现问题 · nothing found</p>"
    rows = "".join(_row(finding) for finding in findings)
    head = "".join(f"<th>{name}</th>" for name in ("", "code", "place", "问题 · finding", "建议 · hint"))
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _row(finding: Finding) -> str:
    cells = (
        escape(finding.severity.label.zh),
        f'<abbr title="{escape(finding.rule.name)}">{escape(finding.rule.code)}</abbr>',
        f"<code>{escape(finding.place)}</code>",
        f"{escape(finding.message.zh)}<br>{escape(finding.message.en)}",
        f"{escape(finding.hint.zh)}<br>{escape(finding.hint.en)}",
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
