# SPDX-License-Identifier: Apache-2.0
"""Qingchuan and Guangyuan: 6:4 of VAT and income tax, and at least 500万元 a year for Qingchuan.

The floor holds from one year after Zhejiang's aid of 2亿元 has all arrived. The text does not say who makes up what
is missing; the development zone is the only other side.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.clock import Clock
from feidi.agreements.facts import Milestone
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.guarantee import Guarantee
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.cities import QINGCHUAN_GUANGYUAN as _TERMS
from feidi.published.shapes import shared, split_statistics
from feidi.published.sides import source_of
from feidi.quantities.money import Money

__all__ = ["QINGCHUAN_GUANGYUAN"]

_CITED: Final = _TERMS.cite(
    note="所得税 stands there without a closer word: both income taxes are taken in. A copy of a law database."
)

QINGCHUAN_GUANGYUAN: Final = Agreement(
    id="qingchuan-guangyuan",
    title=Label(zh="川浙合作产业园税收分成", en="Sharing in the Sichuan-Zhejiang park"),
    parties=(
        source_of(Region.of("510822", as_of=FiscalYear(2009)), "Qingchuan County"),
        Party(
            key="host", role=PartyRole.HOST, label=Label(zh="广元经济开发区", en="Guangyuan development zone")
        ),
    ),
    sharing=(
        Sharing(
            id="taxes",
            kinds=(RevenueKind.VAT, RevenueKind.CIT, RevenueKind.PIT),
            terms=Guarantee(
                "source",
                Money.wan(500),
                shared("60%", "40%", "6:4"),
                payers=["host"],
                since=Clock(Milestone.AID_PAID, delay_years=1),
                clause="援建资金全部到位1年后不少于500万元/年",
            ),
            unit=UnitKind.ZONE,
            citation=_CITED,
        ),
    ),
    attribution=(split_statistics((Label(zh="增加值", en="value added"),), "60%", "40%", _CITED, "6:4"),),
    enclave="qingchuan-guangyuan",
    citation=_CITED,
)
"""The agreement; the zone's milestone `aid_paid` starts the floor's clock."""
