# SPDX-License-Identifier: Apache-2.0
"""九洲江, second round 2018 to 2020: each side 100 million yuan a year, compliance 75%, 83% and 100%."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.index_swing import IndexSwing
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.pays import Pays
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["JIUZHOUJIANG_2018"]

_RULE: Final = Instrument(
    id="jiuzhoujiang-2018",
    title=Label(
        zh="九洲江流域上下游横向生态补偿协议(2018-2020年)",
        en="Agreement on upstream and downstream compensation of the Jiuzhou River, 2018 to 2020",
    ),
    url="http://www.utahskigirl.com/info/1010/56177.htm",
)
_CITED: Final = _RULE.cite(
    note="The copy names the sums and the rates to be reached; that a year that reaches its rate releases the sum, and "
    "what a year that misses it costs, is not in it."
)

JIUZHOUJIANG_2018: Final = Agreement(
    id="jiuzhoujiang-2018",
    title=_RULE.title,
    parties=[
        Party(key="guangdong", role=PartyRole.PROVINCE, label=Label(zh="广东省", en="Guangdong")),
        Party(key="guangxi", role=PartyRole.PROVINCE, label=Label(zh="广西壮族自治区", en="Guangxi")),
        Party(key="fund", role=PartyRole.FUND, label=Label(zh="补偿资金", en="compensation fund")),
    ],
    term=Span(date_of("2018-01-01"), date_of("2021-01-01")),
    compensation=[
        Compensation(
            id="guangxi_part",
            label=Label(zh="广西出资", en="Guangxi pays in"),
            payer="guangxi",
            payee="fund",
            formula=Fixed(Money.yi(1)),
            citation=_CITED,
        ),
        Compensation(
            id="guangdong_part",
            label=Label(zh="广东出资", en="Guangdong pays"),
            payer="guangdong",
            payee="guangxi",
            unit="shanjiao",
            formula=IndexSwing(
                index=FactNumber("compliance"),
                limit={2018: "75%", 2019: "83%", 2020: "100%"},
                amount=Money.yi(1),
                missed=Unset("未达考核目标时如何处理未见公布"),
                at_limit=Pays.PAYER,
                higher_is_better=True,
            ),
            citation=_CITED,
            certainty=Certainty.WEAK,
        ),
    ],
    citation=_CITED,
)
"""Facts of `shanjiao`: the series `compliance`, the share of months that met class III, by year."""
