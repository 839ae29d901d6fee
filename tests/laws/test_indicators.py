# SPDX-License-Identifier: Apache-2.0
"""Laws of scales, schemes and scores."""

from fractions import Fraction
from typing import TypeVar

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from feidi.dates import FiscalYear
from feidi.indicators import (
    Direction,
    Indicator,
    Item,
    Missing,
    Observation,
    Scheme,
    Treatment,
    UnitKind,
)
from feidi.indicators.grades import CutTies, RankShares
from feidi.indicators.scales import (
    Goalposts,
    MinMax,
    Percentile,
    Rank,
    RatioTo,
    Reference,
    Scale,
    Ties,
    ToBase,
    ZScore,
    calibrated,
)
from feidi.indicators.totals import GeometricMean, HarmonicMean, Topsis, Total, WeightedSum
from feidi.indicators.weights import Entropy, Equal, Weighting
from feidi.instruments import Certainty
from feidi.labels import Label
from feidi.published.schemes import HUANGYAN_2022_ABOVE_SCALE, HUANGYAN_2022_BELOW_SCALE
from feidi.quantities import Quantity

T = TypeVar("T")
YEAR = FiscalYear(2022)
LABEL = Label(zh="示例", en="example")
GOODS = tuple(
    Indicator(code=f"g{n}", label=LABEL, unit="万元", certainty=Certainty.PROPOSED) for n in range(3)
)
COST = Indicator(code="cost", label=LABEL, unit="吨", direction=Direction.LESS, certainty=Certainty.PROPOSED)

amounts = st.fractions(Fraction(1, 100), 10**6, max_denominator=1000)
rows = st.lists(st.tuples(amounts, amounts, amounts), min_size=2, max_size=4)


def units(matrix: list[tuple[Fraction, ...]], unit: str = "万元", times: int = 1) -> list[Observation]:
    """Observe one unit for each row of good indicators."""
    return [
        Observation(
            unit=f"u{place}",
            kind=UnitKind.ENTERPRISE,
            period=YEAR,
            indicators={
                good.code: Quantity.of(value * times, unit) for good, value in zip(GOODS, row, strict=True)
            },
        )
        for place, row in enumerate(matrix)
    ]


def scheme(scale: Scale, total: Total | None = None, weighting: Weighting | None = None) -> Scheme:
    """Make a scheme of three good indicators with the same scale."""
    weights = (None,) * 3 if weighting is not None else (50, 30, 20)
    items = [
        Item(indicator=good, scale=scale, weight=weight) for good, weight in zip(GOODS, weights, strict=True)
    ]
    given = {} if weighting is None else {"weighting": weighting}
    return Scheme(
        id="x", label=LABEL, items=items, total=total or WeightedSum(), certainty=Certainty.PROPOSED, **given
    )


monotone: st.SearchStrategy[Scale] = st.sampled_from(
    (
        ToBase(base=7),
        ToBase(base=7, floor=0, cap=2),
        Goalposts(low=1, high=10**5),
        Goalposts(low=1, high=10**5, start="0.2", cap=False),
    )
)
of_a_population: st.SearchStrategy[Scale] = st.sampled_from(
    (Rank(), Rank(ties=Ties.MEAN), Percentile(), RatioTo(), RatioTo(reference=Reference.BEST))
)
totals: st.SearchStrategy[Total] = st.sampled_from((WeightedSum(), GeometricMean(), HarmonicMean(), Topsis()))


class TestBases:
    """Every indicator at its base gives the full points of the scheme."""

    @given(st.lists(st.tuples(amounts, st.integers(1, 100)), min_size=1, max_size=3))
    def test_full_points(self, bases: list[tuple[Fraction, int]]) -> None:
        """The total is the sum of the weights."""
        items = [
            Item(indicator=good, scale=ToBase(base=base), weight=weight)
            for good, (base, weight) in zip(GOODS, bases, strict=False)
        ]
        made = Scheme(id="x", label=LABEL, items=items, certainty=Certainty.PROPOSED)
        at_base = Observation(
            unit="a",
            kind=UnitKind.PARK,
            period=YEAR,
            indicators={
                good.code: Quantity.of(base, "万元") for good, (base, _) in zip(GOODS, bases, strict=False)
            },
        )
        assert made.score([at_base])["a"].total == sum(weight for _, weight in bases)


class TestOrder:
    """Scores do not depend on the order of the rows."""

    @given(rows, st.randoms(use_true_random=False), st.one_of(monotone, of_a_population), totals)
    def test_shuffled(
        self, matrix: list[tuple[Fraction, ...]], random: st.DataObject, scale: Scale, total: Total
    ) -> None:
        """Shuffled observations get the same cards."""
        straight = units(matrix)
        shuffled = list(straight)
        random.shuffle(shuffled)  # type: ignore[attr-defined]
        made = scheme(scale, total)
        one, other = made.score(straight), made.score(shuffled)
        assert {card.unit: card for card in one} == {card.unit: card for card in other}


