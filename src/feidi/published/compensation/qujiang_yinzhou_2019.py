# SPDX-License-Identifier: Apache-2.0
"""衢江—鄞州: 10% a year for five years on what the villages invested, then the rent that is earned."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import FactAmount
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.facts import Milestone
from feidi.agreements.party import Party, PartyRole
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["QUJIANG_YINZHOU_2019"]

_RULE: Final = Instrument(
    id="qujiang-yinzhou-2019",
    title=Label(
        zh="衢江—鄞州“消薄飞地”投资协议(题名未见)",
        en="Qujiang and Yinzhou enclave investment (title not seen)",
    ),
    url="https://www.nbyz.gov.cn/art/2023/2/10/art_1229660399_59197784.html",
)
_CITED: Final = _RULE.cite(
    note="The principal is taken to be the 1.2亿元 that 162 villages put in; the report does not say from when all of it earns."
)

QUJIANG_YINZHOU_2019: Final = Agreement(
    id="qujiang-yinzhou-2019",
    title=_RULE.title,
    parties=[
        Party(key="host", role=PartyRole.HOST, label=Label(zh="鄞州方", en="the Yinzhou side")),
        Party(
            key="villages", role=PartyRole.VILLAGES, label=Label(zh="衢江区村集体", en="villages of Qujiang")
        ),
    ],
    compensation=[
        Compensation(
            id="return_then_rent",
            label=Label(zh="固定收益及租金分红", en="fixed return, then rent"),
            payer="host",
            payee="villages",
            formula=GuaranteedReturn(
                principal=Money.yi("1.2"),
                rate="10%",
                years=5,
                since=Milestone.INVESTMENT,
                then=FactAmount("rent", yearly=True),
            ),
            citation=_CITED,
        ),
    ],
    citation=_CITED,
)
"""Facts of `return_then_rent`: the milestone `investment`, and `rent` by year after the fifth."""
