# SPDX-License-Identifier: Apache-2.0
"""周口市: an amount by how far a section exceeds its target, times 1 + x."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.exceedance import ExceedanceTiers
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.period import Every
from feidi.agreements.party import Party, PartyRole
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["ZHOUKOU"]

_RULE: Final = Instrument(
    id="zhoukou-sections",
    title=Label(
        zh="周口市地表水责任目标断面生态补偿规定(题名未见)",
        en="Zhoukou rule on compensation for surface water sections (title not seen)",
    ),
    url="http://www.fsou.net/html/text/lar/170961/17096188_1.html",
)
_CITED: Final = _RULE.cite(
    note="Only a part of the text was read: targets of COD above 40 mg/L and NH3-N above 2.0 mg/L, sections tested monthly."
)

ZHOUKOU: Final = Agreement(
    id="zhoukou",
    title=_RULE.title,
    parties=[
        Party(
            key="county", role=PartyRole.OTHER, label=Label(zh="责任县(市、区)", en="the county responsible")
        ),
        Party(key="city", role=PartyRole.UPPER, label=Label(zh="周口市财政", en="budget of Zhoukou")),
    ],
    compensation=[
        Compensation(
            id="section",
            label=Label(zh="断面超标补偿金", en="payment for exceeding"),
            payer="county",
            payee="city",
            every=Every.MONTH,
            formula=ExceedanceTiers(
                factors=[
                    ("COD", FactNumber("cod"), FactNumber("cod_target", constant=True)),
                    ("NH3-N", FactNumber("nh3n"), FactNumber("nh3n_target", constant=True)),
                ],
                tiers=[
                    ("0.1", Money.wan(10)),
                    ("0.5", Money.wan(25)),
                    ("1.0", Money.wan(50)),
                    ("1.5", Money.wan(100)),
                    ("2.0", Money.wan(200)),
                ],
                grows=True,
            ),
            citation=_CITED,
            certainty=Certainty.WEAK,
        ),
    ],
    citation=_CITED,
    certainty=Certainty.WEAK,
)
"""Facts of `section`: by month `cod` and `nh3n` in mg/L; their targets as numbers."""
