# SPDX-License-Identifier: Apache-2.0
"""One thing a validator has to say."""

from collections.abc import Sequence
from typing import Final, TypeVar, final

from attrs import evolve

from feidi._fields.frozen import field, frozen
from feidi.labels import Label, Lang
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["NOTHING", "Finding", "Numbered", "Path", "nth", "path_text"]

T = TypeVar("T")
Path = tuple[str | int, ...]
"""The way from the subject to the place: field names and positions."""
Numbered = Sequence[tuple[str | int, T]]
"""Records that stand side by side, with the position or key of each."""

NOTHING: Final = Label(zh="缺失", en="nothing")
"""What is found in a gap."""


def nth(at: str | int) -> Label:
    """Return the position of a record in words, counted from 1; a key stands for itself.

    Examples
    --------
    >>> nth(0).zh, nth("a").en
    ('第1项', "'a'")
    """
    return (
        Label(zh=f"第{at + 1}项", en=f"no. {at + 1}")
        if isinstance(at, int)
        else Label(zh=f"“{at}”", en=repr(at))
    )


def path_text(at: Path) -> str:
    """Write a path as JSONPath does.

    Examples
    --------
    >>> path_text(("enclaves", 3, "governance"))
    '$.enclaves[3].governance'
    """
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in at)


def _label(text: Label | str) -> Label:
    return text if isinstance(text, Label) else Label(zh=text, en=text)


@final
@frozen
class Finding:
    """A rule, the place, the value found there and the value expected.

    Parameters
    ----------
    rule
        The rule that is broken.
    at
        The path from the subject that was checked.
    found
        The value found; the same text in both languages may be given once.
    expected
        What the rule expects there.
    hint
        One action; the rule's own unless something closer can be said.
    """

    rule: Rule
    at: Path
    found: Label = field(converter=_label)
    expected: Label = field(converter=_label)
    hint: Label

    @classmethod
    def of(
        cls,
        rule: Rule,
        *at: str | int,
        found: Label | str,
        expected: Label | str,
        hint: Label | None = None,
    ) -> "Finding":
        """Say that a rule is broken at a place."""
        return cls(rule, at, found, expected, hint or rule.hint)

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return self.rule.severity

    @property
    def message(self) -> Label:
        """What is wrong, naming the value found and the value expected."""
        zh, en = self.rule.summary.zh, self.rule.summary.en
        return Label(
            zh=f"{zh}:实为{self.found.zh};应为{self.expected.zh}",
            en=f"{en}: found {self.found.en}; expected {self.expected.en}",
        )

    @property
    def place(self) -> str:
        """The path as text."""
        return path_text(self.at)

    def under(self, at: Path) -> "Finding":
        """Give the same finding as seen from further up."""
        return evolve(self, at=at + self.at) if at else self

    def text(self, lang: Lang = "zh") -> str:
        """Write it on one line: place, code, name, message."""
        return f"{self.place}: {self.rule.code} {self.rule.name}: {self.message.text(lang)}"
