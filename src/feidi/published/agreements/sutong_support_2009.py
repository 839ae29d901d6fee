# SPDX-License-Identifier: Apache-2.0
"""苏政办发〔2009〕120号: province and city return what they keep of the new taxes to the Sutong park for three years."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.conditions import AllOf, Holds
from feidi.agreements.facts import Milestone
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.agreements.terms.when import When
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.provincial import SUZHENGBAN_2009_120
from feidi.published.sides import side_of
from feidi.quantities.money import Money

__all__ = ["SUTONG_SUPPORT_2009"]

_CITED: Final = SUZHENGBAN_2009_120.cite(note="The copy stands on an unrelated site.")

SUTONG_SUPPORT_2009: Final = Agreement(
    id="sutong-support-2009",
    title=SUZHENGBAN_2009_120.title,
    parties=(
        Party(key="park", role=PartyRole.FUND, label=Label(zh="苏通科技产业园", en="the Sutong park")),
        Party(key="upper", role=PartyRole.UPPER, label=Label(zh="省、市财政", en="province and city")),
        side_of("province", PartyRole.PROVINCE, Region.of("320000"), "Jiangsu"),
    ),
    sharing=(
        Sharing(
            id="new_taxes",
            kinds=(RevenueKind.VAT, RevenueKind.CIT),
            of=Label(
                zh="新增增值税、所得税的省、市留成部分", en="what province and city keep of the new taxes"
            ),
            terms=When(
                AllOf([Holds("set_up_2009_to_2012"), Holds("inside_first_area")]),
                InPhases(
                    [(3, To("park"))],
                    clock=Milestone.PRODUCTION,
                    after=To("upper"),
                    clause="自投产之日起连续3年全部补贴",
                ),
                otherwise=To("upper"),
                clause="2009—2012年设立、位于首期9.5平方公里内的企业",
            ),
            citation=_CITED,
        ),
        Sharing(
            id="land_fee",
            kinds=(RevenueKind.NON_TAX,),
            of=Label(
                zh="新增建设用地有偿使用费省集中部分",
                en="the province's part of the fee on new building land",
            ),
            terms=Split([("45%", To("park")), ("55%", To("province"))], clause="省集中部分的45%返还"),
            citation=_CITED,
        ),
    ),
    compensation=(
        Compensation(
            id="reward",
            label=Label(zh="省级奖励", en="reward of the province"),
            payer="province",
            payee="park",
            formula=Fixed(Money.wan(1000)),
            unit="park",
            span=Span(date_of("2009-01-01"), date_of("2013-01-01")),
            condition=Holds("passed_yearly_review"),
            clause="2009—2012年每年1000万元",
            citation=_CITED,
        ),
    ),
    enclave="sutong",
    citation=_CITED,
)
"""The support as an agreement."""
