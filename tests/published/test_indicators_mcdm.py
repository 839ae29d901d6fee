# SPDX-License-Identifier: Apache-2.0
"""Published tables and worked examples of multi-criteria methods come out to their last digit.

The figures are those of Tzeng and Huang (2011), of the test suites of scikit-criteria and JMcDM, of COINr's
documented conventions, of Kracka (2010) and of the Chinese textbook case on graduate schools.
"""

from collections.abc import Sequence
from fractions import Fraction

import pytest

from feidi.dates import FiscalYear
from feidi.indicators import Direction, Indicator, Item, Observation, Scheme, Scorecards, UnitKind
from feidi.indicators.scales import (
    DistanceToTarget,
    FixedScale,
    Goalposts,
    IntervalBest,
    MinMax,
    Norm,
    Norms,
    Rank,
    RatioTo,
    Reference,
    Scale,
    Then,
    ToBase,
    ZScore,
    calibrated,
)
from feidi.indicators.totals import GeometricMean, HarmonicMean, Topsis, Total, WeightedSum
from feidi.indicators.weights import (
    Ahp,
    AhpMethod,
    Combined,
    Critic,
    Deviation,
    Entropy,
    EntropyBase,
    Stated,
    Weighting,
)
from feidi.instruments import Certainty
from feidi.labels import Label

MORE, LESS = Direction.MORE, Direction.LESS


def table(text: str) -> list[list[str]]:
    """Read rows separated by bars."""
    return [row.split() for row in text.split("|")]


def columns(text: str) -> list[list[Fraction]]:
    """Read columns separated by bars."""
    return [[Fraction(value) for value in column.split()] for column in text.split("|")]


def units(rows: Sequence[Sequence[str]]) -> list[Observation]:
    """Observe one unit for each row."""
    return [
        Observation(
            unit=str(number + 1),
            kind=UnitKind.AREA,
            period=FiscalYear(2020),
            indicators={f"c{place}": value for place, value in enumerate(row)},
        )
        for number, row in enumerate(rows)
    ]


def scored(
    rows: Sequence[Sequence[str]],
    weights: Sequence[str],
    scales: Sequence[Scale],
    total: Total,
    costs: Sequence[int] = (),
) -> Scorecards:
    """Score rows with given scales and weights; `costs` are the columns where less is better."""
    items = [
        Item(
            indicator=Indicator(
                code=f"c{place}",
                label=Label(zh=f"c{place}", en=f"c{place}"),
                unit="",
                direction=scale.rewards
                if isinstance(scale, IntervalBest)
                else LESS
                if place in costs
                else MORE,
                certainty=Certainty.ILLUSTRATIVE,
            ),
            scale=scale,
            weight=weight,
        )
        for place, (weight, scale) in enumerate(zip(weights, scales, strict=True))
    ]
    label = Label(zh="示例", en="example")
    scheme = Scheme(id="mcdm", label=label, items=items, total=total, certainty=Certainty.ILLUSTRATIVE)
    return scheme.score(units(rows))


def near(found: Sequence[Fraction | None], printed: str, within: str) -> None:
    """Compare figures with printed ones."""
    for one, other in zip(found, printed.split(), strict=True):
        assert one is not None
        assert abs(one - Fraction(other)) <= Fraction(within), (float(one), other)


class TestTopsis:
    """Closeness to the ideal."""

    def test_tzeng_and_huang(self) -> None:
        """Four alternatives of Tzeng and Huang (2011)."""
        rows = table("5 8 4 | 7 6 8 | 8 8 6 | 7 4 6")
        cards = scored(rows, ("0.3", "0.4", "0.3"), (Norm(),) * 3, Topsis())
        near([card.total for card in cards], "0.5037 0.6581 0.7482 0.3340", "0.00005")
        assert [card.rank for card in cards] == [3, 2, 1, 4]

    def test_jmcdm(self) -> None:
        """The sizes of weights do not matter, only their ratios."""
        rows = table("9 7 6 7 | 8 7 9 6 | 7 8 6 6")
        cards = scored(rows, ("4", "2", "6", "8"), (Norm(),) * 4, Topsis())
        totals = [None if card.total is None else card.total / 20 for card in cards]
        near(totals, "0.3876870 0.6503238 0.0834767", "0.00000005")
        assert cards["2"].rank == 1

    def test_scikit_criteria(self) -> None:
        """Without any normalisation."""
        cards = scored(table("1 0 3 | 0 5 6"), ("1/3",) * 3, (ToBase(base=1),) * 3, Topsis())
        near([card.total for card in cards], "0.14639248 0.85360752", "0.000000005")

    GRADUATES = "0.1 5 5000 4.7 | 0.2 6 6000 5.6 | 0.4 7 7000 6.7 | 0.9 10 10000 2.3 | 1.2 2 400 1.8"
    STUDENTS = IntervalBest(low=5, high=6, least=2, most=12)

    def test_graduate_schools(self) -> None:
        """An interval is best for students per teacher; late graduations stay a cost."""
        scales = (Norm(), Then(self.STUDENTS, Norm()), Norm(), Norm())
        items = scored_with_interval(self.GRADUATES, scales, Topsis())
        near(items, "0.5258 0.5787 0.6255 0.7003 0.3165", "0.00005")

    def test_the_copied_script_differs(self) -> None:
        """Weights outside the square, after the reciprocal of the cost, give other figures.

        A widely copied script does this; the ranks happen to agree.
        """
        reciprocal = Then(ToBase(base=1, turned=True), Norm())
        scales = (Norm(), Then(self.STUDENTS, Norm()), Norm(), reciprocal)
        items = scored_with_interval(self.GRADUATES, scales, Topsis(inside=False))
        near(items, "0.48583 0.526483 0.562158 0.677571 0.400512", "0.000006")


