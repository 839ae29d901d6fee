# SPDX-License-Identifier: Apache-2.0
"""What the formulas of compensation refuse at the door."""

from collections.abc import Callable
from typing import Any

import pytest

from feidi.agreements import compensation as c
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.quantities.money import Money

ONE = Money.yuan(1)
LABEL = Label(zh="补偿", en="compensation")
# What a type checker would refuse, and a document or a notebook may still bring.
ANY: Any = "1元"
POOL: Any = c.Pool(fund="p", total=ONE, contributions=[("a", "100%")], distributions=[("b", "100%")])
BELOW = Money.yuan(-1)
FACTORS = [("COD", c.FactNumber("cod"), 40)]


@pytest.mark.parametrize(
    ("build", "place"),
    [
        (lambda: c.Fixed(ANY), "fixed.amount"),
        (lambda: c.OneOff(ANY, 2010), "one_off.amount"),
        (
            lambda: c.GuaranteedReturn(principal=ANY, rate="1%", since="investment"),
            "guaranteed_return.principal",
        ),
        (
            lambda: c.GuaranteedReturn(principal=ONE, rate="1%", years=1, since="investment", then=ANY),
            "guaranteed_return.then",
        ),
        (lambda: c.GuaranteedMinimum(ONE, ANY), "guaranteed_minimum.floor"),
        (lambda: c.FloorAndTiers(floor=ONE, takings=ANY, tiers=[(ONE, "5%")]), "floor_and_tiers.takings"),
        (lambda: c.UnitPrice(price=ANY, quantity=1), "unit_price.price"),
        (lambda: c.IndexSwing(index=1, limit=1, amount=ANY, at_limit=c.Pays.PAYER), "index_swing.amount"),
        (
            lambda: c.IndexSwing(index=1, limit=1, amount=ONE, missed=ANY, at_limit=c.Pays.PAYER),
            "index_swing.missed",
        ),
        (lambda: c.IndexSwing(index=1, limit=1, amount=ONE, at_limit=ANY), "index_swing.at_limit"),
        (
            lambda: c.ClassSwing(measured=1, target=1, before=1, amount=ONE, unchanged=ANY, missed=ONE),
            "class_swing.unchanged",
        ),
        (lambda: c.ClassSteps(measured=1, target=1, per_class=ANY), "class_steps.per_class"),
        (
            lambda: c.ClassSteps(measured=1, target=1, per_class=ONE, points=1, per_point=ANY),
            "class_steps.per_point",
        ),
        (lambda: c.ClassSteps(measured=1, target=1, per_class=ONE, cap=BELOW), "class_steps.cap"),
        (
            lambda: c.ClassSteps(
                measured=1, target=1, per_class=ONE, points=1, per_point=ONE, points_cap=BELOW
            ),
            "class_steps.points.cap",
        ),
        (
            lambda: c.ClassSteps(measured=1, target=1, per_class=ONE, points_cap=ONE),
            "class_steps.points",
        ),
        (lambda: c.ExceedanceTier("-0.5", ONE), "exceedance_tier.above"),
        (lambda: c.ReturnTier(BELOW, "5%"), "return_tier.above"),
        (lambda: c.Pollutant(name="COD", measured=1, target=1, price=ANY), "pollutant COD.price"),
        (lambda: c.ExceedanceTier("0.1", ANY), "exceedance_tier.amount"),
        (lambda: c.ExceedanceTiers(factors=FACTORS, tiers=[("0", ONE)], cap=BELOW), "exceedance.cap"),
        (
            lambda: c.ExceedanceSteps(factors=FACTORS, step="0.5", amount=ANY, part_step=c.PartStep.PART),
            "exceedance_steps.amount",
        ),
        (
            lambda: c.ExceedanceSteps(factors=FACTORS, step="0.5", amount=ONE, part_step=ANY),
            "exceedance_steps.part_step",
        ),
        (
            lambda: c.ExceedanceSteps(
                factors=FACTORS, step="0.5", amount=ONE, part_step=c.PartStep.PART, cap=ANY
            ),
            "exceedance_steps.cap",
        ),
        (
            lambda: c.WeightedChange(parts=[("PM", 1, 2, "100%")], rate={2014: ANY}),
            "weighted_change.rate[0][1]",
        ),
        (
            lambda: c.Pool(fund="p", total=ANY, contributions=[("a", "1")], distributions=[("b", "1")]),
            "pool.total",
        ),
        (lambda: c.SumOf([c.Fixed(ONE), POOL]), "sum_of.parts[1]"),
        (lambda: c.Prepaid(ANY, c.Fixed(ONE)), "prepaid.advance"),
        (lambda: c.Prepaid(ONE, POOL), "prepaid.due"),
        (
            lambda: c.Compensation(id="c", label=LABEL, payer="a", payee="b", formula=ANY),
            "compensation c.formula",
        ),
        (
            lambda: c.Compensation(
                id="c",
                label=LABEL,
                payer="a",
                payee="b",
                formula=c.Fixed(ONE),
                every="month",  # type: ignore[arg-type]
            ),
            "compensation c.every",
        ),
        (
            lambda: c.Compensation(
                id="c", label=LABEL, payer="a", payee="b", formula=c.Fixed(ONE), part_year=ANY
            ),
            "compensation c.part_year",
        ),
    ],
)
def test_the_error_names_the_place(build: Callable[[], object], place: str) -> None:
    """What is no amount, no choice, no formula or a cap below nothing is refused where it was given."""
    with pytest.raises(InvariantError) as refused:
        build()
    assert refused.value.place == place
    assert refused.value.remedy
