# SPDX-License-Identifier: Apache-2.0
"""What came of scoring a frame: how many rows, which were not scored and why."""

from typing import Any, final

from feidi._fields.frozen import frozen
from feidi.indicators.grades.class_counts import ClassCounts
from feidi.labels import Label, Lang

__all__ = ["NotScored", "ScoreReport", "Scored"]


@final
@frozen(kw_only=True)
class NotScored:
    """Why some rows have no total.

    Parameters
    ----------
    indicator
        The code of the indicator without a mark; ``"total"`` where the marks give none.
    label
        What it is called.
    rows
        How many rows.
    sample
        The first of them: their units, or their places counted from 1 where no column names units.
    """

    indicator: str
    label: Label
    rows: int
    sample: tuple[str, ...]

    def text(self, lang: Lang = "zh") -> str:
        """Return the reason in words."""
        some = ", ".join(self.sample)
        if lang == "zh":
            return f"{self.rows} 行未评分, 缺少 {self.label.zh}: {some}"
        return f"{self.rows} rows without a score for want of {self.label.en}: {some}"


@final
@frozen(kw_only=True)
class ScoreReport:
    """The rows of a scored frame in numbers.

    Parameters
    ----------
    rows, scored
        How many came in, and how many have a total.
    not_scored
        Why the others have none; a row counts under every indicator it lacks.
    graded
        How many rows have each grade; ``None`` where the scheme gives none.
    decided
        How many rows exact numbers decided, where doubles could not tell ranks, grades or the last digit apart.
    """

    rows: int
    scored: int
    not_scored: tuple[NotScored, ...] = ()
    graded: ClassCounts | None = None
    decided: int = 0

    def text(self, lang: Lang = "zh") -> str:
        """Return the report in words, a line for each reason."""
        head = f"{self.rows} 行, 已评分 {self.scored} 行"
        if lang == "en":
            head = f"{self.rows} rows, {self.scored} scored"
        return "\n".join((head, *(reason.text(lang) for reason in self.not_scored)))

    def __str__(self) -> str:
        return self.text()


@final
@frozen(kw_only=True)
class Scored:
    """A scored frame.

    Parameters
    ----------
    frame
        The user's rows with the new columns, in a frame of the user's library.
    report
        What came of it.
    """

    frame: Any
    report: ScoreReport
