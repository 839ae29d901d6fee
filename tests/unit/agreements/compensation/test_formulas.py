# SPDX-License-Identifier: Apache-2.0
"""The formulas between one payer and one payee as data: what they read and what they refuse."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from feidi.agreements.amounts import FactAmount
from feidi.agreements.clock import Clock
from feidi.agreements.compensation import (
    ClassSteps,
    Every,
    ExceedanceSteps,
    ExceedanceTier,
    ExceedanceTiers,
    FactNumber,
    Fixed,
    FloorAndTiers,
    GuaranteedReturn,
    OneOff,
    PartStep,
    Pays,
    ReturnTier,
    SumOf,
    WeightedChange,
)
from feidi.agreements.unset import Unset
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError
from feidi.quantities.money import Money
from feidi.quantities.share import Rate

ONE = Money.yuan(1)


def _returns(years: int | None, then: Money | None = None) -> GuaranteedReturn:
    return GuaranteedReturn(
        principal=ONE, rate=Rate("10%"), years=years, since=Clock("investment"), then=then
    )


def _steps(step: str) -> ExceedanceSteps:
    return ExceedanceSteps(
        factors=[("COD", FactNumber("cod"), 40)], step=step, amount=ONE, part_step=PartStep.WHOLE
    )


def _tiers(*edges: str | Unset) -> ExceedanceTiers:
    return ExceedanceTiers(factors=[("COD", FactNumber("cod"), 40)], tiers=[(edge, ONE) for edge in edges])


def test_one_off_reads_its_moment() -> None:
    """A year, a milestone's name and a clock are read alike."""
    assert OneOff(ONE, 2010).when == FiscalYear(2010) == OneOff(ONE, FiscalYear(2010)).when
    assert OneOff(ONE, "move").when == Clock("move") == OneOff(ONE, Clock("move")).when


def test_return_reads_its_parts() -> None:
    """A rate may be text and a clock a milestone's name."""
    formula = GuaranteedReturn(principal=ONE, rate="10%", years=5, since="investment")
    assert formula == _returns(5)


def test_tiers_read_rows() -> None:
    """Tiers may be rows, or the tier itself."""
    rows = FloorAndTiers(floor=ONE, takings=ONE, tiers=[(ONE, "5%"), ReturnTier(Money.yuan(2), {2020: "8%"})])
    assert rows.tiers[1].rates == ((2020, Rate("8%")),)
    tier = ExceedanceTier("0.1", ONE)
    assert ExceedanceTiers(factors=[("COD", 1, 1)], tiers=[tier]).tiers == (tier,)


def test_unset_edges_do_not_rise() -> None:
    """Tiers whose edges are not published load."""
    assert _tiers(Unset("未公布"), Unset("未公布"), "2").tiers[2].above == Fraction(2)


@pytest.mark.parametrize(
    "build",
    [
        lambda: _returns(0),
        lambda: _returns(201),
        lambda: _returns(None, ONE),
        lambda: FloorAndTiers(floor=ONE, takings=ONE, tiers=[]),
        lambda: FloorAndTiers(floor=ONE, takings=ONE, tiers=[(ONE, "5%"), (ONE, "8%")]),
        lambda: ClassSteps(measured=1, target=2, per_class=ONE, points=3),
        lambda: ClassSteps(measured=1, target=2, per_class=ONE, per_point=ONE),
        _tiers,
        lambda: _tiers("0.5", "0.5"),
        lambda: ExceedanceTiers(factors=[], tiers=[("0", ONE)]),
        lambda: ExceedanceTiers(factors=[("COD", 1, 1), ("COD", 2, 1)], tiers=[("0", ONE)]),
        lambda: _steps("0"),
        lambda: WeightedChange(parts=[("PM2.5", 1, 2, "60%"), ("PM10", 1, 2, "30%")], rate=ONE),
        lambda: SumOf([Fixed(ONE)]),
    ],
)
def test_what_cannot_be_is_refused(build: Callable[[], object]) -> None:
    """Years out of range, thresholds that fall, weights that leave a rest and the like cannot be built."""
    with pytest.raises(InvariantError):
        build()


def test_class_steps_read_points() -> None:
    """Points and their price come together, as a number or a fact."""
    formula = ClassSteps(measured=1, target=2, per_class=ONE, points="1.5", per_point=FactAmount("per_point"))
    assert formula.points == Fraction(3, 2)


def test_choices_have_words() -> None:
    """Who pays and what a step begun counts have words in both languages, and who pays has a sign."""
    assert [pays.sign for pays in (Pays.PAYER, Pays.PAYEE, Pays.NOBODY)] == [1, -1, 0]
    assert Pays.NOBODY.label.zh == "互不支付"
    assert PartStep.PART.label.en == "a step begun counts by its part"
    assert Every.YEAR.value == "year"
