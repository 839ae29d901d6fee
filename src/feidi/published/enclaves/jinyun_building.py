# SPDX-License-Identifier: Apache-2.0
"""A building in Fuyang that 134 villages of Jinyun bought together."""

from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound, PublishedFact
from feidi.enclaves.funding import Funding, FundingKind
from feidi.enclaves.investment import Investment
from feidi.enclaves.purpose import Purpose
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import FEIDI_ONLINE_823
from feidi.published.stated import money_stated, stated
from feidi.quantities.money import Money

__all__ = ["JINYUN_BUILDING"]

_CITED: Final = FEIDI_ONLINE_823.cite()
JINYUN_BUILDING: Final = Enclave(
    id="jinyun-building",
    name="缙云大厦",
    name_en="Jinyun Building",
    sources=(Region.of("331122"),),
    host=Region.of("330111"),
    purposes=(Purpose.VILLAGE_INCOME,),
    investment=Investment(
        made=money_stated(Money.yi("1.78"), _CITED),
        funding=(
            Funding(
                kind=FundingKind.VILLAGE_COLLECTIVE,
                giver="缙云县134个村",
                region=Region.of("331122"),
                amount=money_stated(Money.yi("1.78"), _CITED),
                givers=134,
            ),
        ),
    ),
    facts=(
        stated(
            "returned",
            Label(zh="运营一年多返利", en="paid back in little over a year"),
            Money.wan("2700"),
            _CITED,
            bound=Bound.AT_LEAST,
        ),
        PublishedFact(
            id="income_per_village",
            label=Label(zh="每村每年收入", en="income of a village a year"),
            value=Money.wan(5),
            upper=Money.wan(6),
            certainty=Certainty.PUBLISHED,
            citation=_CITED,
        ),
        stated("place", Label(zh="位置", en="place"), "富阳银湖科技城", _CITED),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
