# SPDX-License-Identifier: Apache-2.0
"""Hefei and Huainan: tax half and half, and every local fen goes back to the zone, which rolls it over.

The two halves say whose share it is; what is paid, either side returns in full. Both ways therefore end at the zone,
and each names the side that gives it up: the ratio shows in the trace, and nothing is left with either side.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import HEHUAI_2023
from feidi.published.shapes import ALL_TAXES, split_statistics
from feidi.published.sides import host_of

__all__ = ["HEFEI_HUAINAN"]

_CITED: Final = HEHUAI_2023.cite(
    note="Approved 2023-04; the plan runs to 2025, and whether the return does was not visible. A mirror."
)
_RETURNED: Final = Split(
    [
        ("50%", To("zone_fund", clause="合肥经开区所得一半,返还合作区")),
        ("50%", To("zone_fund", clause="寿县所得一半,返还合作区")),
    ],
    clause="5:5分成,地方分成部分全额返还",
)

HEFEI_HUAINAN: Final = Agreement(
    id="hefei-huainan",
    title=Label(zh="合淮产业合作区利益分享", en="Sharing in the Hefei-Huainan cooperation zone"),
    parties=(
        Party(
            key="source",
            role=PartyRole.SOURCE,
            label=Label(zh="合肥经济技术开发区", en="Hefei development zone"),
        ),
        host_of(Region.of("340422", as_of="2023-04-30"), "Shou County"),
        Party(
            key="zone_fund",
            role=PartyRole.FUND,
            label=Label(zh="合作区(滚动开发)", en="the zone's rolling fund"),
        ),
    ),
    sharing=(
        Sharing(
            id="taxes",
            kinds=ALL_TAXES,
            of=Label(zh="税收地方分成部分", en="the local part of taxes"),
            terms=_RETURNED,
            unit=UnitKind.ZONE,
            citation=_CITED,
        ),
        Sharing(
            id="non_tax",
            kinds=(RevenueKind.NON_TAX,),
            of=Label(zh="非税收入地方分成部分", en="the local part of non-tax revenue"),
            terms=To("zone_fund", clause="全额返还合作区"),
            unit=UnitKind.ZONE,
            citation=_CITED,
        ),
    ),
    attribution=(
        split_statistics((Label(zh="经济指标", en="economic indicators"),), "50%", "50%", _CITED, "5:5分成"),
    ),
    enclave="hefei-huainan",
    citation=_CITED,
)
"""The agreement; its receipts are the local part only."""
