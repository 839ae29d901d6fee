# SPDX-License-Identifier: Apache-2.0
"""东江: 广东 and 江西 each put in 100 million yuan a year; what is paid out for which result is not published."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["DONGJIANG"]

_RULE: Final = Instrument(
    id="dongjiang",
    title=Label(
        zh="东江流域上下游横向生态补偿协议",
        en="Agreement on upstream and downstream compensation of the Dong River",
    ),
    url="http://zgyt.org/index.php?c=article&id=5879",
)
_CITED: Final = _RULE.cite(
    note="Three years; class III and rates of compliance that rise by the year. The centre rewards besides."
)

DONGJIANG: Final = Agreement(
    id="dongjiang",
    title=_RULE.title,
    parties=[
        Party(key="fund", role=PartyRole.FUND, label=Label(zh="补偿资金", en="compensation fund")),
        Party(key="guangdong", role=PartyRole.PROVINCE, label=Label(zh="广东省", en="Guangdong")),
        Party(key="jiangxi", role=PartyRole.PROVINCE, label=Label(zh="江西省", en="Jiangxi")),
    ],
    compensation=[
        Compensation(
            id="guangdong_part",
            label=Label(zh="广东省出资", en="Guangdong pays in"),
            payer="guangdong",
            payee="fund",
            formula=Fixed(Money.yi(1)),
            citation=_CITED,
        ),
        Compensation(
            id="jiangxi_part",
            label=Label(zh="江西省出资", en="Jiangxi pays in"),
            payer="jiangxi",
            payee="fund",
            formula=Fixed(Money.yi(1)),
            citation=_CITED,
        ),
        Compensation(
            id="paid_out",
            label=Label(zh="依据考核拨付", en="paid out by result"),
            payer="fund",
            payee="jiangxi",
            formula=Fixed(Unset("依据考核目标完成情况拨付资金")),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ],
    citation=_CITED,
)
"""Six years of the two parts came to 600 million yuan each, as published."""
