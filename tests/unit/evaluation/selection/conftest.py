# SPDX-License-Identifier: Apache-2.0
"""Small worlds of candidates: two criteria, one condition."""

from collections.abc import Callable

import pytest

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.evaluation.conditions import Condition, ConditionSet
from feidi.evaluation.eligibility import HasOperatingRules
from feidi.evaluation.selection import Criterion, SelectionScheme, WeightedCriterion
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.per_mu import TAX_PER_MU, VALUE_ADDED_PER_MU
from feidi.indicators.scales import RatioTo
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

QUZHOU, YUHANG = Region.of("330800"), Region.of("330110")


def _scheme(indicator: Indicator) -> Scheme:
    items = (Item(indicator=indicator, scale=RatioTo(), weight=100),)
    return Scheme(
        id=f"x-{indicator.code[:3]}", label=indicator.label, items=items, certainty=Certainty.PROPOSED
    )


@pytest.fixture
def scheme() -> SelectionScheme:
    """Give a selection by tax (3/4) and value added (1/4), each against the mean of the eligible."""
    pairs = (
        (Criterion.ECONOMIC_BENEFIT, "3/4", TAX_PER_MU),
        (Criterion.FOUNDATION, "1/4", VALUE_ADDED_PER_MU),
    )
    criteria = (
        WeightedCriterion(criterion=criterion, weight=weight, scheme=_scheme(indicator))
        for criterion, weight, indicator in pairs
    )
    label = Label(zh="择优", en="Selection")
    return SelectionScheme(id="two", label=label, criteria=criteria, certainty=Certainty.PROPOSED)


@pytest.fixture
def conditions() -> ConditionSet[Enclave]:
    """Give one condition: written rules."""
    rules = Condition(id="R", requirement=HasOperatingRules(), certainty=Certainty.PROPOSED)
    label, year = Label(zh="条件", en="Conditions"), FiscalYear(2021).span
    return ConditionSet(id="c", label=label, valid=year, conditions=(rules,), certainty=Certainty.PROPOSED)


@pytest.fixture
def park() -> Callable[..., Enclave]:
    """Give an enclave that is eligible, not eligible, or of which that is not known."""

    def build(name: str, rules: bool | None = True) -> Enclave:
        return Enclave(name=name, sources=(QUZHOU,), host=YUHANG, has_operating_rules=rules)

    return build


@pytest.fixture
def seen() -> Callable[..., Observation]:
    """Give tax and value added on 10 mu; ``None`` was not observed."""

    def build(name: str, tax: int | None, value_added: int | None = 100) -> Observation:
        facts = {
            "tax": None if tax is None else f"{tax} 万元",
            "value_added": None if value_added is None else f"{value_added} 万元",
            "land": "10 亩",
        }
        return Observation(unit=name, kind=UnitKind.ENCLAVE, period=FiscalYear(2021), facts=facts)

    return build
