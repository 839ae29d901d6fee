# SPDX-License-Identifier: Apache-2.0
"""财预〔2015〕92号: enterprises moved within Beijing-Tianjin-Hebei, tax shared half and half up to a cap.

The rule is a form that each pair of regions fills in; here its parties are named by their roles.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import MeanBefore, SumBefore
from feidi.agreements.clock import Clock
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.conditions import AllOf, AtLeast, Holds, NotSo
from feidi.agreements.facts import Milestone
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import PartYear, Sharing
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.national import CAIYU_2015_92
from feidi.published.sides import CENTRAL
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

_ELIGIBLE: Final = AllOf(
    [
        Holds("led_by_government"),
        Holds("fits_host_layout"),
        AtLeast(MeanBefore("three_taxes", Milestone.MOVE, 3), Money.wan(2000)),
    ]
)

JINGJINJI_2015: Final = Agreement(
    id="jingjinji-2015",
    title=CAIYU_2015_92.title,
    parties=(
        Party(key="source", role=PartyRole.SOURCE, label=Label(zh="迁出地区", en="the region moved from")),
        Party(key="host", role=PartyRole.HOST, label=Label(zh="迁入地区", en="the region moved to")),
        CENTRAL,
    ),
    sharing=(
        Sharing(
            id="three_taxes",
            kinds=(RevenueKind.VAT, RevenueKind.CIT, RevenueKind.BUSINESS_TAX),
            of=Label(zh="“三税”地方分成部分", en="the local part of the three taxes"),
            terms=When(
                _ELIGIBLE,
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
    compensation=(
        Compensation(
            id="central_subsidy",
            label=Label(zh="中央财政一次性补助", en="one-off subsidy of the central government"),
            payer="central",
            payee="source",
            formula=OneOff(
                Unset("由中央财政一次性给予迁出地区适当补助"), Clock(Milestone.FULL_PRODUCTION, delay_years=5)
            ),
            unit="enterprise",
            condition=AllOf([_ELIGIBLE, NotSo(Holds("cap_reached"))]),
            clause="分享期满仍未达到上限",
            citation=CAIYU_2015_92.cite(),
            certainty=Certainty.UNSET,
        ),
    ),
    citation=CAIYU_2015_92.cite(
        url="http://tfcjtax.com/a/201908/1dinedpfxs825.shtml",
        note="How a year in which a phase ends is divided is not in the text; by days is this project's choice. "
        "Agreements made before it keep their terms, and parks built jointly follow the governments' own. "
        "An English newspaper text is less exact on the day of the extension's test.",
    ),
    certainty=Certainty.PUBLISHED,
)
"""The rule as an agreement. Its facts: yearly `three_taxes` before the move, paid less refunded, local part.

The subsidy reads the facts of one enterprise at a time, under ``enterprise``; the flag `cap_reached` says whether its
source had its full share when the five years ended.
"""
