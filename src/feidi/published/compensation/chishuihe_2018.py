# SPDX-License-Identifier: Apache-2.0
"""赤水河: three provinces pay in 1:5:4 and draw out 3:4:3, and lose parts where a section misses class II."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.pool import Pool, Reroute
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["CHISHUIHE_2018"]

_RULE: Final = Instrument(
    id="chishuihe-2018",
    title=Label(
        zh="赤水河流域横向生态补偿协议", en="Agreement on ecological compensation of the Chishui River"
    ),
    url="https://m.yybnet.net/sichuan/news/201803/7186743.html",
)
_CITED: Final = _RULE.cite(note="How much is deducted where a section misses its class is not published.")
_CUT: Final = Unset("扣减相应资金")

CHISHUIHE_2018: Final = Agreement(
    id="chishuihe-2018",
    title=_RULE.title,
    parties=[
        Party(key="pool", role=PartyRole.FUND, label=Label(zh="横向补偿资金", en="compensation pool")),
        Party(key="yunnan", role=PartyRole.PROVINCE, label=Label(zh="云南省", en="Yunnan")),
        Party(key="guizhou", role=PartyRole.PROVINCE, label=Label(zh="贵州省", en="Guizhou")),
        Party(key="sichuan", role=PartyRole.PROVINCE, label=Label(zh="四川省", en="Sichuan")),
    ],
    term=Span(date_of("2018-01-01"), date_of("2021-01-01")),
    compensation=[
        Compensation(
            id="pool_of_three",
            label=Label(zh="横向补偿资金", en="compensation pool"),
            unit="chishuihe",
            formula=Pool(
                fund="pool",
                total=Money.yi(2),
                contributions=[("yunnan", "10%"), ("guizhou", "50%"), ("sichuan", "40%")],
                distributions=[("yunnan", "30%"), ("guizhou", "40%"), ("sichuan", "30%")],
                reroutes=[
                    Reroute(
                        name="清水铺",
                        measured=FactNumber("qingshuipu_class"),
                        limit=2,
                        party="yunnan",
                        cut=_CUT,
                        to=[("guizhou", "1/2"), ("sichuan", "1/2")],
                    ),
                    Reroute(
                        name="鲢鱼溪",
                        measured=FactNumber("lianyuxi_class"),
                        limit=2,
                        party="guizhou",
                        cut=_CUT,
                        to=[("sichuan", "100%")],
                    ),
                    Reroute(
                        name="茅台镇上游",
                        measured=FactNumber("maotai_class"),
                        limit=2,
                        party="guizhou",
                        cut=Unset("贵州省和四川省各承担50%的资金扣减任务"),
                    ),
                    Reroute(
                        name="茅台镇上游",
                        measured=FactNumber("maotai_class"),
                        limit=2,
                        party="sichuan",
                        cut=Unset("贵州省和四川省各承担50%的资金扣减任务"),
                    ),
                ],
            ),
            citation=_CITED,
        ),
    ],
    citation=_CITED,
)
"""Facts of `chishuihe`: the series `qingshuipu_class`, `lianyuxi_class`, `maotai_class`, 2 for class II."""
