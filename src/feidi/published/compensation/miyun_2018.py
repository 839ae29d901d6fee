# SPDX-License-Identifier: Apache-2.0
"""密云水库上游 2018 to 2020: 北京 prepays, 河北 matches, and the year after settles."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.formula import Prepaid
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["MIYUN_2018"]

_RULE: Final = Instrument(
    id="miyun-2018",
    title=Label(
        zh="密云水库上游潮白河流域水源涵养区横向生态保护补偿",
        en="Compensation of the water source area above the Miyun reservoir",
    ),
    url="https://www.cqn.com.cn/pp/content/2018-11/10/content_6447308.htm",
)
_CITED: Final = _RULE.cite(
    note="Settled the next year by quantity, quality and conduct; the prices are not in the copy read."
)

MIYUN_2018: Final = Agreement(
    id="miyun-2018",
    title=_RULE.title,
    parties=[
        Party(key="beijing", role=PartyRole.PROVINCE, label=Label(zh="北京市", en="Beijing")),
        Party(key="hebei", role=PartyRole.PROVINCE, label=Label(zh="河北省", en="Hebei")),
        Party(key="upstream", role=PartyRole.OTHER, label=Label(zh="上游县区", en="the upstream counties")),
    ],
    term=Span(date_of("2018-01-01"), date_of("2021-01-01")),
    compensation=[
        Compensation(
            id="beijing_part",
            label=Label(zh="北京市预付、次年清算", en="Beijing prepays and settles next year"),
            payer="beijing",
            payee="hebei",
            formula=Prepaid(Money.yi(2), Fixed(Unset("按上年度水量、水质、上游行为管控考核结果清算"))),
            citation=_CITED,
        ),
        Compensation(
            id="hebei_part",
            label=Label(zh="河北省配套", en="Hebei matches"),
            payer="hebei",
            payee="upstream",
            formula=Fixed(Money.yi(1)),
            citation=_CITED,
        ),
    ],
    citation=_CITED,
)
"""The advance of 2018 is computed; from 2019 on the settlement is asked for and has no published price."""
