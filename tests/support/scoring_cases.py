# SPDX-License-Identifier: Apache-2.0
"""Schemes and tables made from a seed: small numbers, so that ties, edges and gaps are everywhere."""

from fractions import Fraction
from random import Random

from feidi.expressions.tree import Expression
from feidi.indicators import Direction, Indicator, Item, Missing, Range, Scheme
from feidi.indicators.adjustments import Adjustments, EventPoints
from feidi.indicators.facts import ELECTRICITY, LAND, REVENUE, SALES, TAX
from feidi.indicators.grades import (
    Both,
    CutRounding,
    CutTies,
    Fix,
    Grading,
    Lower,
    NotGraded,
    Raise,
    RankShares,
    Thresholds,
)
from feidi.indicators.scales import (
    AboveBelow,
    Band,
    Chain,
    Change,
    DifferenceFrom,
    DistanceToTarget,
    Goalposts,
    Increments,
    IntervalBest,
    Logarithm,
    MinMax,
    Norm,
    Norms,
    Percentile,
    Rank,
    Ranked,
    RatioTo,
    Reference,
    Scale,
    Steps,
    Then,
    Ties,
    ToBase,
    ZScore,
)
from feidi.indicators.totals import GeometricMean, HarmonicMean, Topsis, TopsisAgainst, Total, WeightedSum
from feidi.indicators.weights import (
    Ahp,
    Combined,
    Combining,
    Critic,
    Deviation,
    Entropy,
    EntropyBase,
    Equal,
    Given,
    Stated,
    Weighting,
)
from feidi.instruments import Certainty
from feidi.labels import Label

__all__ = ["scheme_of", "table_of"]

LABEL = Label(zh="示例", en="example")
FACTS = {"tax": TAX, "land": LAND, "electricity": ELECTRICITY, "sales": SALES, "revenue": REVENUE}
COLUMNS = ("tax", "评价税收(元)"), ("land",), ("electricity", "用电量"), ("sales",), ("revenue",)


def fraction(random: Random, low: int = 1, high: int = 12) -> Fraction:
    """Give a small number."""
    return Fraction(random.randint(low * 2, high * 2), random.choice((2, 2, 2, 3, 4, 5, 10)))


def formula_of(random: Random, *, back: bool) -> tuple[Expression | str | None, str]:
    """Give a formula and its unit; none for an indicator that is published itself."""
    plain: list[tuple[Expression | str | None, str]] = [
        (None, "万元"),
        (None, "%"),
        (TAX / LAND, "万元/亩"),
        (TAX / LAND, "元/亩"),
        ((TAX + SALES) / LAND, "万元/亩"),
        ((SALES - TAX) / ELECTRICITY, "万元/万千瓦时"),
        (TAX / SALES, "%"),
        (TAX / (SALES - REVENUE), ""),
        ("share(tax, sales)", "%"),
        ("share(tax, sales + revenue)", ""),
        (TAX * 2 + SALES, "万元"),
        (100 / LAND, "1/亩"),
        (LAND, "亩"),
        (TAX * SALES / REVENUE, "万元"),
        (1 - TAX / SALES, ""),
        ("-tax + 3 * sales", "万元"),
        ("tax^2 / sales", "万元"),
        ("min(tax, sales, 5 万元) / land", "万元/亩"),
        ("max(tax / sales, 10%)", "%"),
        ("clip(tax, 2 万元, 4 万元)", "万元"),
        ("abs(tax - sales) / revenue", ""),
    ]
    if back:
        plain += [
            ("growth(tax, year_before)", "%"),
            ("growth(tax / land, previous)", ""),
            ("growth(sales - tax, year_before)", ""),
            ("tax - year_before(tax)", "万元"),
        ]
    return random.choice(plain)


