# SPDX-License-Identifier: Apache-2.0
"""Findings in a row: filtered, sorted, grouped, shown."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, final, overload

from feidi._fields.frozen import frozen
from feidi.labels import Lang
from feidi.validators import formats
from feidi.validators.finding import Finding, Path
from feidi.validators.severity import Severity

__all__ = ["Findings", "GroupBy"]

_NOWHERE: Final[Mapping[Path, tuple[int, int]]] = MappingProxyType({})
GroupBy = Literal["severity", "code", "name", "family", "place", "clause"]


def _order(finding: Finding) -> tuple[int, str, tuple[tuple[int, int, str], ...]]:
    # Positions sort as numbers, fields as text, and a position before a field.
    steps = ((0, step, "") if isinstance(step, int) else (1, 0, step) for step in finding.at)
    return finding.severity.rank, finding.rule.code, tuple(steps)


_KEYS: Final[Mapping[GroupBy, Callable[[Finding], tuple[str, ...]]]] = {
    "severity": lambda finding: (finding.severity.value,),
    "code": lambda finding: (finding.rule.code,),
    "name": lambda finding: (finding.rule.name,),
    "family": lambda finding: (finding.rule.family,),
    "place": lambda finding: (finding.place,),
    "clause": lambda finding: finding.rule.clauses,
}


@final
@frozen
class Findings(Sequence[Finding]):
    """What a check found, as a sequence; shows itself as a table in a notebook.

    Examples
    --------
    >>> found = Findings()
    >>> len(found), bool(found), found.text("en")
    (0, False, 'nothing found')
    """

    items: tuple[Finding, ...] = ()

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.items)

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, index: int) -> Finding: ...
        @overload
        def __getitem__(self, index: slice) -> "Findings": ...

    def __getitem__(self, index: int | slice) -> "Finding | Findings":
        return Findings(self.items[index]) if isinstance(index, slice) else self.items[index]

    @property
    def errors(self) -> "Findings":
        """The errors among them."""
        return self.filter(severity=Severity.ERROR)

    def filter(
        self,
        *,
        severity: Severity | None = None,
        rule: str = "",
        under: Path = (),
        where: Callable[[Finding], bool] | None = None,
    ) -> "Findings":
        """Keep some of them.

        Parameters
        ----------
        severity
            Exactly this severity.
        rule
            A rule's name, its code or its family.
        under
            Places at or below this path.
        where
            Any other test.
        """
        return Findings(
            tuple(
                finding
                for finding in self.items
                if (severity is None or finding.severity is severity)
                and (not rule or rule in (finding.rule.name, finding.rule.code, finding.rule.family))
                and finding.at[: len(under)] == under
                and (where is None or where(finding))
            )
        )

    def sorted(self) -> "Findings":
        """Put the gravest first, then by code and by place."""
        return Findings(tuple(sorted(self.items, key=_order)))

    def grouped(self, by: GroupBy) -> "dict[str, Findings]":
        """Give them in groups; a finding whose rule follows two clauses is in both."""
        groups: dict[str, list[Finding]] = {}
        for finding in self.items:
            for key in _KEYS[by](finding):
                groups.setdefault(key, []).append(finding)
        return {key: Findings(tuple(group)) for key, group in groups.items()}

    def text(self, lang: Lang = "zh", *, hints: bool = False) -> str:
        """Write them one on a line, as compilers do."""
        return formats.findings_text(self.items, lang, hints=hints)

    def table(self, lang: Lang = "zh") -> "tuple[formats.Row, ...]":
        """Give one plain row for each, for a data frame or a spreadsheet."""
        return formats.findings_table(self.items, lang)

    def to_json(self) -> str:
        """Write them as a JSON array with both languages."""
        return formats.findings_json(self.items)

    def to_sarif(
        self, lang: Lang = "en", *, uri: str = "", positions: Mapping[Path, tuple[int, int]] = _NOWHERE
    ) -> str:
        """Write them as a SARIF 2.1.0 log; `uri` is the file that was checked, `positions` has lines and columns."""
        return formats.findings_sarif(self.items, lang, uri=uri, positions=positions)

    def __str__(self) -> str:
        return self.text()

    def _repr_html_(self) -> str:
        return formats.findings_html(self.items)
