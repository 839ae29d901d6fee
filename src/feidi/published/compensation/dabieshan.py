# SPDX-License-Identifier: Apache-2.0
"""大别山区 water: 合肥 pays 六安 40 million yuan where the index is below 1, and the reverse otherwise."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.index_swing import IndexSwing
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.pays import Pays
from feidi.agreements.party import Party, PartyRole
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["DABIESHAN"]

_RULE: Final = Instrument(
    id="anhui-dabieshan",
    title=Label(
        zh="安徽省大别山区水环境生态补偿办法",
        en="Anhui measures on water compensation in the Dabie mountains",
    ),
    issuer=Label(
        zh="安徽省财政厅、安徽省环境保护厅", en="Anhui departments of finance and of environmental protection"
    ),
    url="http://wxrb.luaninfo.com/p/a.aspx?id=10959&t=3&time=2017-07-15",
)
_CITED: Final = _RULE.cite(
    note="Index of CODMn, NH3-N, TN and TP against the means of 2011 to 2013; its weights are not in the copy read."
)

DABIESHAN: Final = Agreement(
    id="dabieshan",
    title=_RULE.title,
    parties=[
        Party(
            key="province",
            role=PartyRole.PROVINCE,
            label=Label(zh="安徽省财政", en="Anhui provincial budget"),
        ),
        Party(key="hefei", role=PartyRole.OTHER, label=Label(zh="合肥市", en="Hefei")),
        Party(key="luan", role=PartyRole.OTHER, label=Label(zh="六安市", en="Lu'an")),
    ],
    compensation=[
        Compensation(
            id="province_part",
            label=Label(zh="省级补偿资金", en="provincial compensation"),
            payer="province",
            payee="luan",
            formula=Fixed(Money.yi("1.18")),
            citation=_CITED,
        ),
        Compensation(
            id="swing",
            label=Label(zh="两市横向补偿", en="compensation between the cities"),
            payer="hefei",
            payee="luan",
            unit="luoguanzha",
            formula=IndexSwing(index=FactNumber("p"), limit=1, amount=Money.wan(4000), at_limit=Pays.PAYEE),
            citation=_CITED,
        ),
    ],
    citation=_CITED,
)
"""Facts of `luoguanzha`: the series `p` by year; 0.673 was published for 2023."""
