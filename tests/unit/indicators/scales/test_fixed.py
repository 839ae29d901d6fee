# SPDX-License-Identifier: Apache-2.0
"""Fixed scales give the marks that their words say."""

from fractions import Fraction

import pytest

from feidi.errors import InvariantError
from feidi.indicators import Direction
from feidi.indicators.scales import (
    AboveBelow,
    Chain,
    Change,
    FixedScale,
    Goalposts,
    Increments,
    IntervalBest,
    Logarithm,
    Ranked,
    Standardised,
    Steps,
    Ties,
    ToBase,
)

MORE, LESS, INTERVAL = Direction.MORE, Direction.LESS, Direction.INTERVAL
RISING = Steps(cuts=((3, 1), ("5", 2)))
FALLING = Steps(cuts=((3, 1),), below=2)
HILL = Steps(cuts=((3, 1), (5, 0)))
STUDENTS = IntervalBest(low=5, high=6, least=2, most=12)
GROWTH = {"base": 200, "at_base": "80%", "step": "5%", "per_step": "1%", "cap": "150%"}

MARKS: list[tuple[FixedScale, str, str | None]] = [
    (ToBase(base=20), "30", "3/2"),
    (ToBase(base=20), "-10", "-1/2"),
    (ToBase(base=20, floor=0, cap=2), "-10", "0"),
    (ToBase(base=20, floor=0, cap=2), "50", "2"),
    (ToBase(base=20, turned=True), "10", "2"),
    (ToBase(base=20, turned=True), "0", None),
    (Change(base=10), "12", "1/5"),
    (Change(base=10, turned=True), "12", "-1/5"),
    (Goalposts(low=0, high=10), "11", "1"),
    (Goalposts(low=0, high=10), "-1", "0"),
    (Goalposts(low=0, high=10, cap=False), "11", "11/10"),
    (Goalposts(low=0, high=10, floor=False), "-1", "-1/10"),
    (Goalposts(low=10, high=0), "1", "9/10"),
    (Goalposts(low=0, high=10, start="0.2"), "5", "3/5"),
    (Standardised(mean=10, deviation=2), "13", "3/2"),
    (Standardised(mean=10, deviation=2, turned=True), "13", "-3/2"),
    (Ranked(among=(9, 5, 7, 7)), "7", "2"),
    (Ranked(among=(9, 5, 7, 7)), "9", "4"),
    (Ranked(among=(9, 5, 7, 7)), "8", "3"),
    (Ranked(among=(9, 5, 7, 7)), "1", "0"),
    (Ranked(among=(9, 5, 7, 7), ties=Ties.MAX), "7", "3"),
    (Ranked(among=(9, 5, 7, 7), ties=Ties.MEAN), "7", "5/2"),
    (Ranked(among=(9, 5, 7, 7), ties=Ties.DENSE), "9", "3"),
    (Ranked(among=(9, 5, 7, 7), ties=Ties.DENSE, turned=True), "9", "1"),
    (Ranked(among=(9, 5, 7, 7), ties=Ties.DENSE, percentile=True), "7", "2/3"),
    (Ranked(among=(9, 5, 7, 7), turned=True), "7", "2"),
    (Ranked(among=(9, 5, 7, 7), percentile=True), "9", "1"),
    (RISING, "2.9", "0"),
    (RISING, "3", "1"),
    (RISING, "9", "2"),
    (Steps(cuts=((3, 1),), above=True), "3", "0"),
    (FALLING, "3", "1"),
    (Increments(**GROWTH), "200", "4/5"),
    (Increments(**GROWTH), "205", "161/200"),
    (Increments(**GROWTH, whole=True), "219", "81/100"),
    (Increments(**GROWTH, whole=True), "199", "79/100"),
    (Increments(**GROWTH), "2000", "3/2"),
    (STUDENTS, "5.5", "1"),
    (STUDENTS, "7", "5/6"),
    (STUDENTS, "3.5", "1/2"),
    (STUDENTS, "1", "0"),
    (STUDENTS, "13", "0"),
    (AboveBelow(base=10, band="20%"), "12", "0"),
    (AboveBelow(base=10, band="20%"), "12.1", "1"),
    (AboveBelow(base=10, band="20%"), "7.9", "-1"),
    (AboveBelow(base=10, band="20%", turned=True), "12.1", "-1"),
    (Logarithm(base=10), "1000", "3"),
    (Logarithm(), "0", None),
    (Chain(Logarithm(), Goalposts(low=0, high=4)), "100", "1/2"),
    (Chain(Logarithm(), Goalposts(low=0, high=4)), "0", None),
]


@pytest.mark.parametrize(("scale", "value", "mark"), MARKS)
def test_marks(scale: FixedScale, value: str, mark: str | None) -> None:
    """Each value has the mark that follows by hand."""
    assert scale.mark(Fraction(value)) == (None if mark is None else Fraction(mark))


