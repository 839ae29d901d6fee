# SPDX-License-Identifier: Apache-2.0
"""广东 2010: 30 yuan once for each 10,000 yuan of output that moves, and 50 million yuan for the best two cities."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.clock import Clock
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.agreements.facts import Milestone
from feidi.agreements.party import Party, PartyRole
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["GUANGDONG_2010"]

_RULE: Final = Instrument(
    id="guangdong-relocation-2010",
    title=Label(
        zh="广东省产业转移奖励措施(2010年,题名未见)",
        en="Guangdong rewards for relocation, 2010 (title not seen)",
    ),
    url="https://www.meizhou.gov.cn/zwgk/zfjg/sswj/zcfgjjd/content/post_631905.html",
)

GUANGDONG_2010: Final = Agreement(
    id="guangdong-2010",
    title=_RULE.title,
    parties=[
        Party(
            key="province", role=PartyRole.PROVINCE, label=Label(zh="广东省财政", en="budget of Guangdong")
        ),
        Party(key="source", role=PartyRole.SOURCE, label=Label(zh="转出地", en="the region moved from")),
    ],
    compensation=[
        Compensation(
            id="relocation",
            label=Label(zh="转移奖励", en="reward for what moves"),
            payer="province",
            payee="source",
            formula=OneOff(
                UnitPrice(
                    price=Money.yuan(30), quantity=FactNumber("output", constant=True), unit="万元年产值"
                ),
                Clock(Milestone.MOVE),
            ),
            citation=_RULE.cite(),
        ),
        Compensation(
            id="best_two",
            label=Label(zh="优秀转出市奖励", en="reward of the best two cities"),
            payer="province",
            payee="source",
            formula=OneOff(Money.wan(5000), Clock("named_best")),
            citation=_RULE.cite(),
        ),
    ],
    citation=_RULE.cite(),
)
"""Facts of `relocation`: the number `output` in 万元 and the milestone `move`; of `best_two`: `named_best`."""
