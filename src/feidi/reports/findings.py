# SPDX-License-Identifier: Apache-2.0
"""Findings as a table: where, what, and how to mend it."""

from typing import Final

from feidi.labels import Label, Lang
from feidi.reports.table import Table
from feidi.validators.findings import Findings

__all__ = ["findings_report", "findings_summary"]

_TITLE: Final = Label(zh="问题项", en="Findings")
_HEADS: Final = (
    Label(zh="级别", en="severity"),
    Label(zh="规则", en="rule"),
    Label(zh="位置", en="place"),
    Label(zh="说明", en="message"),
    Label(zh="建议", en="hint"),
)
_COUNT: Final = Label(zh="数量", en="count")
_SUMMARY: Final = Label(zh="说明", en="says")
_FIRST: Final = Label(zh="首见于", en="first at")


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


def findings_summary(findings: Findings, lang: Lang = "zh") -> Table:
    """Lay out findings by rule: how many there are and where the first one lies, the gravest first."""
    groups = findings.sorted().grouped("code")
    rows = tuple(
        (
            group[0].severity.label.text(lang),
            f"{group[0].rule.code} {group[0].rule.name}",
            str(len(group)),
            group[0].rule.summary.text(lang),
            group[0].place,
        )
        for group in groups.values()
    )
    heads = tuple(head.text(lang) for head in (*_HEADS[:2], _COUNT, _SUMMARY, _FIRST))
    return Table(title=_TITLE.text(lang), heads=heads, rows=rows, numeric=(_COUNT.text(lang),))
