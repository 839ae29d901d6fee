# SPDX-License-Identifier: Apache-2.0
"""The bonus table of the Anhui template: nine kinds of titles, most with a national and a lower level."""

from typing import Final

from feidi.indicators.adjustments.adjustments import Adjustments
from feidi.indicators.adjustments.event_points import EventPoints
from feidi.labels import Label

__all__ = ["ANHUI_BONUS_TABLE"]


def _bonus(code: str, points: int, zh: str, en: str) -> EventPoints:
    return EventPoints(code=code, label=Label(zh=zh, en=en), first=points)


ANHUI_BONUS_TABLE: Final = Adjustments(
    items=(
        _bonus("brand_national", 5, "国家级品牌", "national brand"),
        _bonus("brand_provincial", 2, "省级品牌", "provincial brand"),
        _bonus("quality_award_national", 5, "中国质量奖", "China Quality Award"),
        _bonus("quality_award_provincial", 2, "省政府质量奖", "provincial quality award"),
        _bonus("quality_award_city", 1, "市政府质量奖", "city quality award"),
        _bonus("high_tech_firm", 1, "高新技术企业", "high-tech firm"),
        _bonus(
            "specialised_national", 5, "国家单项冠军或专精特新小巨人", "national champion or little giant"
        ),
        _bonus("specialised_provincial", 2, "省级专精特新", "provincial specialised firm"),
        _bonus("green_factory_national", 5, "国家级绿色工厂或智能工厂", "national green or smart factory"),
        _bonus("green_factory_provincial", 2, "省级绿色工厂或智能工厂", "provincial green or smart factory"),
        _bonus("research_body_national", 5, "国家级研发机构", "national research body"),
        _bonus("research_body_provincial", 2, "省级研发机构", "provincial research body"),
        _bonus("listed_a_share", 5, "A股上市", "listed on the A-share market"),
        _bonus("academician_station", 3, "院士工作站", "academician workstation"),
        _bonus("postdoctoral_station", 1, "博士后工作站", "postdoctoral workstation"),
        _bonus("open_call_national", 5, "国家级揭榜挂帅专项", "national open-call project"),
        _bonus("open_call_provincial", 2, "省级揭榜挂帅专项", "provincial open-call project"),
    )
)
"""Seventeen items; no limit is printed."""
