# SPDX-License-Identifier: Apache-2.0
"""What a check of a frame has to say: a rule, the columns, how many rows, and some of them."""

from collections.abc import Iterable, Iterator
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.labels import Label, Lang
from feidi.validators.severity import Severity

__all__ = ["Checked", "ColumnFinding"]


@final
@frozen(kw_only=True)
class ColumnFinding:
    """One rule that rows of a frame break.

    Parameters
    ----------
    code, name
        Those of the rule; for a single value the name of its validator.
    severity, summary, hint
        How grave it is, what is wrong, and what to do about it.
    columns
        Where.
    rows
        How many rows.
    sample
        Some of them, or of the values that stand there.
    """

    code: str
    name: str
    severity: Severity
    summary: Label
    hint: Label
    columns: tuple[str, ...]
    rows: int
    sample: tuple[str, ...]

    def text(self, lang: Lang = "zh") -> str:
        """Write it on one line."""
        where, some = ", ".join(self.columns), ", ".join(self.sample)
        rows = f"{self.rows} 行" if lang == "zh" else f"{self.rows} rows"
        return f"{where}: {self.code} {self.name}: {self.summary.text(lang)}: {rows}: {some}"


def _gravest_first(findings: Iterable[ColumnFinding]) -> tuple[ColumnFinding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.severity.rank))


@final
@frozen(kw_only=True)
class Checked:
    """The findings of a frame.

    Parameters
    ----------
    rows
        How many rows were looked at.
    findings
        What was found, the gravest first.
    """

    rows: int
    findings: tuple[ColumnFinding, ...] = field(converter=_gravest_first)

    def __iter__(self) -> Iterator[ColumnFinding]:
        return iter(self.findings)

    @property
    def is_valid(self) -> bool:
        """Whether no finding is an error."""
        return not any(finding.severity is Severity.ERROR for finding in self.findings)

    def text(self, lang: Lang = "zh") -> str:
        """Write all findings, a line each."""
        return "\n".join(finding.text(lang) for finding in self.findings)

    def __str__(self) -> str:
        return self.text()