@pytest.mark.parametrize(
    ("scale", "rewards"),
    [
        (ToBase(base=1), MORE),
        (ToBase(base=1, turned=True), LESS),
        (Change(base=1), MORE),
        (Change(base=1, turned=True), LESS),
        (Goalposts(low=0, high=1), MORE),
        (Goalposts(low=1, high=0), LESS),
        (Standardised(mean=0, deviation=1), MORE),
        (Standardised(mean=0, deviation=1, turned=True), LESS),
        (Ranked(among=(1,)), MORE),
        (Ranked(among=(1,), turned=True), LESS),
        (RISING, MORE),
        (FALLING, LESS),
        (HILL, INTERVAL),
        (Increments(**GROWTH), MORE),
        (STUDENTS, INTERVAL),
        (AboveBelow(base=1, band=0), MORE),
        (AboveBelow(base=1, band=0, turned=True), LESS),
        (Logarithm(), MORE),
        (Chain(Logarithm(), Goalposts(low=4, high=0)), LESS),
        (Chain(Goalposts(low=4, high=0), Goalposts(low=4, high=0)), MORE),
        (Chain(STUDENTS, RISING), INTERVAL),
    ],
)
def test_says_what_it_rewards(scale: FixedScale, rewards: Direction) -> None:
    """Every scale knows which way is up; two turns undo each other."""
    assert scale.rewards is rewards


@pytest.mark.parametrize(
    ("scale", "zh", "en"),
    [
        (
            ToBase(base="26.01", floor=0, cap=2),
            "指标值 ÷ 基准值 26.01, 最低 0, 最高 2",
            "value ÷ base 26.01, at least 0, at most 2",
        ),
        (ToBase(base=20, turned=True), "基准值 20 ÷ 指标值", "base 20 ÷ value"),
        (Change(base=10), "(指标值 - 10) ÷ 10", "(value - 10) ÷ 10"),
        (Change(base=10, turned=True), "-(指标值 - 10) ÷ 10", "-(value - 10) ÷ 10"),
        (
            Goalposts(low=0, high=9),
            "0 得 0, 9 得 1, 其间直线插值, 两端截断",
            "0 at 0, 1 at 9, straight between, cut at both ends",
        ),
        (
            Goalposts(low=0, high=9, floor=False, cap=False),
            "0 得 0, 9 得 1, 其间直线插值, 两端不截断",
            "0 at 0, 1 at 9, straight between, not cut",
        ),
        (Standardised(mean=10, deviation=2), "(指标值 - 10) ÷ 2", "(value - 10) ÷ 2"),
        (Standardised(mean=10, deviation=2, turned=True), "-(指标值 - 10) ÷ 2", "-(value - 10) ÷ 2"),
        (Ranked(among=(1, 2)), "在 2 个数值中的位次(最差为 1)", "rank among 2 values, the worst first"),
        (
            Ranked(among=(1, 2), percentile=True),
            "在 2 个数值中的百分位(最差为 1)",
            "percentile among 2 values, the worst first",
        ),
        (RISING, "分档 ≥3: 1, ≥5: 2, 以下 0", "steps ≥3: 1, ≥5: 2, below 0"),
        (Steps(cuts=((3, 1),), above=True), "分档 >3: 1, 以下 0", "steps >3: 1, below 0"),
        (
            Increments(**GROWTH, whole=True),
            "基数 200 得 0.8, 每增加满 0.05 加 0.01, 最高 1.5",
            "0.8 at 200, 0.01 for every full 0.05 of it more, at most 1.5",
        ),
        (
            Increments(**GROWTH),
            "基数 200 得 0.8, 每增加 0.05 加 0.01, 最高 1.5",
            "0.8 at 200, 0.01 for every 0.05 of it more, at most 1.5",
        ),
        (STUDENTS, "5 至 6 得满分, 到 2 或 12 降为 0", "full from 5 to 6, falling to 0 at 2 and 12"),
        (
            AboveBelow(base=10, band="0.2"),
            "高出 10 的 0.2 得 1, 低于则得 -1, 其间得 0",
            "1 above 10 by more than 0.2 of it, -1 below by more, else 0",
        ),
        (
            AboveBelow(base=10, band="0.2", turned=True),
            "高出 10 的 0.2 得 -1, 低于则得 1, 其间得 0",
            "-1 above 10 by more than 0.2 of it, 1 below by more, else 0",
        ),
        (
            Chain(Logarithm(), ToBase(base=4)),
            "以 10 为底的对数; 再 指标值 ÷ 基准值 4",
            "logarithm to base 10; then value ÷ base 4",
        ),
    ],
)
def test_says_what_it_does(scale: FixedScale, zh: str, en: str) -> None:
    """Every scale explains itself in both languages, with its figures."""
    assert (scale.text("zh"), scale.text("en")) == (zh, en)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: ToBase(base=0), "a base is not 0"),
        (lambda: ToBase(base=1, floor=2, cap=1), "the cap is below the floor"),
        (lambda: ToBase(base=1.5), "not an exact number"),
        (lambda: Change(base=0), "a base is not 0"),
        (lambda: Goalposts(low=1, high=1), "the posts stand apart"),
        (lambda: Goalposts(low=1, high=2, start=1), "the posts stand apart"),
        (lambda: Standardised(mean=1, deviation=0), "a deviation is above 0"),
        (lambda: Ranked(among=()), "nothing to rank among"),
        (lambda: Steps(cuts=()), "steps start at different values"),
        (lambda: Steps(cuts=((1, 1), (1, 2))), "steps start at different values"),
        (lambda: Increments(**{**GROWTH, "step": 0}), "is above 0"),
        (lambda: IntervalBest(low=6, high=5, least=2, most=12), "inside the tolerated one"),
        (lambda: AboveBelow(base=0, band=1), "a band lies around"),
        (lambda: AboveBelow(base=1, band=-1), "a band lies around"),
        (lambda: Logarithm(base=1), "above 1"),
    ],
)
def test_refuses(make: object, words: str) -> None:
    """Scales that could not give a mark are refused."""
    with pytest.raises(InvariantError, match=words):
        make()
