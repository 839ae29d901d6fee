# SPDX-License-Identifier: Apache-2.0
"""财预〔2015〕92号: enterprises moved within Beijing-Tianjin-Hebei, tax shared half and half up to a cap.

The rule is a form that each pair of regions fills in; here its parties are named by their roles.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import MeanBefore, SumBefore
from feidi.agreements.conditions import AllOf, AtLeast, Holds
from feidi.agreements.facts import Milestone
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import PartYear, Sharing
from feidi.agreements.terms import InPhases, Over, Split, To, UpTo, When
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments import CAIYU_2015_92
from feidi.quantities.money import Money

__all__ = ["JINGJINJI_2015"]

_SHARED: Final = Split(
    [
        (
            "1/2",
            UpTo(
                SumBefore("three_taxes", Milestone.MOVE, 3),
                To("source"),
                then=To("host"),
                over=Over.LIFETIME,
                clause="分享上限",
            ),
        ),
        ("1/2", To("host")),
    ],
    clause="分享比例",
)

JINGJINJI_2015: Final = Agreement(
    id="jingjinji-2015",
    title=CAIYU_2015_92.title,
    parties=(
        Party(key="source", role=PartyRole.SOURCE, label=Label(zh="迁出地区", en="the region moved from")),
        Party(key="host", role=PartyRole.HOST, label=Label(zh="迁入地区", en="the region moved to")),
    ),
    sharing=(
        Sharing(
            id="three_taxes",
            kinds=(RevenueKind.VAT, RevenueKind.CIT, RevenueKind.BUSINESS_TAX),
            of=Label(zh="“三税”地方分成部分", en="the local part of the three taxes"),
            terms=When(
                AllOf(
                    [
                        Holds("led_by_government"),
                        Holds("fits_host_layout"),
                        AtLeast(MeanBefore("three_taxes", Milestone.MOVE, 3), Money.wan(2000)),
                    ]
                ),
                # Three years, and two more unless the cap is reached: with the cap in the terms below, the two
                # more years give the source nothing once it is, so one phase of five says both.
                InPhases(
                    [(5, _SHARED)],
                    clock=Milestone.FULL_PRODUCTION,
                    before=To("host"),
                    after=To("host"),
                    clause="分享期限",
                ),
                otherwise=To("host"),
                clause="适用范围",
            ),
            part_year=PartYear.PRORATE,
            citation=CAIYU_2015_92.cite(),
            certainty=Certainty.PUBLISHED,
        ),
    ),
    citation=CAIYU_2015_92.cite(
        note="How a year in which a phase ends is divided is not in the text; by days is this project's choice."
    ),
    certainty=Certainty.PUBLISHED,
)
"""The rule as an agreement. Its facts: yearly `three_taxes` before the move, paid less refunded, local part."""
