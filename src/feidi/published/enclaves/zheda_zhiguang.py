# SPDX-License-Identifier: Apache-2.0
"""A digital-economy park of Qingtian in Pinghu's Dushan port, begun on 23 September 2022."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.investment import Investment
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.life import LifeCycle, LifeEvent, LifeStage
from feidi.enclaves.purpose import Purpose
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import PINGHU_QINGTIAN_2022
from feidi.published.stated import area_stated, money_stated, stated
from feidi.quantities.area import Area
from feidi.quantities.money import Money

__all__ = ["ZHEDA_ZHIGUANG"]

_CITED: Final = PINGHU_QINGTIAN_2022.cite()
ZHEDA_ZHIGUANG: Final = Enclave(
    id="zheda-zhiguang",
    name="浙大之光数字经济产业园",
    name_en="Zheda Zhiguang Digital Economy Park",
    sources=(Region.of("331121", as_of=FiscalYear(2022)),),
    host=Region.of("330482", as_of=FiscalYear(2022)),
    purposes=(Purpose.PRODUCTION,),
    land=LandUse(
        planned=area_stated(Area.from_text("107亩"), _CITED),
        floor=area_stated(Area.from_text("17.7万平方米"), _CITED),
    ),
    investment=Investment(planned=money_stated(Money.yi(10), _CITED)),
    life=LifeCycle((LifeEvent(stage=LifeStage.UNDER_CONSTRUCTION, day="2022-09-23", citation=_CITED),)),
    facts=(stated("place", Label(zh="位置", en="place"), "平湖独山港", _CITED),),
)
"""As published; its kind is left open, since no document sorts it into the four."""
