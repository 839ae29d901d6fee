# SPDX-License-Identifier: Apache-2.0
"""Longyou and Zhenhai, 2019: 1000.8万元 a year on 1亿元, whatever is earned."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.compensation.longyou_zhenhai_2019 import LONGYOU_ZHENHAI_2019
from feidi.published.instruments.reports_zhejiang import LONGYOU_ZHENHAI_2020
from feidi.published.sides import host_of, villages_of

__all__ = ["LONGYOU_ZHENHAI"]

_CITED: Final = LONGYOU_ZHENHAI_2020.cite(
    note="113 villages put in land quota at its agreed value and 8 more cash; the first payout was 331万元."
)

LONGYOU_ZHENHAI: Final = Agreement(
    id="longyou-zhenhai",
    title=Label(zh="龙游—镇海浦成园固定收益", en="Fixed return of the Longyou-Zhenhai park"),
    parties=(
        villages_of(Region.of("330825", as_of=FiscalYear(2019)), "Longyou"),
        host_of(Region.of("330211", as_of=FiscalYear(2019)), "Zhenhai"),
    ),
    compensation=LONGYOU_ZHENHAI_2019.compensation,
    enclave="longyou-zhenhai",
    citation=_CITED,
)
"""The agreement of the two, with the clause of `LONGYOU_ZHENHAI_2019`."""
