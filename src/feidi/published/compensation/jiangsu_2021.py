# SPDX-License-Identifier: Apache-2.0
"""江苏 2021: three amounts by exceedance, whose edges are not published."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.exceedance import ExceedanceTiers
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["JIANGSU_2021"]

_RULE: Final = Instrument(
    id="jiangsu-water-2021",
    title=Label(zh="江苏省水环境区域补偿(2021年)", en="Regional water compensation of Jiangsu, 2021"),
    url="http://www.islandventuress.com/n2/2021/0502/c360304-34707067.html",
)
_CITED: Final = _RULE.cite(note="The edges of the three tiers and the factors are not in the copy read.")
_EDGE: Final = Unset("超标分档界限未见公布")

JIANGSU_2021: Final = Agreement(
    id="jiangsu-2021",
    title=_RULE.title,
    parties=[
        Party(key="upstream", role=PartyRole.OTHER, label=Label(zh="超标责任方", en="the side that exceeds")),
        Party(key="downstream", role=PartyRole.OTHER, label=Label(zh="受偿方", en="the side compensated")),
    ],
    compensation=[
        Compensation(
            id="tiers",
            label=Label(zh="断面超标补偿", en="compensation for exceeding"),
            payer="upstream",
            payee="downstream",
            unit="section",
            formula=ExceedanceTiers(
                factors=[("水质指标", FactNumber("measured"), FactNumber("target", constant=True))],
                tiers=[(_EDGE, Money.wan(50)), (_EDGE, Money.wan(75)), (_EDGE, Money.wan(125))],
            ),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ],
    citation=_CITED,
)
"""A section within its target pays nothing; above it the edges are asked for."""
