# SPDX-License-Identifier: Apache-2.0
"""合肥市 surface water: so much for each half above the limit up to a cap, and a reward for each class better."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.class_steps import ClassSteps
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.exceedance import ExceedanceSteps
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.period import Every
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["HEFEI_SECTIONS"]

_RULE: Final = Instrument(
    id="hefei-sections",
    title=Label(
        zh="合肥市地表水断面生态补偿办法", en="Hefei measures on compensation for surface water sections"
    ),
    issuer=Label(zh="合肥市生态环境局、合肥市财政局", en="Hefei bureaus of ecology and of finance"),
    url="http://wap.ershouwanjuwang.cn/news_view.aspx?Fid=t2%3A5%3A2&Id=2046&TypeId=5",
)
_CITED: Final = _RULE.cite(
    note="As announced. By month, as the monitoring is; what a step begun counts is not in the copy read."
)

HEFEI_SECTIONS: Final = Agreement(
    id="hefei-sections",
    title=_RULE.title,
    parties=[
        Party(
            key="county",
            role=PartyRole.OTHER,
            label=Label(zh="责任县(市)区、开发区", en="the county responsible"),
        ),
        Party(key="city", role=PartyRole.UPPER, label=Label(zh="合肥市财政", en="budget of Hefei")),
    ],
    compensation=[
        Compensation(
            id="pollution",
            label=Label(zh="污染赔付金", en="payment for pollution"),
            payer="county",
            payee="city",
            unit="section",
            every=Every.MONTH,
            formula=ExceedanceSteps(
                factors=[
                    ("高锰酸盐指数", FactNumber("codmn"), FactNumber("codmn_limit", constant=True)),
                    ("氨氮", FactNumber("nh3n"), FactNumber("nh3n_limit", constant=True)),
                    ("总磷", FactNumber("tp"), FactNumber("tp_limit", constant=True)),
                ],
                step="0.5",
                amount=Money.wan(50),
                part_step=Unset("不足0.5倍如何计算未见公布"),
                cap=Money.wan(300),
            ),
            citation=_CITED,
        ),
        Compensation(
            id="reward",
            label=Label(zh="生态补偿金", en="reward for quality"),
            payer="city",
            payee="county",
            unit="section",
            every=Every.MONTH,
            formula=ClassSteps(
                measured=FactNumber("water_class"),
                target=FactNumber("target_class", constant=True),
                per_class=Money.wan(50),
                one_way=True,
            ),
            citation=_CITED,
        ),
    ],
    citation=_CITED,
)
"""Facts of `section`: by month `codmn`, `nh3n`, `tp`, `water_class`; limits and `target_class` as numbers."""