def fixed_scale(random: Random, direction: Direction) -> Scale:
    """Give a fixed scale that rewards a direction."""
    less = direction is Direction.LESS
    low = fraction(random)
    high = low + fraction(random)
    if direction is Direction.INTERVAL:
        return random.choice(
            (
                IntervalBest(low=low, high=high, least=low - 2, most=high + 3),
                Steps(cuts=((low, 1), (high, "1/2"))),
            )
        )
    if less:
        return random.choice(
            (
                ToBase(base=low, turned=True),
                ToBase(base=low, turned=True, floor=0, cap=2),
                Change(base=low, turned=True),
                Goalposts(low=high, high=low),
                Goalposts(low=high, high=low, floor=False, start="0.2"),
                AboveBelow(base=low, band="20%", turned=True),
                Steps(cuts=((low, "1/2"), (high, 0)), below=1, above=random.random() < 0.5),
                Ranked(among=(1, 2, 2, 5, 7), turned=True, ties=random.choice(list(Ties))),
            )
        )
    return random.choice(
        (
            ToBase(base=low),
            ToBase(base=low, floor=0, cap="1.5"),
            Change(base=low),
            Goalposts(low=low, high=high),
            Goalposts(low=low, high=high, cap=False, start="-0.5"),
            AboveBelow(base=low, band=0),
            Steps(cuts=((low, "1/2"), (high, 1)), above=random.random() < 0.5),
            Increments(
                base=low, at_base="80%", step="5%", per_step="1%", whole=random.random() < 0.5, cap="150%"
            ),
            Logarithm(base=2),
            Chain(Ranked(among=(1, 2, 2, 5), percentile=True), Steps(cuts=(("1/2", 1),))),
            Ranked(among=(1, 2, 2, 5, 7), percentile=True, ties=random.choice(list(Ties))),
        )
    )


def scale_of(random: Random, direction: Direction) -> Scale:
    """Give a scale that rewards a direction."""
    if direction is Direction.INTERVAL:
        inner = fixed_scale(random, direction)
        return random.choice((inner, Then(random.choice((MinMax(), RatioTo())), inner)))
    if random.random() < 0.3:
        return fixed_scale(random, direction)
    choices: list[Scale] = [
        MinMax(),
        MinMax(start="0.2"),
        ZScore(ddof=random.choice((0, 1))),
        Rank(ties=random.choice(list(Ties))),
        Percentile(ties=random.choice(list(Ties))),
        RatioTo(reference=random.choice(list(Reference))),
        RatioTo(floor=0, cap="1.2"),
        DifferenceFrom(reference=random.choice(list(Reference))),
        Band(band="10%"),
        DistanceToTarget(target=1 if direction is Direction.LESS else 40, cap=random.random() < 0.5),
        Then(ZScore(), Steps(cuts=((0, "1/2"), (1, 1)))) if direction is Direction.MORE else MinMax(),
        Then(Percentile(), MinMax()),
        Then(MinMax(), Rank()),
        Then(RatioTo(), ZScore()),
    ]
    if direction is Direction.MORE:
        choices += [Norm(by=by) for by in Norms]
    return random.choice(choices)


def item_of(random: Random, place: int, total: Total, *, given: bool, back: bool) -> Item:
    """Give an item."""
    formula, unit = formula_of(random, back=back)
    direction = random.choice((Direction.MORE, Direction.MORE, Direction.LESS, Direction.INTERVAL))
    scale = scale_of(random, direction)
    if (
        isinstance(total, Topsis | TopsisAgainst)
        and direction is not Direction.INTERVAL
        and random.random() < 0.6
    ):
        scale = Norm(by=random.choice(list(Norms)))
    within = random.choice((*[Range()] * 6, Range(low=0), Range(low=1, high=8)))
    return Item(
        indicator=Indicator(
            code=f"i{place}",
            label=LABEL,
            unit=unit,
            formula=formula,
            direction=direction,
            within=within,
            certainty=Certainty.PROPOSED,
        ),
        scale=scale,
        weight=random.choice((10, 20, 30, Fraction(100, 3), 0, 25)) if given else None,
        missing=random.choice((None, None, *Missing)),
        stand_in=random.choice((None, None, None, Fraction(1, 3))),
    )


def weighting_of(random: Random, size: int) -> Weighting:
    """Give a weighting."""
    derived = [Equal(), Entropy(), Entropy(EntropyBase.TEN), Critic(), Critic(turn_costs=False), Deviation()]
    stated = Stated(tuple(range(1, size + 1)))
    judged = Ahp([[Fraction(column + 1, row + 1) for column in range(size)] for row in range(size)])
    both = Combined(((stated, "1/3"), (random.choice(derived), "2/3")), random.choice(list(Combining)))
    return random.choice((*[Given()] * 6, *derived, stated, judged, both))