def scored_with_interval(text: str, scales: Sequence[Scale], total: Total) -> list[Fraction | None]:
    """Score the graduate schools, whose second indicator wants an interval."""
    items = [
        Item(
            indicator=Indicator(
                code=f"c{place}",
                label=Label(zh="示例", en="example"),
                unit="",
                direction=(MORE, Direction.INTERVAL, MORE, LESS)[place],
                certainty=Certainty.ILLUSTRATIVE,
            ),
            scale=scale,
            weight=weight,
        )
        for place, (scale, weight) in enumerate(zip(scales, ("0.2", "0.3", "0.4", "0.1"), strict=True))
    ]
    label = Label(zh="研究生院评估", en="graduate schools")
    scheme = Scheme(id="schools", label=label, items=items, total=total, certainty=Certainty.ILLUSTRATIVE)
    return [card.total for card in scheme.score(units(table(text)))]


EIGHT = columns(
    "2 4 3 5 4 3 | 1 1 2 1 2 2 | 4 5 6 5 5 6 | 7 6 6 7 6 6 | 6 7 5 6 7 6 | 6 7 6 7 7 6 | 7 6 8 7 6 6"
    " | 3000 3500 4000 3000 3000 3500"
)
SMALL = columns("1 4 | 2 16")
THREE = columns(
    "12.9918 4.1201 4.1039 | 0.7264 5.8824 0 | -1.1009 3.4483 -0.5076 | 1.598139592 1.021563567 0.984469444"
)


class TestWeights:
    """Weights from the spread of the marks."""

    @pytest.mark.parametrize(
        ("weighting", "marks", "costs", "printed", "within"),
        [
            (
                Entropy(),
                EIGHT,
                (),
                "0.29967361 0.44136734 0.07009089 0.02123824 0.04902293 0.02308038 0.04776331 0.04776331",
                "0.000000005",
            ),
            (Entropy(), SMALL, (), "0.358889 0.641111", "0.0000006"),
            (
                Entropy(),
                columns("0.1 0.2 0.4 0.9 1.2 | 5 6 7 10 2 | 5000 6000 7000 10000 400 | 4.7 5.6 6.7 2.3 1.8"),
                (3,),
                "0.418031 0.144923 0.285889 0.151157",
                "0.0000006",
            ),
            (Critic(), THREE, (2,), "0.16883925 0.418444976 0.249124763 0.163591012", "0.0001"),
            (Deviation(), SMALL, (), "0.176471 0.82353", "0.000002"),
        ],
    )
    def test_printed(
        self,
        weighting: Weighting,
        marks: list[list[Fraction]],
        costs: tuple[int, ...],
        printed: str,
        within: str,
    ) -> None:
        """Every printed weight comes out."""
        flags = [place in costs for place in range(len(marks))]
        near(weighting.weights(marks, flags), printed, within)

    def test_information(self) -> None:
        """The information content behind the CRITIC weights, with sample deviations."""
        found = Critic(ddof=1).information(THREE, [False, False, True, False])
        near(found, "1.0380664665 2.5727182488 1.5316754449 1.0058001822", "0.0001")

    def test_critic_without_turning(self) -> None:
        """A cost that is not turned round takes another weight: libraries differ here."""
        flags = [False, False, True, False]
        turned, straight = Critic().weights(THREE, flags), Critic(turn_costs=False).weights(THREE, flags)
        assert abs(turned[2] - straight[2]) > Fraction("0.01")

    def test_entropy_in_base_ten(self) -> None:
        """Base ten equals the textbook for ten alternatives only."""
        ten = [
            [Fraction(value) for value in column] for column in (range(1, 11), (3, 1, 4, 1, 5, 9, 2, 6, 5, 3))
        ]
        textbook, other = Entropy(), Entropy(EntropyBase.TEN)
        assert textbook.weights(ten, [False] * 2) == other.weights(ten, [False] * 2)
        assert textbook.weights(EIGHT, [False] * 8) != other.weights(EIGHT, [False] * 8)


