# SPDX-License-Identifier: Apache-2.0
"""Qingtian's enclave in Pinghu, since 2017, for 156 villages."""

from fractions import Fraction
from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.purpose import Purpose
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import PINGHU_QINGTIAN_2017
from feidi.published.stated import VILLAGES, stated

__all__ = ["PINGHU_QINGTIAN_ENCLAVE"]

_CITED: Final = PINGHU_QINGTIAN_2017.cite(
    note="Xinhua, 2017-07; http://www.31duo.com/news/show-658416.html carries the same text."
)
PINGHU_QINGTIAN_ENCLAVE: Final = Enclave(
    id="pinghu-qingtian",
    name="平湖—青田“飞地”产业园",
    name_en="Pinghu-Qingtian enclave",
    sources=(Region.of("331121", as_of=FiscalYear(2017)),),
    host=Region.of("330482", as_of=FiscalYear(2017)),
    established_year=FiscalYear(2017),
    purposes=(Purpose.VILLAGE_INCOME,),
    land=LandUse(quota_from=Region.of("331121", as_of=FiscalYear(2017))),
    facts=(
        stated("villages", Label(zh="惠及村", en="villages that benefit"), 156, _CITED, unit=VILLAGES),
        stated(
            "yearly_return",
            Label(zh="每年固定收益", en="fixed return a year"),
            Fraction(1, 10),
            _CITED,
            unit=Label(zh="占实际投资", en="of the real investment"),
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
