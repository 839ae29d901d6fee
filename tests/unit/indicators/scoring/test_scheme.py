# SPDX-License-Identifier: Apache-2.0
"""Schemes score, rank and say what is missing."""

from fractions import Fraction

import pytest
from attrs import evolve

from feidi.dates import FiscalYear, Period
from feidi.errors import InvariantError, NotFoundError, UndefinedError
from feidi.expressions import Cause, Reason, Unknown
from feidi.indicators import (
    PER_MU,
    Direction,
    Indicator,
    Item,
    Missing,
    Observation,
    Scheme,
    Treatment,
    UnitKind,
)
from feidi.indicators.facts import LAND, TAX
from feidi.indicators.per_mu import TAX_PER_ELECTRICITY, TAX_PER_MU
from feidi.indicators.scales import Goalposts, IntervalBest, MinMax, Steps, ToBase
from feidi.indicators.weights import Equal
from feidi.instruments import Certainty
from feidi.labels import Label

YEAR = FiscalYear(2022)
TITLE = Label(zh="示例", en="example")


def unit(name: str, tax: str | None = None, power: str | None = None, **more: object) -> Observation:
    """Observe an enterprise by its two published indicators."""
    values = {"tax_per_mu": tax, "tax_per_electricity": power}
    units = {"tax_per_mu": "万元/亩", "tax_per_electricity": "万元/万千瓦时"}
    return Observation(
        unit=name,
        kind=UnitKind.ENTERPRISE,
        period=YEAR,
        indicators={
            code: None if value is None else f"{value} {units[code]}" for code, value in values.items()
        },
        **more,
    )


def scheme(missing: Missing = Missing.REFUSE, **changes: object) -> Scheme:
    """Make a scheme of two indicators."""
    given = {
        "id": "example",
        "label": TITLE,
        "items": (
            Item(indicator=TAX_PER_MU, scale=ToBase(base=20), weight=60),
            Item(indicator=TAX_PER_ELECTRICITY, scale=ToBase(base="0.5"), weight=40),
        ),
        "missing": missing,
        "certainty": Certainty.PROPOSED,
    }
    return Scheme(**{**given, **changes})


class TestScore:
    """Value over base times weight, added up and ranked."""

    def test_by_hand(self) -> None:
        """The example worked out by hand."""
        cards = scheme().score([unit("a", "10", "1"), unit("b", "20", "0.5"), unit("c", "40", "0")])
        assert [card.total for card in cards] == [30 + 80, 100, 120]
        assert [card.rank for card in cards] == [2, 3, 1]
        assert [card.unit for card in cards.ranked()] == ["c", "a", "b"]
        assert [card.out_of for card in cards] == [3, 3, 3]
        line = cards["a"].line("tax_per_mu")
        assert (line.mark, line.weight, line.points) == (Fraction(1, 2), 60, 30)
        assert line.treatment is Treatment.PUBLISHED
        assert len(cards) == 3

    def test_by_formula(self) -> None:
        """Facts go through the formulas, and the card keeps them."""
        observation = Observation(
            unit="a",
            kind=UnitKind.ENTERPRISE,
            period=YEAR,
            facts={TAX: "100 万元", LAND: "10 亩", "electricity": "400 万千瓦时"},
        )
        card = scheme().score([observation])["a"]
        assert card.total == 30 + 20
        line = card.line("tax_per_mu")
        assert line.treatment is Treatment.COMPUTED
        assert [(part.fact, str(part.value)) for part in line.inputs] == [(TAX, "100 万元"), (LAND, "10 亩")]

    def test_ties_share_the_better_rank(self) -> None:
        """Equal totals are exactly equal."""
        cards = scheme().score([unit("a", "20", "0"), unit("b", "0", "0.75"), unit("c", "1", "0")])
        assert [(card.total, card.rank) for card in cards] == [(60, 1), (60, 1), (3, 3)]

    def test_ranks_within_groups(self) -> None:
        """With a group named, each is ranked among its own."""
        units = [
            unit(name, tax, "0", groups={"industry": industry})
            for name, tax, industry in ("a1x", "b2y", "c3x")
        ]
        cards = scheme(within="industry").score(units)
        assert [(card.rank, card.out_of) for card in cards] == [(2, 2), (1, 1), (1, 2)]

    def test_growth_takes_earlier_observations(self) -> None:
        """Growth is worked out from the period before and no other."""
        growth = Indicator(
            code="tax_growth",
            label=TITLE,
            unit="%",
            formula="growth(tax, year_before)",
            certainty=Certainty.PROPOSED,
        )
        growing = scheme(items=(Item(indicator=growth, scale=ToBase(base=10), weight=100),))

        def seen(year: int, tax: str) -> Observation:
            return Observation(
                unit="a", kind=UnitKind.ENTERPRISE, period=FiscalYear(year), facts={TAX: f"{tax} 万元"}
            )

        cards = growing.score([seen(2022, "110")], earlier=[seen(2021, "100"), seen(2019, "1")])
        assert cards["a"].total == 100
        assert [part.period for part in cards["a"].lines[0].inputs] == [FiscalYear(2022), FiscalYear(2021)]
        assert growing.score([seen(2022, "110")], earlier=[seen(2020, "100")])["a"].undefined == (
            Unknown.because(Cause.MISSING, "tax", Period.of_year(2021)),
        )
        assert growing.facts == (TAX,)

    def test_unknown_unit(self) -> None:
        """Asking for somebody who was not scored names who is near."""
        with pytest.raises(NotFoundError, match="nobody of this name") as caught:
            scheme().score([unit("mill 1", "1", "1")])["mill"]
        assert caught.value.candidates == ("mill 1",)


