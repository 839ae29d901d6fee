# SPDX-License-Identifier: Apache-2.0
"""What became of each clause from one agreement to another: same, changed, added, removed."""

from enum import StrEnum
from html import escape
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.agreements.readings.values import value_text
from feidi.labels import LANGUAGES, Label, Lang, require_lang

__all__ = ["Change", "ClauseComparison", "Comparison", "Verdict"]


@final
class Verdict(StrEnum):
    """What became of a clause.

    Examples
    --------
    >>> Verdict.ADDED.label.zh
    '新增'
    """

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _VERDICTS[self]


_VERDICTS: Final = {
    Verdict.SAME: Label(zh="相同", en="same"),
    Verdict.CHANGED: Label(zh="有变化", en="changed"),
    Verdict.ADDED: Label(zh="新增", en="added"),
    Verdict.REMOVED: Label(zh="删除", en="removed"),
}
_FAMILIES: Final = {
    "agreement": Label(zh="协议", en="Agreement"),
    "parties": Label(zh="主体", en="Party"),
    "sharing": Label(zh="分成条款", en="Sharing clause"),
    "compensation": Label(zh="补偿条款", en="Compensation clause"),
    "attribution": Label(zh="指标归属条款", en="Attribution clause"),
}


@final
@frozen
class Change:
    """One field that differs.

    Parameters
    ----------
    path
        Where in the clause, for example ``"terms.parts[0].share"``.
    verdict
        Whether it was changed, added or removed.
    old, new
        The values; ``None`` where the field was not there.
    """

    path: str
    verdict: Verdict
    old: object
    new: object

    def text(self, lang: Lang) -> str:
        """Write the change for a person."""
        old, new = value_text(self.old, lang), value_text(self.new, lang)
        if self.verdict is Verdict.CHANGED:
            return f"{self.path}: {old} → {new}"
        return f"{self.path} ({self.verdict.label.text(lang)}): {old if self.verdict is Verdict.REMOVED else new}"


@final
@frozen
class ClauseComparison:
    """What became of one clause.

    Parameters
    ----------
    family
        ``agreement``, ``parties``, ``sharing``, ``compensation`` or ``attribution``.
    id
        The key of the party or the id of the clause; empty for the agreement itself.
    verdict
        What became of it.
    changes
        What differs inside, where it was changed.
    """

    family: str
    id: str
    verdict: Verdict
    changes: tuple[Change, ...] = ()

    def text(self, lang: Lang) -> str:
        """Write the comparison for a person, one line for each change."""
        family = _FAMILIES[self.family].text(lang)
        colon = ":" if lang == "zh" else ": "
        name = f" {self.id}" if self.id else ""
        lines = [f"{family}{name}{colon}{self.verdict.label.text(lang)}"]
        return "\n".join([*lines, *(f"  - {change.text(lang)}" for change in self.changes)])


@final
@frozen
class Comparison:
    """Two agreements beside each other.

    Parameters
    ----------
    old, new
        Their ids.
    clauses
        The agreement itself, then every party and clause of either, in the order of the old one.
    """

    old: str
    new: str
    clauses: tuple[ClauseComparison, ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs but, perhaps, the id."""
        return all(clause.verdict is Verdict.SAME for clause in self.clauses)

    def of(self, family: str, id: str = "") -> ClauseComparison | None:  # noqa: A002  # the name of the field
        """Give what became of one clause, or ``None`` if neither agreement has it."""
        return next((one for one in self.clauses if (one.family, one.id) == (family, id)), None)

    def text(self, lang: Lang = "zh") -> str:
        """Write the comparison for a person.

        Raises
        ------
        InvariantError
            If the language is neither ``"zh"`` nor ``"en"``.
        """
        require_lang(lang)
        return "\n".join(clause.text(lang) for clause in self.clauses)

    def _repr_html_(self) -> str:
        zh = LANGUAGES[0]
        rows = [
            (clause, change)
            for clause in self.clauses
            for change in clause.changes or (Change("", clause.verdict, None, None),)
        ]
        body = "".join(
            f"<tr><th>{escape(_FAMILIES[clause.family].text(zh))} {escape(clause.id)}</th>"
            f"<td>{clause.verdict.label.text(zh)}</td><td>{escape(change.path)}</td>"
            f"<td>{escape(value_text(change.old, zh) if change.path else '')}</td>"
            f"<td>{escape(value_text(change.new, zh) if change.path else '')}</td></tr>"
            for clause, change in rows
        )
        head = "".join(
            f"<th>{name}</th>" for name in ("条款", "结论", "位置", escape(self.old), escape(self.new))
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
