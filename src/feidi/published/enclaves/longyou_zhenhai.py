# SPDX-License-Identifier: Apache-2.0
"""Longyou's park in Zhenhai, since 2019: land quota of 113 villages and cash of 8."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.funding import Funding, FundingKind
from feidi.enclaves.investment import Investment
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.purpose import Purpose
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import LONGYOU_ZHENHAI_2020
from feidi.published.stated import VILLAGES, money_stated, stated
from feidi.quantities.money import Money

__all__ = ["LONGYOU_ZHENHAI_ENCLAVE"]

_CITED: Final = LONGYOU_ZHENHAI_2020.cite()
LONGYOU_ZHENHAI_ENCLAVE: Final = Enclave(
    id="longyou-zhenhai",
    name="龙游—镇海浦成园",
    name_en="Longyou-Zhenhai Pucheng Park",
    sources=(Region.of("330825", as_of=FiscalYear(2019)),),
    host=Region.of("330211", as_of=FiscalYear(2019)),
    established_year=FiscalYear(2019),
    purposes=(Purpose.VILLAGE_INCOME,),
    investment=Investment(
        made=money_stated(Money.yi("1"), _CITED),
        funding=(
            Funding(
                kind=FundingKind.VILLAGE_COLLECTIVE,
                giver="龙游县113个村以指标、8个村以现金",
                region=Region.of("330825", as_of=FiscalYear(2019)),
                amount=money_stated(Money.yi("1"), _CITED),
            ),
        ),
    ),
    land=LandUse(quota_from=Region.of("330825", as_of=FiscalYear(2019))),
    facts=(
        stated(
            "yearly_return",
            Label(zh="每年固定投资收益", en="fixed return a year"),
            Money.wan("1000.8"),
            _CITED,
        ),
        stated(
            "villages_by_quota",
            Label(zh="以土地指标入股村", en="villages with quota for equity"),
            113,
            _CITED,
            unit=VILLAGES,
        ),
        stated("villages_by_cash", Label(zh="现金入股村", en="villages with cash"), 8, _CITED, unit=VILLAGES),
        stated("first_payout", Label(zh="首次分红", en="first payout"), Money.wan("331"), _CITED),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
