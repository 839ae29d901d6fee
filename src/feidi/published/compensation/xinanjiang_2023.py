# SPDX-License-Identifier: Apache-2.0
"""新安江, fourth round 2023 to 2027: the sums are published, what they swing with is not."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = ["XINANJIANG_2023"]

_RULE: Final = Instrument(
    id="xinanjiang-2023",
    title=Label(
        zh="新安江流域生态补偿(第四轮)", en="Ecological compensation of the Xin'an River, fourth round"
    ),
    url="http://m.jixie.b0.cn/zixun/2023/0607/2942.html",
)

XINANJIANG_2023: Final = Agreement(
    id="xinanjiang-2023",
    title=_RULE.title,
    parties=[
        Party(key="zhejiang", role=PartyRole.PROVINCE, label=Label(zh="浙江省", en="Zhejiang")),
        Party(key="anhui", role=PartyRole.PROVINCE, label=Label(zh="安徽省", en="Anhui")),
    ],
    term=Span(date_of("2023-01-01"), date_of("2028-01-01")),
    compensation=[
        Compensation(
            id="swing",
            label=Label(zh="两省横向补偿", en="compensation between the provinces"),
            payer="zhejiang",
            payee="anhui",
            unit="jiekou",
            formula=Fixed(Unset("双方每年出资额度4—6亿元,每年补偿资金总盘子为10亿元;与水质如何挂钩未见公布")),
            citation=_RULE.cite(note="From 2024 the total grows with the GDP of the two provinces."),
            certainty=Certainty.UNSET,
        ),
    ],
    citation=_RULE.cite(),
    certainty=Certainty.UNSET,
)
"""It loads and is shown; nothing of it is computed."""
