# SPDX-License-Identifier: Apache-2.0
"""Gaozhu New Area, 2020: each side keeps what it had, and the two halve what comes on top."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import PartyRole
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import GAOZHU_2021
from feidi.published.shapes import ALL_TAXES, stock_kept
from feidi.published.sides import side_of

__all__ = ["GAOZHU"]

_CITED: Final = GAOZHU_2021.cite(
    note="Statistics are divided 按比例, without a visible ratio. The plan is 渝发改合作〔2020〕2051号. A mirror."
)

GAOZHU: Final = Agreement(
    id="gaozhu",
    title=Label(zh="川渝高竹新区财税分享", en="Sharing in the Gaozhu New Area"),
    parties=(
        side_of("yubei", PartyRole.SOURCE, Region.of("500112", as_of=FiscalYear(2020)), "Yubei"),
        side_of("guangan", PartyRole.HOST, Region.of("511600", as_of=FiscalYear(2020)), "Guang'an"),
    ),
    sharing=(
        Sharing(
            id="taxes",
            kinds=ALL_TAXES,
            terms=stock_kept("yubei", "guangan"),
            unit=UnitKind.ZONE,
            clause="存量由原行政辖区各自分享、增量五五分成",
            citation=_CITED,
        ),
    ),
    enclave="gaozhu",
    citation=_CITED,
)
"""The division. What each side had before is a fact of the zone: `stock_of_yubei` and `stock_of_guangan`, a year.

Yubei was dissolved into a new district on 2025-11-06; here it is the Yubei that signed.
"""
