# SPDX-License-Identifier: Apache-2.0
"""Ranks under moved weights and bases agree with exact scores, and are the same for the same seed."""

from fractions import Fraction

import pytest
from attrs import evolve

from feidi.dates import FiscalYear
from feidi.errors import InvariantError, NotFoundError, UndefinedError
from feidi.indicators import Indicator, Item, Missing, Observation, Scheme, UnitKind
from feidi.indicators.adjustments import Adjustments, EventPoints
from feidi.indicators.grades import Both, CutTies, Grading, RankShares, Thresholds
from feidi.indicators.scales import Goalposts, ToBase
from feidi.indicators.totals import GeometricMean
from feidi.instruments import Certainty
from feidi.labels import Label
from feidi.published.observations import LISHUI_2019
from feidi.published.schemes import HUANGYAN_2022_ABOVE_SCALE

numpy = pytest.importorskip("numpy")

from feidi.indicators.indicator import Direction  # noqa: E402
from feidi.indicators.sensitivity import (  # noqa: E402
    Perturbation,
    leave_one_out,
    rank_influence,
    rank_sensitivity,
    sobol,
)
from feidi.indicators.sensitivity.matrix import matrix_of  # noqa: E402

STILL = Perturbation(weights=0, bases=0, draws=3, seed=1)
SHARES = RankShares(cuts=(("A", "20%"), ("B", "60%"), ("C", 1)))
POINTS = Thresholds(cuts=(("A", 80), ("B", 60)), below="C")
LABEL = Label(zh="示例", en="example")
COST = Indicator(code="cost", label=LABEL, unit="", direction=Direction.LESS, certainty=Certainty.PROPOSED)


def everything() -> tuple[Scheme, list[Observation]]:
    """Make a scheme with a cap, a floor, a cost, a scale without a base, holes and deductions."""
    first, second, third = HUANGYAN_2022_ABOVE_SCALE.items[:3]
    items = (
        evolve(first, scale=ToBase(base=20, floor="0.6", cap="1.5")),
        evolve(second, scale=ToBase(base=80)),
        evolve(third, scale=Goalposts(low=0, high=3)),
        Item(indicator=COST, scale=ToBase(base=3, turned=True), weight=25),
    )
    scheme = Scheme(
        id="everything",
        label=LABEL,
        items=items,
        missing=Missing.LEAVE_OUT,
        adjustments=Adjustments(items=[EventPoints(code="fine", label=LABEL, first=-3)]),
        certainty=Certainty.PROPOSED,
    )
    observed = [
        evolve(
            area,
            indicators={**dict(area.indicators), "cost": str(place + 1)} if place != 3 else area.indicators,
            events={"fine": place % 2},
        )
        for place, area in enumerate(LISHUI_2019)
    ]
    return scheme, observed


class TestTotals:
    """Moved totals are those of the scheme with moved weights and bases."""

    def test_against_exact_scores(self) -> None:
        """One draw, worked out in floats and exactly by a scheme written with the moved figures."""
        scheme, observed = everything()
        cards = scheme.score(observed)
        matrix = matrix_of(scheme, cards)
        weights = [Fraction(part) for part in ("1.1", "0.9", "1.2", "0.8")]
        bases = [Fraction(part) for part in ("0.5", "1.3", "0.7", "1.25")]
        moved = [
            item.weight * factor for item, factor in zip(scheme.items, weights, strict=True) if item.weight
        ]
        whole, full = sum(moved), sum(item.weight or 0 for item in scheme.items)
        items = [
            evolve(
                item,
                weight=weight * full / whole,
                scale=evolve(item.scale, base=item.scale.base * factor)
                if isinstance(item.scale, ToBase)
                else item.scale,
            )
            for item, weight, factor in zip(scheme.items, moved, bases, strict=True)
        ]
        exact = evolve(scheme, items=items).score(observed)
        found = matrix.totals(numpy.array([weights], float), numpy.array([bases], float))[0]
        for total, card in zip(found, exact, strict=True):
            assert card.total is not None
            assert total == pytest.approx(float(card.total), rel=1e-12)

    def test_refuses(self) -> None:
        """Other totals and empty rankings are refused."""
        scheme, observed = everything()
        nobody = Observation(unit="x", kind=UnitKind.AREA, period=FiscalYear(2019))
        with pytest.raises(InvariantError, match="ranked weighted sums"):
            rank_sensitivity(evolve(scheme, total=GeometricMean()), observed, perturbation=STILL)
        with pytest.raises(InvariantError, match="ranked weighted sums"):
            rank_sensitivity(scheme, [nobody], perturbation=STILL)


