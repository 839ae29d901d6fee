# SPDX-License-Identifier: Apache-2.0
"""Qujiang's enclave in Yinzhou, since 2019: 162 villages and 1.2亿元."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound
from feidi.enclaves.funding import Funding, FundingKind
from feidi.enclaves.investment import Investment
from feidi.enclaves.purpose import Purpose
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import QUJIANG_YINZHOU_2023
from feidi.published.stated import money_stated, stated
from feidi.quantities.money import Money

__all__ = ["QUJIANG_YINZHOU_ENCLAVE"]

_CITED: Final = QUJIANG_YINZHOU_2023.cite()
QUJIANG_YINZHOU_ENCLAVE: Final = Enclave(
    id="qujiang-yinzhou",
    name="衢江—鄞州“飞地”",
    name_en="Qujiang-Yinzhou enclave",
    sources=(Region.of("330803", as_of=FiscalYear(2019)),),
    host=Region.of("330212", as_of=FiscalYear(2019)),
    established_year=FiscalYear(2019),
    purposes=(Purpose.VILLAGE_INCOME,),
    investment=Investment(
        made=money_stated(Money.yi("1.2"), _CITED),
        funding=(
            Funding(
                kind=FundingKind.VILLAGE_COLLECTIVE,
                giver="衢江区162个村",
                region=Region.of("330803", as_of=FiscalYear(2019)),
                amount=money_stated(Money.yi("1.2"), _CITED),
                givers=162,
            ),
        ),
    ),
    facts=(
        stated(
            "returned",
            Label(zh="到2023年1月累计分红", en="paid by January 2023"),
            Money.wan("2000"),
            _CITED,
            bound=Bound.AT_LEAST,
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
