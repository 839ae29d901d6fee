# SPDX-License-Identifier: Apache-2.0
"""The proposed selection by five criteria."""

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.evaluation.conditions import Condition, ConditionSet
from feidi.evaluation.eligibility import HasOperatingRules
from feidi.evaluation.selection import Criterion, select
from feidi.indicators.observation import Observation, UnitKind
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.demonstration.five_criteria import FIVE_CRITERIA
from feidi.quantities.share import Share

FACTS = {
    "tax": "20 万元", "gross_output": "100 万元", "land": "10 亩", "landed": "2 个", "incubated": "10 个",
    "source_income": "5 万元", "investment": "100 万元", "planned_investment": "200 万元",
    "services_used": "30 次", "firms": "10 家", "cross_region_output": "10 万元", "projects": "12 个",
    "key_projects": "6 个", "occupied_area": "500 平方米", "floor_area": "1000 平方米",
}  # fmt: skip


def test_all_five_weigh_alike_and_are_called_proposed() -> None:
    """The guideline ranks none of the five, and the project does not pretend that it does."""
    assert [each.criterion for each in FIVE_CRITERIA.criteria] == list(Criterion)
    assert {each.weight for each in FIVE_CRITERIA.criteria} == {Share("1/5")}
    assert {each.scheme.certainty for each in FIVE_CRITERIA.criteria} == {Certainty.PROPOSED}
    assert FIVE_CRITERIA.certainty is Certainty.PROPOSED


def test_the_mean_has_a_hundred_points() -> None:
    """An enclave that is the mean of the eligible in everything has 100 points; twice the tax adds ten at most."""
    places = {"sources": (Region.of("330800"),), "host": Region.of("330110")}
    parks = [Enclave(name=name, has_operating_rules=True, **places) for name in "甲乙"]
    rules = Condition(id="R", requirement=HasOperatingRules(), certainty=Certainty.PROPOSED)
    conditions = ConditionSet(
        id="c", label=Label(zh="条件", en="C"), valid=FiscalYear(2021).span, conditions=(rules,),
        certainty=Certainty.PROPOSED,
    )  # fmt: skip
    seen = [
        Observation(unit=park.name, kind=UnitKind.ENCLAVE, period=FiscalYear(2021), facts=FACTS)
        for park in parks
    ]
    alike = select(parks, FIVE_CRITERIA, conditions=conditions, observations=seen)
    assert [one.total for one in alike.ranked] == [100, 100]
    assert [one.rank for one in alike.ranked] == [1, 1]
