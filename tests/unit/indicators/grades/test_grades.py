# SPDX-License-Identifier: Apache-2.0
"""Grades by share, threshold and both, and the events that change them."""

from fractions import Fraction

import pytest

from feidi.dates import FiscalYear
from feidi.errors import InvariantError, NotFoundError
from feidi.indicators import Observation, UnitKind
from feidi.indicators.grades import (
    Both,
    Change,
    ClassCounts,
    CutRounding,
    CutTies,
    Fix,
    Grading,
    Lower,
    NotGraded,
    Placed,
    Raise,
    RankShares,
    Thresholds,
)
from feidi.labels import Label

FOUR = (("A", "20%"), ("B", "60%"), ("C", "95%"), ("D", 1))
SHARES = RankShares(cuts=FOUR)
POINTS = Thresholds(cuts=(("A", 90), ("B", 70), ("C", 60)), below="D")
WORD = Label(zh="事项", en="event")


def grades(rule: RankShares | Thresholds | Both, *totals: int) -> str:
    """Give the grades of totals as one word."""
    return "".join(placed.grade for placed in rule.place([Fraction(total) for total in totals]))


class TestRankShares:
    """A grade ends at a share of the units."""

    def test_exact_cuts(self) -> None:
        """With 20 units the cuts fall on whole positions, and the unit on a cut is inside."""
        assert grades(SHARES, *range(20, 0, -1)) == "AAAABBBBBBBBCCCCCCCD"

    def test_rounding_of_positions(self) -> None:
        """With 7 units 20% is 1.4 units: one, or two when positions are rounded up."""
        assert grades(SHARES, *range(7, 0, -1)) == "ABBBCCD"
        assert grades(RankShares(cuts=FOUR, rounding=CutRounding.CEIL), *range(7, 0, -1)) == "AABBBCC"
        assert grades(RankShares(cuts=FOUR, rounding=CutRounding.HALF_UP), *range(7, 0, -1)) == "ABBBCCC"

    def test_ties_across_a_cut(self) -> None:
        """Equal totals all go up or all go down."""
        totals = (50, 40, 40, 40, 10)
        assert grades(RankShares(cuts=(("A", "40%"), ("B", 1))), *totals) == "AAAAB"
        assert grades(RankShares(cuts=(("A", "40%"), ("B", 1)), ties=CutTies.DOWN), *totals) == "ABBBB"

    def test_reason(self) -> None:
        """The reason names rank, number and share."""
        placed = RankShares(cuts=(("A", "1/3"), ("B", 1))).place([Fraction(1)] * 3)[0]
        assert placed.reason.en == "rank 1 of 3, within the first 1/3% (tied)"

    @pytest.mark.parametrize(
        "cuts",
        [
            (),
            (("A", "20%"),),
            (("A", "50%"), ("B", "20%"), ("C", 1)),
            (("A", "20%"), ("A", 1)),
            (("A", -1), ("B", 1)),
        ],
    )
    def test_refuses(self, cuts: tuple[tuple[str, str], ...]) -> None:
        """Shares rise to 1, one for each grade."""
        with pytest.raises(InvariantError, match="rise to 1"):
            RankShares(cuts=cuts)


class TestThresholds:
    """A grade begins at a total."""

    def test_on_the_threshold(self) -> None:
        """A total at a threshold has reached it; a fraction below has not."""
        assert grades(POINTS, 95, 90, 89, 60, 0) == "AABCD"
        assert POINTS.place([Fraction(90) - Fraction(1, 10**30)])[0].grade == "B"

    def test_reasons(self) -> None:
        """The reason names the total and the threshold."""
        reached, missed = POINTS.place([Fraction(90), Fraction(50)])
        assert (reached.reason.zh, missed.reason.en) == ("90 分 ≥ 90", "50 points, below 60")

    @pytest.mark.parametrize("cuts", [(), (("A", 60), ("B", 70)), (("A", 60), ("D", 50))])
    def test_refuses(self, cuts: tuple[tuple[str, int], ...]) -> None:
        """Thresholds fall, one for each grade."""
        with pytest.raises(InvariantError, match="thresholds fall"):
            Thresholds(cuts=cuts, below="D")