COMBINED = """
0.0082 0.0610 0.0346
0.0156 0.0750 0.0453
0.0121 0.0495 0.0308
0.0633 0.0361 0.0497
0.1030 0.0779 0.0904
0.0124 0.0603 0.0364
0.0188 0.0704 0.0446
0.1077 0.0242 0.0660
0.0281 0.0206 0.0244
0.0368 0.0588 0.0478
0.0526 0.0429 0.0477
0.0259 0.0468 0.0364
0.0406 0.0340 0.0373
0.0176 0.0551 0.0364
0.0428 0.0625 0.0526
0.0494 0.0293 0.0394
0.1197 0.0611 0.0904
0.1206 0.0248 0.0727
0.0896 0.0581 0.0739
0.0354 0.0513 0.0434
"""


class TestCombined:
    """CRITIC and entropy weights of twenty indicators, combined by their mean."""

    ROWS = tuple(tuple(row.split()) for row in COMBINED.strip().splitlines())

    def test_means(self) -> None:
        """All twenty printed weights are the mean of the two, to their four decimals."""
        assert len(self.ROWS) == 20
        for one, other, mean in self.ROWS:
            assert abs((Fraction(one) + Fraction(other)) / 2 - Fraction(mean)) <= Fraction("0.00005")

    def test_combined(self) -> None:
        """The combined weighting gives the printed means, up to the rounding of the columns' sums."""
        first, second, _ = zip(*self.ROWS, strict=True)
        weighting = Combined(((Stated(first), "1/2"), (Stated(second), "1/2")))
        found = weighting.weights([[Fraction(1)]] * 20, [False] * 20)
        assert sum(found) == 1
        for weight, (one, other, _) in zip(found, self.ROWS, strict=True):
            assert abs(weight - (Fraction(one) + Fraction(other)) / 2) < Fraction("0.00003")


class TestAhp:
    """Eight criteria and four alternatives."""

    CRITERIA = table(
        "1 7 1/5 1/8 1/2 1/3 1/5 1 | 1/7 1 1/8 1/9 1/4 1/5 1/9 1/8 | 5 8 1 1/3 4 2 1 1 | 8 9 3 1 7 5 3 3"
        " | 2 4 1/4 1/7 1 1/2 1/5 1/5 | 3 5 1/2 1/5 2 1 1/3 1/3 | 5 9 1 1/3 5 3 1 1 | 1 8 1 1/3 5 3 1 1"
    )
    ALTERNATIVES = (
        "1 3 1/5 2 | 1/3 1 1/7 1/3 | 5 7 1 4 | 1/2 3 1/4 1",
        "1 1/2 4 5 | 2 1 6 7 | 1/4 1/6 1 3 | 1/5 1/7 1/3 1",
        "1 1/2 1/6 3 | 2 1 1/4 5 | 6 4 1 9 | 1/3 1/5 1/9 1",
        "1 7 1/4 2 | 1/7 1 1/9 1/5 | 4 9 1 5 | 1/2 5 1/5 1",
        "1 6 2 3 | 1/6 1 1/4 1/3 | 1/2 4 1 2 | 1/3 3 1/2 1",
        "1 1/4 1/2 1/7 | 4 1 2 1/3 | 2 1/2 1 1/5 | 7 3 5 1",
        "1 3 7 1 | 1/3 1 4 1/3 | 1/7 1/4 1 1/7 | 1 3 7 1",
        "1 2 5 8 | 1/2 1 3 6 | 1/5 1/3 1 3 | 1/8 1/6 1/3 1",
    )

    def test_row_means(self) -> None:
        """With row means the mean of (A w) / w is 8.7264, which one library prints as the eigenvalue."""
        judged = Ahp(self.CRITERIA, AhpMethod.ROW_MEANS)
        near(judged.vector, "0.0570 0.0178 0.1497 0.3440 0.0472 0.0756 0.1655 0.1432", "0.00005")
        near([judged.eigenvalue], "8.72642777", "0.000000005")
        near([judged.consistency_index, judged.consistency_ratio], "0.10377540 0.07359957", "0.000000005")

    def test_eigenvector(self) -> None:
        """The true principal eigenvalue is 8.6982."""
        near([Ahp(self.CRITERIA).eigenvalue], "8.6982", "0.00005")

    def test_global_priorities(self) -> None:
        """Weights times local priorities give the printed ones, worked out with row means."""
        weights = Ahp(self.CRITERIA, AhpMethod.ROW_MEANS).vector
        local = [Ahp(table(text), AhpMethod.ROW_MEANS).vector for text in self.ALTERNATIVES]
        found = [
            sum((weight * part[place] for weight, part in zip(weights, local, strict=True)), Fraction(0))
            for place in range(4)
        ]
        near(found, "0.2801050 0.1482273 0.3813036 0.1903641", "0.00000006")


