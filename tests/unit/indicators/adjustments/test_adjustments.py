# SPDX-License-Identifier: Apache-2.0
"""Events add and take points, within stated limits."""

from fractions import Fraction

import pytest

from feidi.dates import FiscalYear
from feidi.errors import InvariantError
from feidi.indicators import Observation, UnitKind
from feidi.indicators.adjustments import Adjustments, EventPoints
from feidi.labels import Label

LABEL = Label(zh="项", en="item")


def item(first: object, code: str = "x", **more: object) -> EventPoints:
    """Make an item."""
    return EventPoints(code=code, label=LABEL, first=first, **more)


@pytest.mark.parametrize(
    ("made", "counts"),
    [
        (item(5), [0, 5, 10, 15]),
        (item(-10, further=-5), [0, -10, -15, -20]),
        (item(-5, free=1), [0, 0, -5, -10]),
        (item(5, limit=8), [0, 5, 8, 8]),
        (item(-5, limit=8), [0, -5, -8, -8]),
        (item(3, further=0), [0, 3, 3, 3]),
    ],
)
def test_points(made: EventPoints, counts: list[int]) -> None:
    """The first event, further ones, free ones and the limit."""
    assert [made.points(count) for count in range(4)] == counts


def test_words() -> None:
    """Each item says what it does."""
    lease = item("-10", further=-5, free=1, limit=40)
    assert lease.text("zh") == "首次 -10 分, 每增一次 -5 分, 前 1 次不计, 限 40 分"
    assert lease.text("en") == "-10 for the first, -5 for each further, 1 free, at most 40"
    assert item(5).text("zh") == "首次 5 分, 每增一次 5 分"
    assert item(5).text("en") == "5 for the first, 5 for each further"


def test_limits_on_the_sums() -> None:
    """Additions and deductions have limits of their own."""
    items = [item(5, "award"), item(3, "patent"), item(-4, "fine"), item(-1, "late")]
    seen = Observation(
        unit="a",
        kind=UnitKind.ENTERPRISE,
        period=FiscalYear(2022),
        events={"award": 1, "patent": 1, "fine": 1, "late": 2, "unknown": 1},
    )
    free = Adjustments(items=items)
    lines = free.lines(seen)
    assert [(line.item.code, line.count, line.points) for line in lines] == [
        ("award", 1, 5),
        ("patent", 1, 3),
        ("fine", 1, -4),
        ("late", 2, -2),
    ]
    assert free.total(lines) == 2
    assert Adjustments(items=items, most_bonus=6).total(lines) == 0
    assert Adjustments(items=items, most_deduction=5).total(lines) == 3
    assert Adjustments(items=items, most_bonus=6, most_deduction=5).total(lines) == 1
    assert Adjustments(items=items, most_bonus=1, most_deduction=6).total(lines) == -5
    assert Adjustments(items=items, most_bonus=8, most_deduction=6).total(lines) == 2
    assert Adjustments(items=items, most_bonus=0, most_deduction=0).total(lines) == 0
    assert Adjustments().total([]) == Fraction(0)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: item(0), "adds points or takes them"),
        (lambda: item(5, further=-1), "adds points or takes them"),
        (lambda: item(5, free=-1), "not negative"),
        (lambda: item(5, free=True), "must be int"),
        (lambda: item(5, limit=0), "not negative"),
        (lambda: Adjustments(items=[item(5), item(5)]), "stands twice"),
        (lambda: Adjustments(most_bonus=-1), "a limit is not negative"),
    ],
)
def test_refuses(make: object, words: str) -> None:
    """What cannot be an adjustment is refused."""
    with pytest.raises(InvariantError, match=words):
        make()