class TestMissing:
    """Each rule for missing values does what it says."""

    UNITS = (unit("a", "10", "1"), unit("b", "20", "0.5"), unit("c", "40"))

    def test_refuse(self) -> None:
        """Without a value there is no score and no rank, and the card says why."""
        cards = scheme(Missing.REFUSE).score(self.UNITS)
        card = cards["c"]
        assert (card.total, card.rank, card.is_scored) == (None, None, False)
        assert card.line("tax_per_electricity").treatment is Treatment.REFUSED
        assert card.undefined == (
            Unknown(Reason(Cause.MISSING, name, Period.of_year(YEAR)) for name in ("tax", "electricity")),
        )
        assert cards.unscored() == (card,)
        assert [other.rank for other in cards.scored()] == [1, 2]

    def test_average(self) -> None:
        """The average sub-score of the others stands in, as in Huangyan."""
        card = scheme(Missing.AVERAGE).score(self.UNITS)["c"]
        assert card.line("tax_per_electricity").points == Fraction(80 + 40, 2)
        assert card.total == 120 + 60
        assert card.line("tax_per_electricity").treatment is Treatment.AVERAGE

    def test_average_of_nobody(self) -> None:
        """Where nobody has a value there is no average and no score."""
        card = scheme(Missing.AVERAGE).score([unit("c", "40")])["c"]
        assert card.total is None
        assert card.line("tax_per_electricity").treatment is Treatment.REFUSED

    def test_zero(self) -> None:
        """No points."""
        assert scheme(Missing.ZERO).score(self.UNITS)["c"].total == 120

    def test_leave_out(self) -> None:
        """The others share the weight."""
        card = scheme(Missing.LEAVE_OUT).score(self.UNITS)["c"]
        assert card.total == 200
        assert [line.weight for line in card.lines] == [100, 0]
        assert scheme(Missing.LEAVE_OUT).score([unit("d")])["d"].total is None

    def test_least_coverage(self) -> None:
        """Exactly the least part of the weight suffices; below it there is no total, and the card says why."""
        for least, total in (("60%", 200), ("60.01%", None), (1, None)):
            strict = scheme(Missing.LEAVE_OUT, least_coverage=least)
            card = strict.score([unit("c", "40")])["c"]
            assert card.total == total
            assert strict.score([unit("a", "10", "1")])["a"].total == 110
        assert card.undefined[-1] == Unknown.because(Cause.LOW_COVERAGE, "total")
        assert "总分:已知指标的权重低于最低覆盖率" in card.explain("zh")
        assert "total: the indicators that are known weigh less than the least coverage" in card.explain("en")

    @pytest.mark.parametrize("least", ["-0.1", "1.1", "110%"])
    def test_a_coverage_is_a_part(self, least: str) -> None:
        """A part below 0 or above the whole is refused."""
        with pytest.raises(InvariantError, match="scheme example, least_coverage: a coverage is a part"):
            scheme(least_coverage=least)

    def test_nobody_is_left_to_share_the_weight(self) -> None:
        """Where all that counts is left out there is no total, whatever else has a mark."""
        items = scheme().items
        weightless = scheme(Missing.LEAVE_OUT, items=(evolve(items[0], weight=0), items[1]))
        card = weightless.score([unit("c", "40")])["c"]
        assert card.total is None
        assert [line.weight for line in card.lines] == [0, 0]

    def test_an_item_has_its_own_rule(self) -> None:
        """The rule of an item comes before that of the scheme."""
        items = scheme().items
        mixed = scheme(items=(items[0], evolve(items[1], missing=Missing.ZERO)))
        cards = mixed.score([unit("c", "40"), unit("d", None, "1")])
        assert [card.total for card in cards] == [120, None]

    def test_a_value_without_a_mark_is_missing(self) -> None:
        """Base over value has no mark at 0, and the card says so."""
        cost = Indicator(
            code="cost",
            label=TITLE,
            unit="",
            direction=Direction.LESS,
            certainty=Certainty.PROPOSED,
        )
        costs = scheme(items=(Item(indicator=cost, scale=ToBase(base=1, turned=True), weight=1),))
        free = Observation(unit="a", kind=UnitKind.PARK, period=YEAR, indicators={"cost": "0"})
        assert costs.score([free])["a"].undefined == (Unknown.because(Cause.ZERO_DIVISOR, "cost"),)
        silent = evolve(free, indicators={})
        assert costs.score([silent])["a"].undefined == (
            Unknown.because(Cause.MISSING, "cost", Period.of_year(YEAR)),
        )

    def test_rules_have_words(self) -> None:
        """Every rule and every treatment has its words."""
        assert all(rule.label.zh and rule.label.en for rule in (*Missing, *Treatment))


