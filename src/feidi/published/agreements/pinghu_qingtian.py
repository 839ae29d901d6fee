# SPDX-License-Identifier: Apache-2.0
"""Pinghu and Qingtian, 2017: a fixed tenth of what 156 villages really invested, every year."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.compensation.qingtian_pinghu_2017 import QINGTIAN_PINGHU_2017
from feidi.published.instruments.reports_zhejiang import PINGHU_QINGTIAN_2017
from feidi.published.sides import host_of, villages_of

__all__ = ["PINGHU_QINGTIAN"]

_CITED: Final = PINGHU_QINGTIAN_2017.cite(
    note="Qingtian gives its land quota in exchange, which no clause here counts. A copy under a bare address."
)

PINGHU_QINGTIAN: Final = Agreement(
    id="pinghu-qingtian",
    title=Label(zh="平湖—青田“飞地”产业园固定收益", en="Fixed return of the Pinghu-Qingtian enclave"),
    parties=(
        villages_of(Region.of("331121", as_of=FiscalYear(2017)), "Qingtian"),
        host_of(Region.of("330482", as_of=FiscalYear(2017)), "Pinghu"),
    ),
    compensation=QINGTIAN_PINGHU_2017.compensation,
    enclave="pinghu-qingtian",
    citation=_CITED,
)
"""The agreement of the two, with the clause of `QINGTIAN_PINGHU_2017`."""
