# SPDX-License-Identifier: Apache-2.0
"""A provincial method for development zones: its deductions, and the event that costs the award.

The province is not on the copy, and of the indicators only the numbers in each group are; so this is the table of
deductions alone, for use in a scheme of one's own.
"""

from typing import Final

from feidi.indicators.adjustments.adjustments import Adjustments
from feidi.indicators.adjustments.event_points import EventPoints
from feidi.indicators.documents import PROVINCIAL_ZONES
from feidi.indicators.grades.grading import NotGraded
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["NO_AWARD", "PROVINCIAL_ZONE_CITATION", "PROVINCIAL_ZONE_DEDUCTIONS"]

PROVINCIAL_ZONE_CITATION: Final[Citation] = PROVINCIAL_ZONES.cite("扣分事项", note="a copy on a service site")
"""Where all of these stand."""


def _deduction(code: str, points: str, zh: str, en: str) -> EventPoints:
    return EventPoints(code=code, label=Label(zh=zh, en=en), first=points)


PROVINCIAL_ZONE_DEDUCTIONS: Final = Adjustments(
    items=(
        _deduction(
            "central_inspection_problem",
            "-0.3",
            "中央环保督察反馈问题或国家警示片问题",
            "problem found by the central environmental inspection or shown in the national warning film",
        ),
        _deduction(
            "provincial_inspection_problem",
            "-0.2",
            "省级环保督察反馈问题或省警示片问题",
            "problem found by the provincial inspection or shown in the provincial warning film",
        ),
        _deduction(
            "central_negative_case",
            "-1.5",
            "中央督察或国家警示片曝光负面典型案例或移交问责",
            "negative case exposed, or handed over for accountability, at the central level",
        ),
        _deduction(
            "provincial_negative_case",
            "-0.5",
            "省级督察或省警示片负面典型案例或移交问责",
            "negative case exposed, or handed over for accountability, at the provincial level",
        ),
        _deduction(
            "large_work_accident",
            "-1",
            "工矿商贸类较大生产安全事故",
            "large work accident in industry, mining or trade",
        ),
    )
)
"""Points for each event; no limit is printed."""

NO_AWARD: Final = NotGraded(
    event="serious_violation",
    label=Label(zh="违纪违法和重大突发事件", en="violation of discipline or law, or a major incident"),
    grade="取消评先评优资格",
)
"""The event that takes a zone out of the awards."""