class TestMonotone:
    """More of a good indicator never lowers a score, and more of a cost never raises it."""

    @given(
        rows, st.integers(0, 2), amounts, monotone, totals.filter(lambda total: not isinstance(total, Topsis))
    )
    def test_more_is_not_less(
        self, matrix: list[tuple[Fraction, ...]], place: int, more: Fraction, scale: Scale, total: Total
    ) -> None:
        """One value is raised, and nothing else."""
        before = scheme(scale, total).score(units(matrix))["u0"].total
        row = list(matrix[0])
        row[place] += more
        after = scheme(scale, total).score(units([tuple(row), *matrix[1:]]))["u0"].total
        assert before is not None
        assert after is not None
        # A geometric mean carries 40 digits, so equal totals may differ beyond them.
        assert after >= before or before - after < Fraction(1, 10**30)

    @given(
        st.lists(amounts, min_size=2, max_size=8, unique=True),
        st.sampled_from((MinMax(), ZScore(), Rank(), RatioTo())),
    )
    def test_costs(self, values: list[Fraction], scale: Scale) -> None:
        """With a cost the larger value has the lower mark."""
        fixed = calibrated(scale, values, COST.direction)
        marks = [fixed.mark(value) for value in sorted(values)]
        known = [mark for mark in marks if mark is not None]
        assert len(known) == len(values)
        assert known == sorted(known, reverse=True)


class TestUnits:
    """Rescaling a unit changes nothing."""

    @given(rows, st.one_of(monotone, of_a_population))
    def test_yuan_or_wan_yuan(self, matrix: list[tuple[Fraction, ...]], scale: Scale) -> None:
        """万元 and the same in 元 score alike."""
        made = scheme(scale)
        assert made.score(units(matrix)).cards == made.score(units(matrix, "元", 10_000)).cards


class TestDominated:
    """A dominated alternative never changes the order of the others in a weighted sum over the best."""

    @given(rows, st.one_of(monotone, st.just(RatioTo(reference=Reference.BEST))))
    def test_order_stays(self, matrix: list[tuple[Fraction, ...]], scale: Scale) -> None:
        """The totals of the others are what they were."""
        dominated = tuple(value / 2 for value in matrix[0])
        before = scheme(scale).score(units(matrix))
        after = scheme(scale).score(units([*matrix, dominated]))
        assert [card.total for card in before] == [card.total for card in after][:-1]


class TestCalibration:
    """A calibrated scheme scores its calibration set as the direct call does."""

    @given(rows, st.one_of(monotone, of_a_population), totals, st.sampled_from((None, Equal(), Entropy())))
    def test_same_cards(
        self, matrix: list[tuple[Fraction, ...]], scale: Scale, total: Total, weighting: Weighting | None
    ) -> None:
        """Frozen and direct agree to the last digit."""
        if isinstance(weighting, Entropy):
            assume(
                len(set(matrix)) > 1 and all(len({row[place] for row in matrix}) > 1 for place in range(3))
            )
            assume(not isinstance(scale, ToBase) or scale.cap is None)
            assume(not isinstance(scale, Goalposts))
        made = scheme(scale, total, weighting)
        seen = units(matrix)
        fixed = made.calibrate(seen)
        assert fixed.score(seen).cards == made.score(seen).cards
        assert fixed.calibrate(seen) == fixed


holes = st.one_of(st.none(), amounts)


class TestContributions:
    """The points of the lines add up to the total, and a card can be worked out again from itself."""

    @given(st.lists(st.tuples(holes, holes, holes), min_size=1, max_size=5), st.sampled_from(Missing))
    def test_sum(self, matrix: list[tuple[Fraction | None, ...]], missing: Missing) -> None:
        """Value, base and weight of every line give the total, whatever was missing."""
        seen = [
            Observation(
                unit=f"u{place}",
                kind=UnitKind.PARK,
                period=YEAR,
                indicators={
                    good.code: None if value is None else Quantity.of(value, "万元")
                    for good, value in zip(GOODS, row, strict=True)
                },
            )
            for place, row in enumerate(matrix)
        ]
        for card in evolve(scheme(ToBase(base=7)), missing=missing).score(seen):
            if card.total is not None:
                assert sum((line.points for line in card.lines), Fraction(0)) == card.total
                assert sum((line.weight for line in card.lines), Fraction(0)) == 100
            for line in card.lines:
                if line.treatment is Treatment.PUBLISHED:
                    assert isinstance(line.value, Quantity)
                    assert line.mark == line.value.amount / 7

    @given(amounts, amounts)
    def test_ratio_formula(self, tax: Fraction, power: Fraction) -> None:
        """The printed formula of Huangyan, by hand."""
        mill = Observation(
            unit="a",
            kind=UnitKind.ENTERPRISE,
            period=YEAR,
            indicators={
                "tax_per_mu": Quantity.of(tax, "万元/亩"),
                "tax_per_electricity": Quantity.of(power, "万元/万千瓦时"),
            },
        )
        by_hand = tax / Fraction("11.5932") * 50 + power / Fraction("0.2352") * 50
        assert HUANGYAN_2022_BELOW_SCALE.score([mill])["a"].total == by_hand
        assert HUANGYAN_2022_ABOVE_SCALE.score([mill])["a"].total is None


class TestGrades:
    """Grades by share never fall with the total, and equal totals have equal grades."""

    @given(st.lists(st.integers(0, 20).map(Fraction), min_size=1, max_size=40), st.sampled_from(CutTies))
    def test_ordered(self, points: list[Fraction], ties: CutTies) -> None:
        """A better total has no worse grade."""
        rule = RankShares(cuts=(("A", "20%"), ("B", "60%"), ("C", "95%"), ("D", 1)), ties=ties)
        placed = rule.place(points)
        for one, first in zip(points, placed, strict=True):
            for other, second in zip(points, placed, strict=True):
                if one == other:
                    assert first == second
                elif one > other:
                    assert first.grade <= second.grade
