# SPDX-License-Identifier: Apache-2.0
"""龙游—镇海: 10.008% a year on 100 million yuan of villages' capital."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.facts import Milestone
from feidi.agreements.party import Party, PartyRole
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["LONGYOU_ZHENHAI_2019"]

_RULE: Final = Instrument(
    id="longyou-zhenhai-2019",
    title=Label(
        zh="龙游—镇海“飞地”产业园投资协议(题名未见)",
        en="Longyou and Zhenhai enclave investment (title not seen)",
    ),
    url="http://zj.people.com.cn/n2/2020/0825/c186806-34248750.html",
)
_CITED: Final = _RULE.cite(
    note="The sum of 1000.8万元 a year is published; the rate is its part of the 1亿元 put in."
)

LONGYOU_ZHENHAI_2019: Final = Agreement(
    id="longyou-zhenhai-2019",
    title=_RULE.title,
    parties=[
        Party(key="host", role=PartyRole.HOST, label=Label(zh="镇海方", en="the Zhenhai side")),
        Party(
            key="villages", role=PartyRole.VILLAGES, label=Label(zh="龙游县村集体", en="villages of Longyou")
        ),
    ],
    compensation=[
        Compensation(
            id="fixed_return",
            label=Label(zh="固定投资收益", en="fixed return on investment"),
            payer="host",
            payee="villages",
            formula=GuaranteedReturn(principal=Money.yi(1), rate="10.008%", since=Milestone.INVESTMENT),
            citation=_CITED,
        ),
    ],
    citation=_CITED,
)
"""Facts of `fixed_return`: the milestone `investment`. What the first part of a year earns is not published."""
