# SPDX-License-Identifier: Apache-2.0
"""Guangdong 2005: the local part of turnover and income tax of enterprises that move is shared for a time, as agreed."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.unset import Unset
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.provincial import GUANGDONG_2005 as _OPINIONS
from feidi.published.sides import ANY_HOST, ANY_SOURCE

__all__ = ["GUANGDONG_2005"]

_CITED: Final = _OPINIONS.cite(note="Ratio and time are for the two sides to agree on.")

GUANGDONG_2005: Final = Agreement(
    id="guangdong-2005",
    title=_OPINIONS.title,
    parties=(ANY_SOURCE, ANY_HOST),
    sharing=(
        Sharing(
            id="taxes",
            kinds=(
                RevenueKind.VAT,
                RevenueKind.BUSINESS_TAX,
                RevenueKind.CONSUMPTION_TAX,
                RevenueKind.CIT,
                RevenueKind.PIT,
            ),
            of=Label(zh="流转税、所得税地方留成部分", en="the local part of turnover and income tax"),
            terms=Unset("在一定时期内按双方协议分成"),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ),
    citation=_CITED,
    certainty=Certainty.UNSET,
)
"""The opinions as an agreement of any source and host of the province."""
