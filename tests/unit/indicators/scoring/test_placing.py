# SPDX-License-Identifier: Apache-2.0
"""Adjustments, grades and other totals in a whole scheme."""

from fractions import Fraction

import pytest
from attrs import evolve

from feidi.dates import FiscalYear
from feidi.errors import InvariantError
from feidi.expressions import Cause, Unknown
from feidi.indicators import Direction, Indicator, Item, Missing, Observation, Scheme, UnitKind
from feidi.indicators.adjustments import Adjustments, EventPoints
from feidi.indicators.grades import ClassCounts, Fix, Grading, NotGraded, RankShares
from feidi.indicators.scales import Norm, Norms, Standardised, Then, ToBase, ZScore
from feidi.indicators.totals import GeometricMean, Topsis
from feidi.indicators.weights import Critic
from feidi.instruments import Certainty
from feidi.labels import Label

LABEL = Label(zh="示例", en="example")
GOOD = Indicator(code="good", label=LABEL, unit="", certainty=Certainty.PROPOSED)
BAD = Indicator(code="bad", label=LABEL, unit="", direction=Direction.LESS, certainty=Certainty.PROPOSED)


def unit(name: str, good: int | None, bad: int | None = None, **more: object) -> Observation:
    """Observe a unit."""
    values = {"good": good, "bad": bad}
    return Observation(
        unit=name,
        kind=UnitKind.ENTERPRISE,
        period=FiscalYear(2022),
        indicators={code: str(value) for code, value in values.items() if value is not None},
        **more,
    )


def scheme(**changes: object) -> Scheme:
    """Make a scheme of one indicator."""
    given = {
        "id": "example",
        "label": LABEL,
        "items": (Item(indicator=GOOD, scale=ToBase(base=100), weight=100),),
        "certainty": Certainty.PROPOSED,
    }
    return Scheme(**{**given, **changes})


GRADED = scheme(
    adjustments=Adjustments(
        items=[
            EventPoints(code="award", label=Label(zh="奖", en="award"), first=5),
            EventPoints(code="lease", label=Label(zh="租", en="lease"), first=-10, further=-5),
        ]
    ),
    grading=Grading(
        rule=RankShares(cuts=(("A", "25%"), ("B", "75%"), ("C", 1))),
        changes=[
            Fix(event="accident", label=Label(zh="事故", en="accident"), grade="C"),
            NotGraded(event="utility", label=Label(zh="公用", en="utility"), grade="T"),
        ],
    ),
    within="industry",
)


class TestGraded:
    """Points are adjusted first, then units are ranked and graded in their groups."""

    UNITS = (
        unit("a", 80),
        unit("b", 78, events={"award": 1}),
        unit("c", 90, events={"lease": 2}),
        unit("d", 60, events={"accident": 1}),
        unit("e", 99, events={"utility": 1}),
        unit("f", None, events={"award": 1}),
        unit("g", 10, groups={"industry": "纺织"}),
    )

    def test_results(self) -> None:
        """Awards and leases move totals; the utility has no rank; another industry is its own group."""
        cards = GRADED.score(self.UNITS)
        assert [(card.total, card.rank, card.grade) for card in cards] == [
            (80, 2, "B"),
            (83, 1, "A"),
            (75, 3, "B"),
            (60, 4, "C"),
            (99, None, "T"),
            (None, None, None),
            (10, 1, "C"),
        ]
        assert cards.counts() == ClassCounts(counts={"A": 1, "B": 2, "C": 2, "T": 1})
        assert cards.table("en")[0] == ("rank", "unit", "total", "grade", "example")
        assert cards.table()[1][:4] == ("-", "e", "99.00", "T")

    def test_explained(self) -> None:
        """Events, limits and the reasons of the grade are said."""
        cards = GRADED.score(self.UNITS)
        zh, en = cards.explain("zh"), cards.explain("en")
        assert (
            "  租: 2 次; 首次 -10 分, 每增一次 -5 分; -15 分\n  加减分合计: -15 分\n  总分: 75 分\n  档次 B: "
            in zh
        )
        assert "  lease: 2 times; -10 for the first, -5 for each further; -15 points" in en
        assert "  added and taken, within the limits: -15 points\n  final total: 75 points" in en
        assert "e 2022, example: 99 points, grade T" in en
        assert "  grade C: rank 4 of 4, within the first 100%; accident" in en
        assert "f 2022, 示例: 未评分(示例 (2022):数据缺失)\n" in zh


def test_each_period_has_its_own_ranks() -> None:
    """A panel over two years is ranked and graded year by year."""
    later = [evolve(one, period=FiscalYear(2023)) for one in (unit("a", 10), unit("b", 20))]
    cards = scheme().score([unit("a", 50), unit("b", 40), *later])
    assert [(card.unit, card.period.year, card.rank, card.out_of) for card in cards] == [
        ("a", 2022, 1, 2),
        ("b", 2022, 2, 2),
        ("a", 2023, 2, 2),
        ("b", 2023, 1, 2),
    ]


class TestOtherTotals:
    """Totals that are not sums."""

    ITEMS = (
        Item(indicator=GOOD, scale=Norm(by=Norms.SUM), weight=50),
        Item(indicator=BAD, scale=Norm(by=Norms.SUM), weight=50),
    )
    UNITS = (unit("best", 9, 1), unit("middle", 5, 5), unit("worst", 2, 10))

    def test_topsis_knows_costs(self) -> None:
        """The ideal has the most of the good and the least of the bad."""
        made = scheme(items=self.ITEMS, total=Topsis())
        cards = made.score(self.UNITS)
        assert [card.total for card in cards][::2] == [100, 0]
        assert [card.rank for card in cards] == [1, 2, 3]
        fixed = made.calibrate(self.UNITS)
        assert fixed.score(self.UNITS).cards == cards.cards
        assert fixed.score([unit("new", 9, 1)])["new"].total == 100

    def test_weighted_sums_do_not(self) -> None:
        """A norm leaves costs as they are, so a sum refuses it, now or when it is calibrated."""
        with pytest.raises(InvariantError, match="less is better"):
            scheme(items=self.ITEMS)
        hidden = tuple(
            Item(indicator=item.indicator, scale=Then(item.scale, ToBase(base=1)), weight=50)
            for item in self.ITEMS
        )
        with pytest.raises(InvariantError, match="less is better"):
            scheme(items=hidden).calibrate(self.UNITS)

    def test_a_total_that_does_not_exist(self) -> None:
        """The geometric mean of negative marks is no score."""
        items = (Item(indicator=GOOD, scale=Standardised(mean=5, deviation=1), weight=1),)
        card = scheme(items=items, total=GeometricMean()).score([unit("a", 3)])["a"]
        assert (card.total, card.undefined) == (None, (Unknown.because(Cause.OUT_OF_RANGE, "total"),))

    def test_critic_weights(self) -> None:
        """Derived weights add up to the full points, costs turned by the scale counting as benefits."""
        items = tuple(Item(indicator=indicator, scale=ZScore()) for indicator in (GOOD, BAD))
        made = scheme(items=items, weighting=Critic(), missing=Missing.LEAVE_OUT)
        weights = [item.weight for item in made.calibrate([*self.UNITS, unit("hole", 5)]).items]
        assert sum(weight or Fraction(0) for weight in weights) == 100