class TestSums:
    """Simple additive weighting."""

    def test_saw(self) -> None:
        """Benefits over the best, the best over costs."""
        rows = [
            list(row) for row in zip(*table("25 21 19 22 | 65 78 53 25 | 7 6 5 2 | 20 24 33 31"), strict=True)
        ]
        scales = (RatioTo(reference=Reference.BEST),) * 4
        cards = scored(rows, ("0.25",) * 4, scales, WeightedSum(), costs=(2,))
        near([card.total for card in cards], "0.681277 0.725151 0.709871 0.784976", "0.000001")

    def test_kracka(self) -> None:
        """Reciprocals of costs, then parts of the column's sum."""
        rows = table(
            "33.95 23.78 11.45 39.97 29.44 167.10 3.852 | 38.9 4.17 6.32 .01 4.29 132.52 25.184"
            " | 37.59 9.36 8.23 4.35 10.22 136.71 10.845 | 30.44 37.59 13.91 74.08 45.10 198.34 2.186"
            " | 36.21 14.79 9.17 17.77 17.06 148.3 6.610 | 37.8 8.55 7.97 2.35 9.25 134.83 11.935"
        )
        rows = [[f"0{value}" if value.startswith(".") else value for value in row] for row in rows]
        by_sum = Norm(by=Norms.SUM)
        cost = Then(ToBase(base=1, turned=True), by_sum)
        scales = (cost, cost, cost, cost, by_sum, cost, by_sum)
        cards = scored(rows, ("1/7",) * 7, scales, WeightedSum(), costs=(0, 1, 2, 3, 5))
        near(
            [card.total for card in cards],
            "0.12040426 0.3458235 0.13838192 0.12841246 0.12346084 0.14351701",
            "0.000000006",
        )
        assert [card.rank for card in cards] == [6, 1, 3, 4, 5, 2]

    def test_means_of_coinr(self) -> None:
        """Weighted arithmetic, geometric and harmonic means by their formulas."""
        marks, weights = [Fraction(1), Fraction(4)], [Fraction(1, 2)] * 2
        assert WeightedSum().total(marks, weights) == Fraction(5, 2)
        geometric = GeometricMean().total(marks, weights)
        assert geometric is not None
        assert abs(geometric - 2) < Fraction(1, 10**30)
        assert HarmonicMean().total(marks, weights) == Fraction(8, 5)


class TestScalers:
    """Columns scaled by several conventions."""

    @pytest.mark.parametrize(
        ("scale", "values", "direction", "printed"),
        [
            (Norm(), "1 4", MORE, "0.242535625 0.970142500"),
            (Norm(by=Norms.SUM), "1 4", MORE, "0.2 0.8"),
            (ZScore(ddof=0), "1 4", MORE, "-1 1"),
            (Goalposts(low=0, high=10), "1 11 -1", MORE, "0.1 1 0"),
            (Goalposts(low=10, high=0), "1 -1 11", LESS, "0.9 1 0"),
            (Goalposts(low="0.2", high="0.8", end=10), "0.5 0.9 0", MORE, "5 10 0"),
            (DistanceToTarget(target=10), "0 5 11", MORE, "0 0.5 1.1"),
            (DistanceToTarget(target=10, cap=True), "0 5 11", MORE, "0 0.5 1"),
            (DistanceToTarget(target=0), "-1 1 10", LESS, "1.1 0.9 0"),
            (DistanceToTarget(target=0, cap=True), "-1 1 10", LESS, "1 0.9 0"),
            (DistanceToTarget(target=8, cap=True), "1 2 3 4 5 6 7 8 9 10", MORE,
             "0 0.142857143 0.285714286 0.428571429 0.571428571 0.714285714 0.857142857 1 1 1"),
            (MinMax(start=2, end=7), "1 2 3 4 5 6 7 8 9 10", MORE,
             "2 2.555555556 3.111111111 3.666666667 4.222222222 4.777777778 5.333333333 5.888888889 6.444444444 7"),
            (Rank(), "10 20 30", MORE, "1 2 3"),
            (IntervalBest(low=5, high=6, least=2, most=12), "5 6 7 10 2", Direction.INTERVAL, "1 1 0.833333333 0.333333333 0"),
        ],
    )  # fmt: skip
    def test_printed(self, scale: Scale, values: str, direction: Direction, printed: str) -> None:
        """Every convention gives its documented marks."""
        column = columns(values)[0]
        fixed: FixedScale = calibrated(scale, column, direction)
        near([fixed.mark(value) for value in column], printed, "0.0000000006")
