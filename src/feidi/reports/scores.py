# SPDX-License-Identifier: Apache-2.0
"""Scorecards as tables: best first, who has no score and why, and a year beside the year before."""

from typing import Final

from feidi.evaluation.comparison.years import YearComparison
from feidi.indicators.scoring.cards import Scorecards
from feidi.labels import Label, Lang
from feidi.reports.table import Table

__all__ = ["changes_table", "scores_table", "unscored_table"]

_UNSCORED: Final = Label(zh="未能评分", en="Without a score")
_UNIT: Final = Label(zh="对象", en="unit")
_WHY: Final = Label(zh="原因", en="why")
_CHANGES: Final = Label(zh="与上年比较", en="Against the year before")


def scores_table(cards: Scorecards, lang: Lang = "zh", note: str = "") -> Table:
    """Lay out scorecards: rank, unit, total, grade where there is one, and the points of each indicator."""
    heads, *rows = cards.table(lang)
    return Table(
        title=cards.title.text(lang), heads=heads, rows=tuple(rows), numeric=(heads[0], *heads[2:]), note=note
    )


def unscored_table(cards: Scorecards, lang: Lang = "zh") -> Table:
    """List who has no score, and every value that was missing."""
    rows = ((card.unit, "; ".join(one.text(lang) for one in card.undefined)) for card in cards.unscored())
    return Table(title=_UNSCORED.text(lang), heads=(_UNIT.text(lang), _WHY.text(lang)), rows=tuple(rows))


def changes_table(compared: YearComparison, lang: Lang = "zh") -> Table:
    """Lay out totals and ranks of two years side by side."""
    heads, *rows = compared.table(lang)
    return Table(title=_CHANGES.text(lang), heads=heads, rows=tuple(rows), numeric=heads[1:])