class TestBoth:
    """The lower of the two stands."""

    def test_lower(self) -> None:
        """The first by rank needs the points too, and the last is not lifted by them."""
        assert grades(Both(shares=SHARES, thresholds=POINTS), 80, 79, 78, 77, 76) == "BBBCD"
        assert grades(Both(shares=SHARES, thresholds=POINTS), 99, 65, 50, 40, 30) == "ACDDD"

    def test_refuses(self) -> None:
        """Both rules give the same grades."""
        with pytest.raises(InvariantError, match="different grades"):
            Both(shares=SHARES, thresholds=Thresholds(cuts=(("A", 1),), below="B"))


class TestChanges:
    """Events fix, raise, lower or forbid a grade."""

    GRADING = Grading(
        rule=SHARES,
        changes=(
            NotGraded(event="utility", label=WORD, grade="T"),
            Fix(event="accident", label=WORD, grade="D"),
            Fix(event="top500", label=WORD, grade="A"),
            Raise(event="award", label=WORD),
            Lower(event="late", label=WORD, steps=2),
        ),
    )

    @pytest.mark.parametrize(
        ("events", "grade", "reasons"),
        [
            ({}, "B", 1),
            ({"accident": 1}, "D", 2),
            ({"top500": 1, "late": 1}, "A", 2),
            ({"top500": 1, "accident": 1}, "D", 2),
            ({"award": 1}, "A", 2),
            ({"late": 1}, "D", 2),
            ({"award": 1, "late": 1}, "C", 3),
            ({"utility": 1, "award": 1}, "A", 2),
        ],
    )
    def test_changed(self, events: dict[str, int], grade: str, reasons: int) -> None:
        """A fixed grade is not moved, a veto prevails, and moves stop at the ends."""
        seen = Observation(unit="a", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022), events=events)
        found, why = self.GRADING.changed(Placed("B", WORD), seen)
        assert (found, len(why)) == (grade, reasons)
        assert (self.GRADING.left_out(seen) is None) == ("utility" not in events)

    def test_left_out(self) -> None:
        """A utility is not graded."""
        seen = Observation(unit="a", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022), events={"utility": 1})
        assert self.GRADING.left_out(seen) == Placed("T", WORD)

    @pytest.mark.parametrize(
        "change",
        [
            Fix(event="x", label=WORD, grade="E"),
            Raise(event="x", label=WORD, steps=0),
            Lower(event="x", label=WORD, steps=-1),
        ],
    )
    def test_refuses(self, change: Change) -> None:
        """A change sets a grade of the rule or moves by whole steps."""
        with pytest.raises(InvariantError, match="a change sets a grade"):
            Grading(rule=SHARES, changes=[change])


class TestClassCounts:
    """Counts of each grade, and what the stated total leaves open."""

    def test_shares(self) -> None:
        """Shares are exact parts of the sum."""
        counts = ClassCounts(counts={"A": 1, "B": 2}, stated=5)
        assert (counts.total, counts.unexplained, counts.share("B")) == (3, 2, Fraction(2, 3))
        assert ClassCounts(counts=[("A", 0)]).share("A") == 0
        assert ClassCounts(counts={"A": 1}).unexplained == 0
        with pytest.raises(NotFoundError, match="no such grade"):
            counts.share("D")

    @pytest.mark.parametrize("counts", [{"A": -1}, {"A": True}, [("A", 1), ("A", 2)]])
    def test_refuses(self, counts: dict[str, int]) -> None:
        """Each grade has one count."""
        with pytest.raises(InvariantError, match=r"one count|must be int"):
            ClassCounts(counts=counts)
