# SPDX-License-Identifier: Apache-2.0
"""Pinghu's villages in town parks, 2013: money for fields won back and grants per village, all printed as ranges."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.clock import Clock
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import PINGHU_VILLAGES_2022
from feidi.published.sides import villages_of
from feidi.quantities.money import Money

__all__ = ["PINGHU_VILLAGES"]

_CITED: Final = PINGHU_VILLAGES_2022.cite(
    note="60 to 90万元 a mu and 150 to 200 a village: a range is no amount, so both are unset."
)

PINGHU_VILLAGES: Final = Agreement(
    id="pinghu-villages",
    title=Label(zh="平湖“飞地抱团”扶持", en="Support of villages pooling capital in Pinghu"),
    parties=(
        villages_of(Region.of("330482", as_of=FiscalYear(2013)), "Pinghu"),
        Party(
            key="host",
            role=PartyRole.UPPER,
            label=Label(zh="平湖市财政", en="Pinghu's treasury"),
            region=Region.of("330482", as_of=FiscalYear(2013)),
        ),
    ),
    compensation=(
        Compensation(
            id="fields_won_back",
            label=Label(zh="土地复垦补偿", en="payment for fields won back"),
            payer="host",
            payee="villages",
            formula=UnitPrice(price=Unset("60—90万元/亩"), quantity=FactNumber("mu_won_back"), unit="亩"),
            unit="villages",
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
        Compensation(
            id="grant",
            label=Label(zh="村财政补助", en="grant to a village"),
            payer="host",
            payee="villages",
            formula=OneOff(Unset("每村150—200万元"), Clock("joined")),
            unit="villages",
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
        Compensation(
            id="interest",
            label=Label(zh="融资贴息", en="interest subsidy"),
            payer="host",
            payee="villages",
            formula=Fixed(Money.wan(3)),
            clause="3万元/年",
            citation=_CITED,
        ),
    ),
    enclave="",
    citation=_CITED,
)
"""The support of one village; only the interest subsidy is a number."""
