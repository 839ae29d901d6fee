# SPDX-License-Identifier: Apache-2.0
"""青田—平湖: 10% a year of what was really invested."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import FactAmount
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.facts import Milestone
from feidi.agreements.party import Party, PartyRole
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = ["QINGTIAN_PINGHU_2017"]

_RULE: Final = Instrument(
    id="qingtian-pinghu-2017",
    title=Label(
        zh="平湖—青田“飞地”产业园协议(题名未见)", en="Pinghu and Qingtian enclave agreement (title not seen)"
    ),
    url="http://49.213.0.198/doc/239_13431_104742960_1.html",
)

QINGTIAN_PINGHU_2017: Final = Agreement(
    id="qingtian-pinghu-2017",
    title=_RULE.title,
    parties=[
        Party(key="host", role=PartyRole.HOST, label=Label(zh="平湖方", en="the Pinghu side")),
        Party(
            key="villages", role=PartyRole.VILLAGES, label=Label(zh="青田县村集体", en="villages of Qingtian")
        ),
    ],
    compensation=[
        Compensation(
            id="fixed_return",
            label=Label(zh="投资固定收益", en="fixed return on investment"),
            payer="host",
            payee="villages",
            formula=GuaranteedReturn(
                principal=FactAmount("invested"), rate="10%", since=Milestone.INVESTMENT
            ),
            citation=_RULE.cite(),
        ),
    ],
    citation=_RULE.cite(),
)
"""Facts of `fixed_return`: the amount `invested` and the milestone `investment`."""
