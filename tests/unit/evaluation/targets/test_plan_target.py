# SPDX-License-Identifier: Apache-2.0
"""Measured values against the targets of a plan."""

from fractions import Fraction

import pytest
from attrs import evolve

from feidi.dates.date import date_of
from feidi.errors import InvariantError
from feidi.evaluation.answer import Answer
from feidi.evaluation.targets.plan_target import Attainment, attain
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.published.demonstration import FIVE_YEAR_TARGETS
from feidi.quantities.quantity import Quantity
from feidi.quantities.share import Rate

VALUE_ADDED, SHARE_OF_GDP = FIVE_YEAR_TARGETS[:2]


def _in_2022(value: Quantity | str | None) -> Attainment:
    return attain(VALUE_ADDED, value, date_of("2022-12-31"))


def test_start_and_target_are_the_ends_of_the_way() -> None:
    """The start has covered nothing of the way, the target all of it, and beyond nothing is missing."""
    start, end, beyond = (_in_2022(Quantity.of(value, "亿元")) for value in (20_658, 40_000, 50_000))
    assert (start.of_the_way, start.attained) == (Rate(0), Rate(Fraction(20_658, 40_000)))
    assert (end.of_the_way, end.attained, end.answer) == (Rate(1), Rate(1), Answer.MET)
    assert (beyond.attained, beyond.remaining) == (Rate("125%"), Quantity.of(0, "亿元"))


def test_units_may_differ() -> None:
    """A value in another unit of the same dimension is read, and another dimension is refused."""
    assert _in_2022("400000000 万元").answer is Answer.MET
    assert attain(SHARE_OF_GDP, "0.55", date_of("2022-12-31")).answer is Answer.MET
    with pytest.raises(InvariantError, match="cannot be expressed in"):
        _in_2022("40000 家")


def test_an_unknown_value_attains_nothing_known() -> None:
    """Without a value every answer is open."""
    found = _in_2022(None)
    assert (found.attained, found.of_the_way, found.remaining) == (None, None, None)
    assert found.answer is Answer.UNKNOWN
    said = "40000 CNY100m by 2022-12-31 (Zhejiang five-year plan to double the digital economy, 主要目标): unknown"
    assert found.explain("en").endswith(said)


def test_no_way_at_all() -> None:
    """Where start and target are the same there is no part of the way."""
    start = Figure(value=Fraction(40_000), certainty=Certainty.PROPOSED)
    flat = evolve(VALUE_ADDED, start=start)
    assert attain(flat, "30000 亿元", date_of("2022-12-31")).of_the_way is None


def test_explained_in_both_languages() -> None:
    """Target, value, share and what is missing; without a citation none is written."""
    found = attain(VALUE_ADDED, "27000 亿元", date_of("2019-12-31"))
    assert found.explain("zh") == (
        "数字经济增加值: 2020-12-31前达到30000 亿元 (《浙江省数字经济五年倍增计划》主要目标); "
        "现为27000 亿元, 完成90%, 尚差3000 亿元: 不符合"
    )
    bare = evolve(
        found, aim=evolve(found.aim, figure=Figure(value=Fraction(30_000), certainty=Certainty.PROPOSED))
    )
    assert bare.explain("en") == (
        "digital-economy value added: 30000 CNY100m by 2020-12-31; "
        "now 27000 CNY100m, 90% attained, 3000 CNY100m to come: not met"
    )
