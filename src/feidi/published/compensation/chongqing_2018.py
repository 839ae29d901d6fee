# SPDX-License-Identifier: Apache-2.0
"""重庆, nineteen rivers from 2018: a million yuan a month for a better class, and back for a worse one."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.class_swing import ClassSwing
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.period import Every
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["CHONGQING_2018"]

_RULE: Final = Instrument(
    id="chongqing-rivers-2018",
    title=Label(
        zh="重庆市流域横向生态保护补偿(跨区县河流)",
        en="Compensation for rivers across the counties of Chongqing",
    ),
    url="http://changyuedong.com/politics/2020-07/14/c_1126236512.htm",
)
_CITED: Final = _RULE.cite(
    note="A class that is missed falls under a rule that the copy does not give; an unchanged one is not spoken of."
)

CHONGQING_2018: Final = Agreement(
    id="chongqing-2018",
    title=_RULE.title,
    parties=[
        Party(key="downstream", role=PartyRole.OTHER, label=Label(zh="下游区县", en="the downstream county")),
        Party(key="upstream", role=PartyRole.OTHER, label=Label(zh="上游区县", en="the upstream county")),
    ],
    compensation=[
        Compensation(
            id="section",
            label=Label(zh="断面水质补偿", en="compensation by class"),
            payer="downstream",
            payee="upstream",
            every=Every.MONTH,
            formula=ClassSwing(
                measured=FactNumber("water_class"),
                target=FactNumber("function_class", constant=True),
                before=FactNumber("water_class", lag=1),
                amount=Money.wan(100),
                unchanged=Unset("水质持平时如何补偿未见公布"),
                missed=Unset("未达到水环境功能要求的另行规定"),
            ),
            citation=_CITED,
        ),
    ],
    citation=_CITED,
)
"""Facts of `section`: by month `water_class`, the year before included; `function_class` as a number."""
