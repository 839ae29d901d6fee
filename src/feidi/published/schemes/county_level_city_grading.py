# SPDX-License-Identifier: Apache-2.0
"""How the county-level city grades: the first 25%, up to 70%, up to 95%, and the rest."""

from typing import Final

from feidi.indicators.grades.grading import Grading, NotGraded
from feidi.indicators.grades.rules import RankShares
from feidi.labels import Label

__all__ = ["COUNTY_LEVEL_CITY_GRADING"]

COUNTY_LEVEL_CITY_GRADING: Final = Grading(
    rule=RankShares(cuts=(("A", "25%"), ("B", "70%"), ("C", "95%"), ("D", 1))),
    changes=(
        NotGraded(
            event="grade_left_open",
            label=Label(zh="不定等级, 按B类管理", en="grade left open, managed like B"),
            grade="不定等级",
        ),
    ),
)
"""Ranks are city-wide. The grades are printed as 甲, 乙, 丙 and 丁 too."""
