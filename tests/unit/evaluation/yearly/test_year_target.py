# SPDX-License-Identifier: Apache-2.0
"""Targets of the year of a review."""

import pytest
from attrs import evolve

from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError
from feidi.evaluation.answer import Answer
from feidi.evaluation.yearly.year_target import YearTarget
from feidi.indicators.indicator import Direction, Indicator
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.per_mu import TAX_PER_MU
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.quantity import Quantity

TARGET = YearTarget(indicator=TAX_PER_MU, value="20 万元/亩", certainty=Certainty.PROPOSED)


def _seen(tax: int, year: int = 2022) -> Observation:
    facts = {"tax": f"{tax} 万元", "land": "10 亩"}
    return Observation(unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(year), facts=facts)


def test_more_is_better_or_less_is() -> None:
    """The value itself suffices, on the better side of it all the more."""
    less = evolve(TARGET, indicator=evolve(TAX_PER_MU, direction=Direction.LESS))
    assert [TARGET.answered(_seen(tax)).answer for tax in (199, 200, 201)] == [
        Answer.NOT_MET, Answer.MET, Answer.MET,
    ]  # fmt: skip
    assert [less.answered(_seen(tax)).answer for tax in (199, 200, 201)] == [
        Answer.MET, Answer.MET, Answer.NOT_MET,
    ]  # fmt: skip
    assert less.text("zh") == "亩均税收: 不高于20 万元/亩 [本项目建议]"
    assert less.text("en").startswith("tax per mu: at most 20")


def test_nothing_observed_is_not_known() -> None:
    """Without an observation, or without its facts, the target is open."""
    assert TARGET.answered(None).answer is Answer.UNKNOWN
    bare = Observation(unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022))
    assert TARGET.answered(bare).answer is Answer.UNKNOWN
    assert (
        TARGET.answered(_seen(250)).text("zh") == "亩均税收: 不低于20 万元/亩 [本项目建议]: 25 万元/亩: 符合"
    )


def test_growth_takes_the_year_before() -> None:
    """A target of growth is held against the year before."""
    growth = Indicator(
        code="growth", label=Label(zh="增速", en="growth"), unit="%", formula="growth(tax, year_before)",
        certainty=Certainty.PROPOSED,
    )  # fmt: skip
    target = YearTarget(indicator=growth, value=Quantity.of(10, "%"), certainty=Certainty.PROPOSED)
    assert target.answered(_seen(110), (_seen(100, 2021),)).answer is Answer.MET
    assert target.answered(_seen(110)).answer is Answer.UNKNOWN


def test_targets_fit_their_indicator() -> None:
    """Another dimension, an interval, and a published target without citation are refused."""
    with pytest.raises(InvariantError, match="cannot be expressed in"):
        evolve(TARGET, value="20 万元")
    with pytest.raises(InvariantError, match="best within an interval"):
        evolve(TARGET, indicator=evolve(TAX_PER_MU, direction=Direction.INTERVAL))
    with pytest.raises(InvariantError, match="target tax_per_mu, citation"):
        evolve(TARGET, certainty=Certainty.PUBLISHED)
    plan = Instrument(id="plan", title=Label(zh="计划", en="Plan")).cite("三")
    cited = evolve(TARGET, certainty=Certainty.PUBLISHED, citation=plan)
    assert cited.text("zh") == "亩均税收: 不低于20 万元/亩 (《计划》三) [公开发布]"
