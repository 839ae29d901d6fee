# SPDX-License-Identifier: Apache-2.0
"""Scorecards as a table, best first."""

from feidi.indicators.scoring import Scorecards
from feidi.labels import Lang
from feidi.reports.table import Table

__all__ = ["scores_table"]


def scores_table(cards: Scorecards, lang: Lang = "zh", note: str = "") -> Table:
    """Lay out scorecards: rank, unit, total, grade where there is one, and the points of each indicator."""
    heads, *rows = cards.table(lang)
    return Table(
        title=cards.title.text(lang), heads=heads, rows=tuple(rows), numeric=(heads[0], *heads[2:]), note=note
    )