class TestCalibration:
    """A calibrated scheme is an ordinary one with everything fixed."""

    UNITS = (unit("a", "10", "1"), unit("b", "20", "0.5"), unit("c", "40"))

    def derived(self) -> Scheme:
        """Make a scheme whose scales and weights look at all units."""
        items = tuple(Item(indicator=item.indicator, scale=MinMax()) for item in scheme().items)
        return scheme(Missing.AVERAGE, items=items, weighting=Equal(), full=10)

    def test_scores_the_same(self) -> None:
        """The units of the calibration score as in the direct call."""
        fixed = self.derived().calibrate(self.UNITS)
        assert fixed.score(self.UNITS).cards == self.derived().score(self.UNITS).cards
        assert [item.weight for item in fixed.items] == [5, 5]
        assert fixed.items[0].scale == Goalposts(low=10, high=40)
        assert fixed.items[1].stand_in == Fraction(1, 2)

    def test_next_year_meets_this_years_bases(self) -> None:
        """A single unit is scored on the frozen bases, which alone it could not have."""
        fixed = self.derived().calibrate(self.UNITS)
        assert fixed.score([unit("d", "25")])["d"].total == Fraction(5, 2) + Fraction(5, 2)
        with pytest.raises(UndefinedError, match="item tax_per_mu, min-max: the values do not vary"):
            self.derived().score([unit("d", "25", "1")])

    def test_no_weights_without_units(self) -> None:
        """Weights cannot be derived where nobody has all the marks."""
        items = tuple(Item(indicator=item.indicator, scale=ToBase(base=1)) for item in scheme().items)
        with pytest.raises(UndefinedError, match="no unit has every indicator"):
            scheme(items=items, weighting=Equal()).score([unit("a", "1")])
        assert scheme(Missing.ZERO, items=items, weighting=Equal()).score([unit("a", "1")])["a"].total == 50


class TestInvariants:
    """What cannot be a scheme is refused."""

    def test_refuses(self) -> None:
        """Names, weights, citations and directions hold together."""
        one, two = scheme().items
        bare = Item(indicator=TAX_PER_MU, scale=MinMax())
        ratio = evolve(TAX_PER_MU, direction=Direction.INTERVAL)
        cases = [
            ({"items": ()}, "at least one indicator"),
            ({"items": (one, one)}, "each once"),
            ({"certainty": Certainty.WEAK}, "needs a citation"),
            ({"items": (bare,)}, "exactly when they are given"),
            ({"items": (one, two), "weighting": Equal()}, "exactly when they are given"),
            ({"items": (evolve(one, weight=0),)}, "add up to nothing"),
            ({"items": (evolve(one, scale=ToBase(base=1, turned=True)),)}, "more is better"),
            ({"items": (evolve(one, scale=Steps(cuts=((1, 1), (2, 0)))),)}, "more is better"),
            ({"items": (evolve(one, indicator=ratio, scale=MinMax()),)}, "an interval is best"),
        ]
        for changes, words in cases:
            with pytest.raises(InvariantError, match=words):
                scheme(**changes)
        best = IntervalBest(low=1, high=2, least=0, most=3)
        assert scheme(items=(evolve(one, indicator=ratio, scale=best),))
        with pytest.raises(InvariantError, match="a weight is not negative"):
            evolve(one, weight=-1)

    def test_refuses_units(self) -> None:
        """A unit of another kind, observed twice or differently is refused."""
        with pytest.raises(InvariantError, match="does not score units of this kind"):
            scheme(kinds=[UnitKind.PARK]).score([unit("a", "1", "1")])
        with pytest.raises(InvariantError, match="stands twice"):
            scheme().score([unit("a", "1", "1")] * 2)
        with pytest.raises(InvariantError, match="observed twice in one period"):
            scheme().score([unit("a", "1", "1"), unit("a", "2", "1")])
        assert len(scheme(kinds=UnitKind).score([unit("a", "1", "1")])) == 1

    def test_an_uncalibrated_item_has_no_mark(self) -> None:
        """A scale that waits for a population is not asked for marks."""
        from feidi.indicators.scoring.calibration import fixed_scale

        with pytest.raises(UndefinedError, match="waits for a population"):
            fixed_scale(Item(indicator=PER_MU[0], scale=MinMax()))


def test_the_first_fiscal_year() -> None:
    """Before the first fiscal year there is none, and nothing asks for it."""
    first = evolve(unit("a", "1", "1"), period=FiscalYear(1949))
    assert scheme().score([first])["a"].is_scored
