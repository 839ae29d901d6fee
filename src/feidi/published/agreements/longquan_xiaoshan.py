# SPDX-License-Identifier: Apache-2.0
"""Longquan and Xiaoshan, 2018: the tax kept locally goes back for five years, and the rent of the factories always.

Neither the event that starts the five years nor what follows them was visible.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.to import To
from feidi.agreements.unset import Unset
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import LONGQUAN_XIAOSHAN_2018
from feidi.published.shapes import ALL_TAXES
from feidi.published.sides import host_of, source_of

__all__ = ["LONGQUAN_XIAOSHAN"]

_CITED: Final = LONGQUAN_XIAOSHAN_2018.cite()

LONGQUAN_XIAOSHAN: Final = Agreement(
    id="longquan-xiaoshan",
    title=Label(zh="龙泉—萧山“飞地”税收返还", en="Return of tax in the Longquan-Xiaoshan enclave"),
    parties=(
        source_of(Region.of("331181", as_of=FiscalYear(2018)), "Longquan"),
        host_of(Region.of("330109", as_of=FiscalYear(2018)), "Xiaoshan"),
    ),
    sharing=(
        Sharing(
            id="taxes",
            kinds=ALL_TAXES,
            of=Label(zh="税收留地部分", en="the part of taxes kept locally"),
            terms=InPhases(
                [(5, To("source"))],
                clock="sharing_start",
                after=Unset("前5年全额返还,此后如何未见"),
                clause="前5年税收留地部分全额返还",
            ),
            unit=UnitKind.ZONE,
            citation=_CITED,
        ),
        Sharing(
            id="rent",
            kinds=(RevenueKind.RENT,),
            terms=To("source", clause="厂房租金归龙泉"),
            unit=UnitKind.ZONE,
            citation=_CITED,
        ),
    ),
    enclave="longquan-xiaoshan",
    citation=_CITED,
)
"""The agreement; the zone's milestone `sharing_start` starts the five years."""
