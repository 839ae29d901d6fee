# SPDX-License-Identifier: Apache-2.0
"""Suining and Tongnan: each side keeps what it had, and the two halve what comes on top."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import PartyRole
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import SUITONG_ENTRY
from feidi.published.shapes import ALL_TAXES, stock_kept
from feidi.published.sides import side_of

__all__ = ["SUITONG"]

_CITED: Final = SUITONG_ENTRY.cite()

SUITONG: Final = Agreement(
    id="suitong",
    title=Label(zh="遂潼先行区收益分享", en="Sharing in the Suining-Tongnan zone"),
    parties=(
        side_of("suining", PartyRole.SOURCE, Region.of("510900"), "Suining"),
        side_of("tongnan", PartyRole.HOST, Region.of("500152"), "Tongnan"),
    ),
    sharing=(
        Sharing(
            id="taxes",
            kinds=ALL_TAXES,
            terms=stock_kept("suining", "tongnan"),
            unit=UnitKind.ZONE,
            clause="存量收益由原行政辖区各自分享、增量收益五五分成",
            citation=_CITED,
        ),
    ),
    enclave="suitong",
    citation=_CITED,
)
"""The division. What each side had before is a fact of the zone; which of the two is source no document says."""
