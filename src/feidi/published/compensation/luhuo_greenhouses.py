# SPDX-License-Identifier: Apache-2.0
"""炉霍: 30,000 yuan a year for each greenhouse, for fifteen years, even at a loss."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.agreements.party import Party, PartyRole
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["LUHUO_GREENHOUSES"]

_RULE: Final = Instrument(
    id="luhuo-greenhouses",
    title=Label(
        zh="炉霍县盛煌“飞地”大棚分红合同(题名未见)", en="Luhuo enclave greenhouse contract (title not seen)"
    ),
    url="http://www.9k8cc.com/cn/news/zcdt/202108/t20210820_7048892.html",
)

LUHUO_GREENHOUSES: Final = Agreement(
    id="luhuo-greenhouses",
    title=_RULE.title,
    parties=[
        Party(key="park", role=PartyRole.OPERATOR, label=Label(zh="园区经营方", en="operator of the park")),
        Party(key="village", role=PartyRole.VILLAGES, label=Label(zh="村集体", en="a village")),
    ],
    compensation=[
        Compensation(
            id="dividend",
            label=Label(zh="大棚分红", en="greenhouse dividend"),
            payer="park",
            payee="village",
            formula=UnitPrice(
                price=Money.wan(3), quantity=FactNumber("greenhouses", constant=True), unit="个大棚"
            ),
            citation=_RULE.cite(note="For fifteen years; their first day is not published."),
        ),
    ],
    citation=_RULE.cite(),
)
"""Facts of `dividend`: the number `greenhouses`; two for a poor village, one for another, as published sums say."""
