# SPDX-License-Identifier: Apache-2.0
"""Wucheng: 85 villages put in 60 to 72万元 each; 1108.8万元 was paid, by no visible promise."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import WUCHENG_VILLAGES
from feidi.published.sides import villages_of

__all__ = ["WUCHENG_VILLAGES_85"]

_CITED: Final = WUCHENG_VILLAGES.cite(
    note="1.2亿余元 in all; one village got 6万元 on such a stake. A copy on an unrelated site."
)

WUCHENG_VILLAGES_85: Final = Agreement(
    id="wucheng-villages",
    title=Label(zh="婺城区85村双富项目分红", en="Dividend of the joint project of 85 villages in Wucheng"),
    parties=(
        villages_of(Region.of("330702"), "Wucheng"),
        Party(key="project", role=PartyRole.OPERATOR, label=Label(zh="双富项目", en="the joint project")),
    ),
    compensation=(
        Compensation(
            id="dividend",
            label=Label(zh="分红", en="dividend"),
            payer="project",
            payee="villages",
            formula=Fixed(Unset("已获分红收益1108.8万元,约定收益未见")),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ),
    enclave="",
    citation=_CITED,
)
"""What is known of it."""
