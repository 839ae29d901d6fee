# SPDX-License-Identifier: Apache-2.0
"""An agreement that says something of everything, made up for the tests of its readings."""

import pytest

from feidi.agreements import (
    Agreement,
    AllOf,
    AtLeast,
    Attribution,
    AttributionMode,
    ByKind,
    Clock,
    Compensation,
    Fixed,
    Holds,
    InPhases,
    MeanBefore,
    Over,
    Party,
    PartYear,
    PartyRole,
    Pool,
    RevenueKind,
    Sharing,
    Split,
    SumBefore,
    To,
    UnitKind,
    Unset,
    UpTo,
    When,
)
from feidi.dates import Span, date_of
from feidi.enclaves.governance import GovernanceBody, Member, Side
from feidi.enclaves.region import Region
from feidi.instruments import Certainty, Instrument
from feidi.labels import Label
from feidi.quantities import Money, MoneyUnit, Rounding, RoundingMethod

RULE = Instrument(id="rule", title=Label(zh="示例办法", en="Example rule"), number="示例〔2015〕1号").cite(
    "第六条", note="转载"
)
PARTIES = (
    Party(
        key="source",
        role=PartyRole.SOURCE,
        label=Label(zh="甲市", en="City A"),
        region=Region.of("330800"),
    ),
    Party(key="host", role=PartyRole.HOST, label=Label(zh="乙区", en="District B")),
    Party(key="fund", role=PartyRole.FUND, label=Label(zh="园区资金", en="Park fund")),
)
HALF = Split([("1/2", To("source")), ("1/2", To("host"))], clause="第六条")
CAPPED = UpTo(SumBefore("三税", "move"), HALF, To("host"), Over.LIFETIME, clause="第七条")
GATE = AllOf([Holds("政府主导"), AtLeast(MeanBefore("三税", "move"), Money.wan(2000))])
TERMS = When(
    GATE,
    InPhases(
        [(3, CAPPED), (2, HALF)],
        clock=Clock("full_production"),
        before=To("host"),
        after=Unset("适当补助"),
    ),
    To("host"),
)


@pytest.fixture
def park() -> Agreement:
    """Give the agreement."""
    return Agreement(
        id="park",
        title=Label(zh="示例园区协议", en="Example park agreement"),
        parties=PARTIES,
        signed="2020-01-01",
        term=Span(date_of("2020-01-01"), date_of("2030-01-01")),
        sharing=[
            Sharing(
                id="tax",
                kinds=[RevenueKind.VAT, RevenueKind.CIT],
                terms=TERMS,
                part_year=PartYear.PRORATE,
                of=Label(zh="地方留成部分", en="the local part"),
                clause="第五条",
                citation=RULE,
                certainty=Certainty.ILLUSTRATIVE,
            ),
            Sharing(
                id="other",
                kinds=[RevenueKind.RENT],
                terms=ByKind([(RevenueKind.RENT, To("fund"))]),
                unit=UnitKind.ZONE,
                rounding=Rounding(
                    unit=MoneyUnit.WAN,
                    method=RoundingMethod.HALF_UP,
                    order=("host", "source"),
                    residue_to="fund",
                ),
            ),
        ],
        compensation=[
            Compensation(
                id="yearly",
                label=Label(zh="固定补偿", en="fixed compensation"),
                payer="host",
                payee="source",
                formula=Fixed(Money.wan(100)),
                span=Span(date_of("2021-01-01")),
                condition=Holds("考核通过"),
                part_year=PartYear.PRORATE,
                clause="第九条",
            ),
            Compensation(
                id="pool",
                label=Label(zh="资金池", en="pool"),
                formula=Pool(
                    fund="fund",
                    total=Money.wan(100),
                    contributions=[("source", "1/2"), ("host", "1/2")],
                    distributions=[("source", "1")],
                ),
            ),
        ],
        attribution=[
            Attribution(
                id="gdp",
                statistics=[Label(zh="地区生产总值", en="GDP")],
                mode=AttributionMode.SPLIT,
                shares=[("source", "60%"), ("host", "2/5")],
                clause="第八条",
            ),
            Attribution(
                id="output",
                statistics=[Label(zh="工业产值", en="output"), Label(zh="投资", en="investment")],
                mode=AttributionMode.FULL_ON_EACH,
                shares=[("source", "1"), ("host", "1")],
            ),
            Attribution(
                id="fdi",
                statistics=[Label(zh="外资", en="FDI")],
                mode=AttributionMode.WHOLLY_TO_ONE,
                shares=[("source", "1")],
            ),
        ],
        ownership_separated=True,
        governance=GovernanceBody(
            name="管委会",
            members=(
                Member(name="甲市政府", side=Side.SOURCE, seats=1, leads=True),
                Member(name="乙区政府", side=Side.HOST, seats=2),
                Member(name="专家", side=Side.THIRD),
            ),
        ),
        exit=Label(zh="提前一年书面通知", en="one year's notice in writing"),
        renewal=Label(zh="协商续期", en="by agreement"),
        citation=RULE,
        certainty=Certainty.ILLUSTRATIVE,
    )
