# SPDX-License-Identifier: Apache-2.0
"""镇江市 in the Taihu basin: load above target by the tonne, borne by two counties at the 九里 section."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.load import Load, Pollutant, SharedLoad
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.period import Every
from feidi.agreements.party import Party, PartyRole
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["ZHENJIANG_TAIHU"]

_RULE: Final = Instrument(
    id="zhenjiang-taihu",
    title=Label(
        zh="镇江市太湖流域环境资源区域补偿", en="Regional compensation in the Taihu basin of Zhenjiang"
    ),
    url="http://ask.fsou.com/html/text/lar/170733/17073306_1.html",
)
_CITED: Final = _RULE.cite(
    "九里断面", note="Whom the money goes to is kept open here as the downstream side."
)

ZHENJIANG_TAIHU: Final = Agreement(
    id="zhenjiang-taihu",
    title=_RULE.title,
    parties=[
        Party(key="danyang", role=PartyRole.OTHER, label=Label(zh="丹阳市", en="Danyang")),
        Party(key="dantu", role=PartyRole.OTHER, label=Label(zh="丹徒区", en="Dantu")),
        Party(key="downstream", role=PartyRole.OTHER, label=Label(zh="受偿方", en="the side compensated")),
    ],
    compensation=[
        Compensation(
            id="jiuli",
            label=Label(zh="九里断面补偿", en="compensation at the Jiuli section"),
            payee="downstream",
            every=Every.MONTH,
            formula=SharedLoad(
                Load(
                    pollutants=[
                        Pollutant(
                            name="CODMn",
                            measured=FactNumber("codmn"),
                            target=FactNumber("codmn_target", constant=True),
                            price=Money.wan("1.5"),
                        ),
                        Pollutant(
                            name="NH3-N",
                            measured=FactNumber("nh3n"),
                            target=FactNumber("nh3n_target", constant=True),
                            price=Money.wan(10),
                        ),
                        Pollutant(
                            name="TP",
                            measured=FactNumber("tp"),
                            target=FactNumber("tp_target", constant=True),
                            price=Money.wan(10),
                        ),
                    ],
                    volume=FactNumber("volume"),
                ),
                [
                    ("CODMn", [("danyang", "85.78%"), ("dantu", "14.22%")]),
                    ("NH3-N", [("danyang", "84.45%"), ("dantu", "15.55%")]),
                    ("TP", [("danyang", "88.07%"), ("dantu", "11.93%")]),
                ],
            ),
            citation=_CITED,
        ),
    ],
    citation=_CITED,
)
"""Facts of `jiuli`: by month `codmn`, `nh3n`, `tp` in mg/L and `volume` in 万立方米; the targets as numbers."""