def grading_of(random: Random) -> Grading | None:
    """Give a grading."""
    shares = RankShares(
        cuts=(("A", random.choice(("20%", "1/3", "0"))), ("B", "60%"), ("C", 1)),
        rounding=random.choice(list(CutRounding)),
        ties=random.choice(list(CutTies)),
    )
    thresholds = Thresholds(cuts=(("A", random.choice((60, 50))), ("B", random.choice((25, 0)))), below="C")
    rule = random.choice((shares, thresholds, Both(shares=shares, thresholds=thresholds)))
    changes = [
        Fix(event="veto", label=LABEL, grade="C"),
        Fix(event="star", label=LABEL, grade="A"),
        Raise(event="prize", label=LABEL),
        Lower(event="fine", label=LABEL, steps=2),
        NotGraded(event="utility", label=LABEL, grade="T"),
    ]
    return random.choice((None, Grading(rule=rule, changes=random.sample(changes, random.randint(0, 4)))))


def scheme_of(random: Random, *, back: bool = True) -> Scheme | None:
    """Give a scheme, or nothing where the parts do not fit."""
    size = random.randint(1, 4)
    weighting = weighting_of(random, size)
    total: Total = random.choice(
        (
            WeightedSum(),
            WeightedSum(),
            WeightedSum(),
            GeometricMean(),
            HarmonicMean(),
            Topsis(inside=random.random() < 0.5),
            TopsisAgainst(best=[1] * size, worst=[0] * size, inside=random.random() < 0.5),
        )
    )
    points = [
        EventPoints(code="prize", label=LABEL, first=5, further=2, limit=random.choice((None, 8))),
        EventPoints(code="patent", label=LABEL, first="0.1", free=1),
        EventPoints(code="fine", label=LABEL, first=-3, limit=random.choice((None, 5))),
    ]
    try:
        return Scheme(
            id="x",
            label=LABEL,
            items=[
                item_of(random, place, total, given=isinstance(weighting, Given), back=back)
                for place in range(size)
            ],
            weighting=weighting,
            total=total,
            missing=random.choice(list(Missing)),
            least_coverage=random.choice((0, 0, "0.5", "0.7", 1)),
            within=random.choice(("", "", "industry")),
            adjustments=Adjustments(
                items=random.sample(points, random.choice((0, 0, 1, 3))),
                most_bonus=random.choice((None, 6)),
                most_deduction=random.choice((None, 4)),
            ),
            grading=grading_of(random),
            certainty=Certainty.PROPOSED,
        )
    except ValueError:
        return None


def cell_of(random: Random, kind: str) -> float | int | None:
    """Give a cell."""
    if random.random() < 0.06:
        return None
    if kind == "int":
        return random.randint(0, 8)
    if kind == "signed":
        return random.choice((-2.5, -1.0, 0.0, 0.1, 0.2, 0.3, 1.5, 4.0))
    if kind == "wide":
        return round(random.uniform(0.01, 1000), random.choice((1, 2, 6)))
    return random.choice((0.1, 0.2, 0.3, 0.5, 1.0, 1.1, 2.2, 3.3, 5.0, 7.0, 10.0))


def table_of(random: Random, scheme: Scheme, *, rows: int = 12) -> dict[str, list[object]]:
    """Give a table for a scheme as columns."""
    table: dict[str, list[object]] = {"unit": [f"u{row % (rows * 2 // 3)}" for row in range(rows)]}
    table["year"] = [2022 if row < rows * 2 // 3 else 2021 for row in range(rows)]
    kinds = ("int", "signed", "wide", "tenths", "tenths", "tenths")
    for code in ("tax", "land", "electricity", "sales", "revenue"):
        kind = random.choice(kinds)
        head, scale = (code, 1) if code != "tax" or random.random() < 0.5 else ("评价税收(元)", 10_000)
        cells = [cell_of(random, kind) for _ in range(rows)]
        table[head] = [None if cell is None else round(cell * scale, 6) for cell in cells]
    for item in scheme.items:
        if item.indicator.formula is None or random.random() < 0.1:
            kind = random.choice(kinds)
            table[item.indicator.code] = [cell_of(random, kind) for _ in range(rows)]
    for event in ("prize", "patent", "fine", "veto", "star", "utility"):
        if random.random() < 0.5:
            table[f"event:{event}"] = [random.choice((0, 0, 0, 1, 2, 3, None)) for _ in range(rows)]
    if random.random() < 0.7:
        table["group:industry"] = [random.choice(("纺织", "机械", None)) for _ in range(rows)]
    return table
