# SPDX-License-Identifier: Apache-2.0
"""Qingyuan's and Jiuzhaigou's enclave in Jiashan, since 2018."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound
from feidi.enclaves.investment import Investment
from feidi.enclaves.purpose import Purpose
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import JIASHAN_QINGYUAN_2018
from feidi.published.stated import VILLAGES, money_stated, stated
from feidi.quantities.money import Money

__all__ = ["JIASHAN_QINGYUAN_JIUZHAIGOU_ENCLAVE"]

_CITED: Final = JIASHAN_QINGYUAN_2018.cite()
JIASHAN_QINGYUAN_JIUZHAIGOU_ENCLAVE: Final = Enclave(
    id="jiashan-qingyuan-jiuzhaigou",
    name="嘉善—庆元—九寨沟“飞地”",
    name_en="Jiashan-Qingyuan-Jiuzhaigou enclave",
    sources=(
        Region.of("331126", as_of=FiscalYear(2018)),
        Region.of("513225", as_of=FiscalYear(2018)),
    ),
    host=Region.of("330421", as_of=FiscalYear(2018)),
    established_year=FiscalYear(2018),
    purposes=(Purpose.VILLAGE_INCOME,),
    investment=Investment(planned=money_stated(Money.yi("2.28"), _CITED)),
    facts=(
        stated(
            "expected_return",
            Label(zh="预计每年收益", en="return expected a year"),
            Money.wan("2200"),
            _CITED,
            bound=Bound.ABOUT,
        ),
        stated(
            "villages_of_qingyuan",
            Label(zh="庆元参与村", en="villages of Qingyuan"),
            83,
            _CITED,
            unit=VILLAGES,
        ),
        stated(
            "villages_of_jiuzhaigou",
            Label(zh="九寨沟参与村", en="villages of Jiuzhaigou"),
            48,
            _CITED,
            unit=VILLAGES,
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
