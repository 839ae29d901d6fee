# SPDX-License-Identifier: Apache-2.0
"""新安江, first round 2012 to 2014: the centre pays in any case, the two provinces swing with the standard."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.index_swing import IndexSwing
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.pays import Pays
from feidi.agreements.party import Party, PartyRole
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["XINANJIANG_2012"]

_RULE: Final = Instrument(
    id="xinanjiang-2012",
    title=Label(
        zh="新安江流域水环境补偿试点(第一轮)", en="Water compensation pilot of the Xin'an River, first round"
    ),
    url="http://hnsgjjx.com/jcxx/201611/t20161111_445.html",
)
_CITED: Final = _RULE.cite(
    note="As the press tells it. Whether the standard is met is given as 1 or 0; the index behind it is not in the copy."
)
_ROUND: Final = Span(date_of("2012-01-01"), date_of("2015-01-01"))

XINANJIANG_2012: Final = Agreement(
    id="xinanjiang-2012",
    title=_RULE.title,
    parties=[
        Party(key="central", role=PartyRole.CENTRAL, label=Label(zh="中央财政", en="central budget")),
        Party(key="zhejiang", role=PartyRole.PROVINCE, label=Label(zh="浙江省", en="Zhejiang")),
        Party(key="anhui", role=PartyRole.PROVINCE, label=Label(zh="安徽省", en="Anhui")),
    ],
    term=_ROUND,
    compensation=[
        Compensation(
            id="central_part",
            label=Label(zh="中央财政拨付", en="central grant"),
            payer="central",
            payee="anhui",
            formula=Fixed(Money.yi(3)),
            citation=_CITED,
        ),
        Compensation(
            id="swing",
            label=Label(zh="两省横向补偿", en="compensation between the provinces"),
            payer="zhejiang",
            payee="anhui",
            unit="jiekou",
            formula=IndexSwing(
                index=FactNumber("standard_met"),
                limit=1,
                amount=Money.yi(1),
                at_limit=Pays.PAYER,
                higher_is_better=True,
            ),
            citation=_CITED,
        ),
    ],
    citation=_CITED,
)
"""Facts of `jiekou`: the series `standard_met`, 1 or 0 by year."""
