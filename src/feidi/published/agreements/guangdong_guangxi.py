# SPDX-License-Identifier: Apache-2.0
"""Guangdong and Guangxi: tax and other income half to each province, as Guangxi proposed."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_east import YUEGUI_PROPOSAL
from feidi.published.shapes import ALL_TAXES
from feidi.published.sides import side_of

__all__ = ["GUANGDONG_GUANGXI"]

_CITED: Final = YUEGUI_PROPOSAL.cite(
    note="Guangxi's proposal, with equal capital from both; no agreement was seen."
)

GUANGDONG_GUANGXI: Final = Agreement(
    id="guangdong-guangxi",
    title=Label(zh="粤桂合作特别试验区收益分享设想", en="Proposed sharing in the Guangdong-Guangxi zone"),
    parties=(
        side_of("guangdong", PartyRole.SOURCE, Region.of("440000"), "Guangdong"),
        side_of("guangxi", PartyRole.HOST, Region.of("450000"), "Guangxi"),
    ),
    sharing=(
        Sharing(
            id="income",
            kinds=(*ALL_TAXES, RevenueKind.OTHER),
            terms=Split([("50%", To("guangdong")), ("50%", To("guangxi"))], clause="各占50%"),
            unit=UnitKind.ZONE,
            citation=_CITED,
            certainty=Certainty.WEAK,
        ),
    ),
    enclave="guangdong-guangxi",
    citation=_CITED,
    certainty=Certainty.WEAK,
)
"""The proposal as an agreement."""
