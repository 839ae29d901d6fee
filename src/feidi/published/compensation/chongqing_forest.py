# SPDX-License-Identifier: Apache-2.0
"""重庆 forest quotas: two counties sell, two districts pay 2500 yuan for each mu, once."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.clock import Clock
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.agreements.facts import Milestone
from feidi.agreements.party import Party, PartyRole
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["CHONGQING_FOREST"]

_WUXI: Final = Instrument(
    id="chongqing-forest-wuxi",
    title=Label(
        zh="重庆市实施横向生态补偿提高森林覆盖率协议书(巫溪县—渝中区)",
        en="Chongqing agreement on compensation for forest cover, Wuxi and Yuzhong",
    ),
    url="https://m.tmgczl.com/yuanlin/yuanlinxinwen/1959.html",
)
_CHENGKOU: Final = Instrument(
    id="chongqing-forest-chengkou",
    title=Label(
        zh="重庆市森林覆盖率横向生态补偿(城口县—九龙坡区)",
        en="Chongqing compensation for forest cover, Chengkou and Jiulongpo",
    ),
    url="http://xsdnews.net/nongyenongcun/102097.html",
)
_PRICE_NOTE: Final = "Area and sum are published; the price is their quotient."

CHONGQING_FOREST: Final = Agreement(
    id="chongqing-forest",
    title=Label(zh="重庆市横向生态补偿提高森林覆盖率", en="Chongqing compensation for forest cover"),
    parties=[
        Party(key="wuxi", role=PartyRole.OTHER, label=Label(zh="巫溪县", en="Wuxi")),
        Party(key="yuzhong", role=PartyRole.OTHER, label=Label(zh="渝中区", en="Yuzhong")),
        Party(key="chengkou", role=PartyRole.OTHER, label=Label(zh="城口县", en="Chengkou")),
        Party(key="jiulongpo", role=PartyRole.OTHER, label=Label(zh="九龙坡区", en="Jiulongpo")),
    ],
    compensation=[
        Compensation(
            id="wuxi_yuzhong",
            label=Label(zh="巫溪县出售森林面积指标", en="Wuxi sells forest quota"),
            payer="yuzhong",
            payee="wuxi",
            formula=OneOff(
                UnitPrice(price=Money.yuan(2500), quantity=11190, unit="亩"), Clock(Milestone.SIGNING)
            ),
            citation=_WUXI.cite(note=_PRICE_NOTE),
        ),
        Compensation(
            id="chengkou_jiulongpo",
            label=Label(zh="城口县出售森林面积指标", en="Chengkou sells forest quota"),
            payer="jiulongpo",
            payee="chengkou",
            formula=OneOff(
                UnitPrice(price=Money.yuan(2500), quantity=15000, unit="亩"), Clock(Milestone.SIGNING)
            ),
            citation=_CHENGKOU.cite(note=_PRICE_NOTE),
        ),
    ],
    citation=_WUXI.cite(),
)
"""Facts of `wuxi_yuzhong` and `chengkou_jiulongpo`: the milestone `signing`."""
