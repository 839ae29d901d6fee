# SPDX-License-Identifier: Apache-2.0
"""Ruian and Wencheng: at least 200万元 a year, raised to 500 and more in 2021.

The day of the raise is not printed: the flag `guarantee_raised` says which of the two holds.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import FactAmount
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.guaranteed_minimum import GuaranteedMinimum
from feidi.agreements.conditions import Holds, NotSo
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import RUIAN_WENCHENG_2021
from feidi.published.sides import host_of, source_of
from feidi.quantities.money import Money

__all__ = ["RUIAN_WENCHENG"]

_CITED: Final = RUIAN_WENCHENG_2021.cite(note="500万元以上 is taken as the new floor.")

RUIAN_WENCHENG: Final = Agreement(
    id="ruian-wencheng",
    title=Label(zh="瑞安—文成“飞地”保底分红", en="Guaranteed dividend of the Ruian-Wencheng enclave"),
    parties=(
        source_of(Region.of("330328", as_of=FiscalYear(2021)), "Wencheng"),
        host_of(Region.of("330381", as_of=FiscalYear(2021)), "Ruian"),
    ),
    compensation=(
        Compensation(
            id="first_floor",
            label=Label(zh="保底分红", en="guaranteed dividend"),
            payer="host",
            payee="source",
            formula=GuaranteedMinimum(FactAmount("dividend", yearly=True), Money.wan(200)),
            clause="保底200万元",
            unit="source",
            condition=NotSo(Holds("guarantee_raised")),
            citation=_CITED,
        ),
        Compensation(
            id="raised_floor",
            label=Label(zh="提高后的保底分红", en="raised guarantee"),
            payer="host",
            payee="source",
            formula=GuaranteedMinimum(FactAmount("dividend", yearly=True), Money.wan(500)),
            clause="提升到500万元以上",
            unit="source",
            condition=Holds("guarantee_raised"),
            citation=_CITED,
        ),
    ),
    enclave="ruian-wencheng",
    citation=_CITED,
)
"""The agreement. The yearly fact `dividend` of the source is what was really earned."""
