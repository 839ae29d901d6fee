# SPDX-License-Identifier: Apache-2.0
"""苏政发〔2009〕147号: Jiangsu rewards parks that north and south build together, three years at a time.

Sharing between the two sides is not its subject, so there is no sharing clause.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import FactAmount
from feidi.agreements.clock import Clock
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.formula import SumOf
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Holds, NotSo, ShareAtLeast
from feidi.agreements.party import Party, PartyRole
from feidi.labels import Label
from feidi.published.instruments.provincial import SUZHENG_2009_147
from feidi.published.sides import ANY_PROVINCE
from feidi.quantities.money import Money
from feidi.quantities.share import Share

__all__ = ["JIANGSU_PARKS_2009"]

_CITED: Final = SUZHENG_2009_147.cite(
    note="With 苏政发〔2006〕119号; the copy stands on a site for documents."
)
_ELIGIBLE: Final = AnyOf(
    [
        AllOf(
            [
                AtLeast(FactAmount("paid_in_capital"), Money.wan(5000)),
                ShareAtLeast("capital_from_outside_north", Share("60%")),
            ]
        ),
        AllOf([Holds("built_by_itself"), AtLeast(FactAmount("fixed_investment"), Money.yi(10))]),
    ]
)
_REVIEWED: Final = Holds("passed_yearly_review")


def _three_years(amount: Money, first: int) -> SumOf:
    return SumOf([OneOff(amount, Clock("first_support", delay_years=first + later)) for later in range(3)])


JIANGSU_PARKS_2009: Final = Agreement(
    id="jiangsu-parks-2009",
    title=SUZHENG_2009_147.title,
    parties=(
        ANY_PROVINCE,
        Party(key="park", role=PartyRole.FUND, label=Label(zh="共建园区", en="the joint park")),
    ),
    compensation=(
        Compensation(
            id="new_parks",
            label=Label(zh="新建园区奖补", en="reward of new parks"),
            payer="province",
            payee="park",
            formula=_three_years(Money.wan(1500), 0),
            unit="park",
            condition=AllOf([NotSo(Holds("supported_before")), _ELIGIBLE, _REVIEWED]),
            clause="每年1500万元,三年",
            citation=_CITED,
        ),
        Compensation(
            id="older_parks",
            label=Label(zh="已享受三年支持的园区奖励", en="reward of parks after their first three years"),
            payer="province",
            payee="park",
            formula=_three_years(Money.wan(500), 3),
            unit="park",
            condition=AllOf([Holds("supported_before"), _REVIEWED]),
            clause="自第4年起连续3年,每年500万元",
            citation=_CITED,
        ),
    ),
    citation=_CITED,
)
"""The rule. Facts of the unit ``park``: `first_support`, capital and investment, and whether the review was passed."""
