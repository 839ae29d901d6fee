# SPDX-License-Identifier: Apache-2.0
"""Findings as a table: where, what, and how to mend it."""

from typing import Final

from feidi.labels import Label, Lang
from feidi.reports.table import Table
from feidi.validators.findings import Findings

__all__ = ["findings_report"]

_TITLE: Final = Label(zh="问题项", en="Findings")
_HEADS: Final = (
    Label(zh="级别", en="severity"),
    Label(zh="规则", en="rule"),
    Label(zh="位置", en="place"),
    Label(zh="说明", en="message"),
    Label(zh="建议", en="hint"),
)


def findings_report(findings: Findings, lang: Lang = "zh") -> Table:
    """Lay out findings, the gravest first."""
    return Table(
        title=_TITLE.text(lang),
        heads=tuple(head.text(lang) for head in _HEADS),
        rows=tuple(
            (
                finding.severity.label.text(lang),
                f"{finding.rule.code} {finding.rule.name}",
                finding.place,
                finding.message.text(lang),
                finding.hint.text(lang),
            )
            for finding in findings.sorted()
        ),
    )
