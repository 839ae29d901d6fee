# SPDX-License-Identifier: Apache-2.0
"""Qujiang and Yinzhou, 2019: a tenth a year for five years, and then the rent that the park really earns."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.compensation.qujiang_yinzhou_2019 import QUJIANG_YINZHOU_2019
from feidi.published.instruments.reports_zhejiang import QUJIANG_YINZHOU_2023
from feidi.published.sides import host_of, villages_of

__all__ = ["QUJIANG_YINZHOU"]

_CITED: Final = QUJIANG_YINZHOU_2023.cite(
    note="162 villages put in 1.2亿元; more than 2000万元 had been paid by 2023-01."
)

QUJIANG_YINZHOU: Final = Agreement(
    id="qujiang-yinzhou",
    title=Label(zh="衢江—鄞州“飞地”收益", en="Return of the Qujiang-Yinzhou enclave"),
    parties=(
        villages_of(Region.of("330803", as_of=FiscalYear(2019)), "Qujiang"),
        host_of(Region.of("330212", as_of=FiscalYear(2019)), "Yinzhou"),
    ),
    compensation=QUJIANG_YINZHOU_2019.compensation,
    enclave="qujiang-yinzhou",
    citation=_CITED,
)
"""The agreement of the two, with the clause of `QUJIANG_YINZHOU_2019`."""