class TestRanks:
    """Intervals and probabilities."""

    def test_without_movement(self) -> None:
        """Where nothing moves every draw gives the ranks as scored."""
        result = rank_sensitivity(HUANGYAN_2022_ABOVE_SCALE, iter(LISHUI_2019), perturbation=STILL)
        for one in result:
            assert {one.rank, one.low, one.median, one.high, one.best, one.worst} == {one.rank}
        assert [one.rank for one in result] == [
            card.rank for card in HUANGYAN_2022_ABOVE_SCALE.score(LISHUI_2019)
        ]

    def test_seed(self) -> None:
        """The same seed draws the same ranks; another draws others, and the order of numbers holds."""
        moving = Perturbation(weights="50%", bases="30%", draws=400, seed=7)
        one = rank_sensitivity(HUANGYAN_2022_ABOVE_SCALE, LISHUI_2019, perturbation=moving)
        assert one == rank_sensitivity(HUANGYAN_2022_ABOVE_SCALE, LISHUI_2019, perturbation=moving)
        other = rank_sensitivity(HUANGYAN_2022_ABOVE_SCALE, LISHUI_2019, perturbation=evolve(moving, seed=8))
        assert one.units != other.units
        assert any(unit.best < unit.worst for unit in one)
        for unit in one:
            assert 1 <= unit.best <= unit.low <= unit.median <= unit.high <= unit.worst <= 10

    def test_blocks_and_progress(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Drawn in small blocks, progress is told after each."""
        monkeypatch.setattr("feidi.indicators.sensitivity.draws._BLOCK", 40)
        seen: list[tuple[int, int]] = []
        rank_sensitivity(
            HUANGYAN_2022_ABOVE_SCALE,
            LISHUI_2019,
            perturbation=evolve(STILL, draws=10),
            progress=lambda done, whole: seen.append((done, whole)),
        )
        assert seen == [(4, 10), (8, 10), (10, 10)]

    def test_ties_share_the_better_rank(self) -> None:
        """Twins have the same rank in every draw."""
        twins = [LISHUI_2019[0], evolve(LISHUI_2019[0], unit="twin"), LISHUI_2019[9]]
        moving = Perturbation(draws=20, seed=1)
        result = rank_sensitivity(HUANGYAN_2022_ABOVE_SCALE, twins, perturbation=moving)
        assert [(one.best, one.worst) for one in result] == [(1, 1), (1, 1), (3, 3)]

    @pytest.mark.parametrize(
        "rule",
        [SHARES, evolve(SHARES, ties=CutTies.DOWN), POINTS, Both(shares=SHARES, thresholds=POINTS)],
    )
    def test_grades(self, rule: RankShares | Thresholds | Both) -> None:
        """Where nothing moves each unit has its grade for certain; else the parts add up to 1."""
        graded = evolve(HUANGYAN_2022_ABOVE_SCALE, grading=Grading(rule=rule))
        units = [*LISHUI_2019, evolve(LISHUI_2019[0], unit="twin"), evolve(LISHUI_2019[1], unit="double")]
        cards = graded.score(units)
        for one in rank_sensitivity(graded, units, perturbation=STILL):
            assert dict(one.grades)[cards[one.unit].grade or ""] == 1
        moving = Perturbation(weights="50%", draws=50, seed=3)
        for one in rank_sensitivity(graded, units, perturbation=moving):
            assert sum(share for _, share in one.grades) == 1

    def test_shown(self) -> None:
        """The table has the best first, and a notebook shows it."""
        graded = evolve(HUANGYAN_2022_ABOVE_SCALE, grading=Grading(rule=SHARES))
        result = rank_sensitivity(graded, LISHUI_2019, perturbation=STILL)
        assert result.table("en")[:2] == (
            ("rank", "unit", "interval", "median", "best", "worst", "A", "B", "C"),
            ("1", "莲都区", "1-1", "1", "1", "1", "100.0%", "0.0%", "0.0%"),
        )
        assert result.table()[0][0] == "名次"
        assert result._repr_html_().count("<tr>") == 11
        assert result["莲都区"].rank == 1
        with pytest.raises(NotFoundError, match="nobody of this name"):
            result["杭州"]

    def test_refuses(self) -> None:
        """Groups, several periods and senseless intervals are refused."""
        panel = [*LISHUI_2019, *(evolve(area, period=FiscalYear(2020)) for area in LISHUI_2019)]
        with pytest.raises(InvariantError, match="20 units, 2 periods"):
            rank_sensitivity(HUANGYAN_2022_ABOVE_SCALE, panel, perturbation=STILL)
        grouped = evolve(HUANGYAN_2022_ABOVE_SCALE, within="industry")
        with pytest.raises(InvariantError, match="ranked together"):
            rank_sensitivity(grouped, LISHUI_2019, perturbation=STILL)
        with pytest.raises(InvariantError, match="ranked together"):
            rank_sensitivity(HUANGYAN_2022_ABOVE_SCALE, LISHUI_2019, perturbation=STILL, level=1)

    @pytest.mark.parametrize(
        "changes",
        [{"weights": 1}, {"bases": -1}, {"draws": 0}, {"draws": 70_000}, {"seed": -1}, {"seed": 1.5}],
    )
    def test_refuses_perturbations(self, changes: dict[str, object]) -> None:
        """Factors stay above 0, and draws and seeds are whole."""
        with pytest.raises(InvariantError):
            Perturbation(**{"seed": 1, **changes})


class TestLeaveOneOut:
    """What the ranks would be without an indicator."""

    def test_exact(self) -> None:
        """The moves are those of the scheme written without the indicator."""
        results = leave_one_out(HUANGYAN_2022_ABOVE_SCALE, iter(LISHUI_2019))
        assert len(results) == 6
        assert [result.moved for result in results] == sorted(
            (result.moved for result in results), reverse=True
        )
        tax = next(result for result in results if result.indicator.code == "tax_per_mu")
        rest = evolve(HUANGYAN_2022_ABOVE_SCALE, items=HUANGYAN_2022_ABOVE_SCALE.items[1:])
        before = {card.unit: card.rank or 0 for card in HUANGYAN_2022_ABOVE_SCALE.score(LISHUI_2019)}
        after = {card.unit: card.rank or 0 for card in rest.score(LISHUI_2019)}
        assert dict(tax.moves) == {unit: before[unit] - after[unit] for unit in before}

    def test_the_unscored_do_not_move(self) -> None:
        """A unit without a score has no rank to lose."""
        nobody = Observation(unit="x", kind=UnitKind.AREA, period=FiscalYear(2019))
        results = leave_one_out(HUANGYAN_2022_ABOVE_SCALE, [*LISHUI_2019, nobody])
        assert all("x" not in dict(result.moves) for result in results)

    def test_one_indicator(self) -> None:
        """Without the only indicator nothing is left."""
        only = evolve(HUANGYAN_2022_ABOVE_SCALE, items=HUANGYAN_2022_ABOVE_SCALE.items[:1])
        with pytest.raises(InvariantError, match="nothing is left"):
            leave_one_out(only, LISHUI_2019)


class TestInfluence:
    """Sobol' indices of the mean shift in rank."""

    def test_what_moves_most(self) -> None:
        """The weight of tax moves ranks most; what does not vary between areas moves none."""
        moving = Perturbation(weights="50%", bases=0, draws=600, seed=11)
        found = rank_influence(HUANGYAN_2022_ABOVE_SCALE, LISHUI_2019, perturbation=moving)
        assert {one.factor for one in found} == {
            f"weight {item.indicator.code}" for item in HUANGYAN_2022_ABOVE_SCALE.items
        }
        assert found[0].factor == "weight tax_per_mu"
        assert all(-0.1 < one.first < one.total + 0.1 < 1.3 for one in found)

    def test_first_order_indices_are_centred(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is added to every output changes no part of its variance."""
        moving = Perturbation(weights="50%", bases=0, draws=64, seed=3)

        def firsts() -> list[float]:
            shown = rank_influence(HUANGYAN_2022_ABOVE_SCALE, LISHUI_2019, perturbation=moving)
            return [one.first for one in shown]

        plain, shift = firsts(), sobol._shift
        monkeypatch.setattr(sobol, "_shift", lambda matrix, factors: shift(matrix, factors) + 1000)
        assert firsts() == pytest.approx(plain, abs=1e-6)

    def test_bases(self) -> None:
        """Only indicators with a base have one to move."""
        scheme, observed = everything()
        moving = Perturbation(weights=0, bases="50%", draws=300, seed=5)
        found = rank_influence(scheme, observed, perturbation=moving)
        assert {one.factor for one in found} == {"base tax_per_mu", "base value_added_per_mu", "base cost"}

    def test_nothing_moves(self) -> None:
        """Without variance there are no parts of it."""
        with pytest.raises(UndefinedError, match="no rank moves"):
            rank_influence(HUANGYAN_2022_ABOVE_SCALE, LISHUI_2019, perturbation=STILL)
