# SPDX-License-Identifier: Apache-2.0
"""Strategies for quantities keep to their bounds and reach their corners."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.quantities.area import Area, AreaUnit
from feidi.quantities.money import Money, MoneyUnit
from feidi.quantities.rounding import Rounding, RoundingMethod
from feidi.quantities.share import Rate, Share
from feidi.testing import areas, divisions, moneys, rates, roundings, shares, sums_in_parts
from feidi.testing.quantities import PARTIES
from tests.support.profiles import costly, first

FEW = costly(6)
HECTARE = Area.of(1, AreaUnit.HECTARE)


@FEW
@given(st.data(), moneys(), moneys(), st.sampled_from([MoneyUnit.FEN, MoneyUnit.YUAN, MoneyUnit.WAN]))
def test_moneys_keep_to_bounds_and_unit(
    data: st.DataObject, low: Money, high: Money, unit: MoneyUnit
) -> None:
    """Amounts are whole units between the bounds."""
    low, high = min(low, high), max(low, high) + Money.wan(1)
    money = data.draw(moneys(min_value=low, max_value=high, unit=unit))
    assert low <= money <= high
    assert money.fen % unit.fen == 0


@FEW
@given(st.data(), shares(), shares())
def test_shares_keep_to_bounds(data: st.DataObject, low: Share, high: Share) -> None:
    """Shares lie between the bounds and are no finer than asked."""
    low, high = min(low, high), max(low, high)
    assert low <= data.draw(shares(min_value=low, max_value=high)) <= high
    assert data.draw(shares(max_denominator=7)).value.denominator <= 7


@FEW
@given(st.data(), rates(), rates())
def test_rates_keep_to_bounds(data: st.DataObject, low: Rate, high: Rate) -> None:
    """Rates lie between the bounds and are no finer than asked."""
    low, high = min(low, high), max(low, high)
    assert low <= data.draw(rates(min_value=low, max_value=high)) <= high
    assert data.draw(rates(max_denominator=7)).value.denominator <= 7


@FEW
@given(st.data(), areas(max_value=HECTARE), areas(max_value=HECTARE))
def test_areas_keep_to_bounds(data: st.DataObject, low: Area, high: Area) -> None:
    """Areas lie between the bounds, however near those are to each other."""
    low, high = min(low, high), max(low, high)
    assert low <= data.draw(areas(min_value=low, max_value=high)) <= high


@FEW
@given(divisions(min_size=2, max_size=3))
def test_divisions_have_the_size_asked_for(division: tuple[Share, ...]) -> None:
    """As many shares as asked for, that add up to one."""
    assert 2 <= len(division) <= 3
    assert sum(share.value for share in division) == 1


@FEW
@given(roundings(("source", "host")))
def test_roundings_name_given_parties(rounding: Rounding) -> None:
    """Order and residue name parties that were given."""
    assert set(rounding.order) <= {"source", "host"}
    assert rounding.residue_to in {"", "source", "host"}


@FEW
@given(sums_in_parts(("source", "host")), sums_in_parts(mixed_signs=True))
def test_parts_make_the_whole(
    one_signed: tuple[int, dict[str, Fraction]], mixed: tuple[int, dict[str, Fraction]]
) -> None:
    """The parts of the given parties add up, all with the sign of the sum unless signs may mix."""
    for total, parts in (one_signed, mixed):
        assert sum(parts.values()) == total
    assert set(one_signed[1]) <= {"source", "host"}
    assert set(mixed[1]) <= set(PARTIES)
    assert all(part * one_signed[0] >= 0 for part in one_signed[1].values())


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (moneys(), [lambda money: money < Money(0), lambda money: money == Money(0)]),
        (moneys(unit=MoneyUnit.YI), [lambda money: money >= Money.yi(1)]),
        (
            shares(),
            [
                lambda share: share == Share(0),
                lambda share: share == Share(1),
                lambda share: share.value.denominator == 3,
            ],
        ),
        (rates(), [lambda rate: rate < Rate(0), lambda rate: rate > Rate(1)]),
        (areas(), [lambda area: area.mu == 0, lambda area: area.mu.denominator not in (1, 2, 5, 10)]),
        (divisions(), [lambda division: len(division) == 1, lambda division: Share(0) in division]),
        (
            sums_in_parts(mixed_signs=True),
            [lambda whole: min(whole[1].values()) < 0 < max(whole[1].values())],
        ),
        (sums_in_parts(), [lambda whole: any(part.denominator > 1 for part in whole[1].values())]),
        (
            roundings(),
            [
                *(lambda rounding, m=method: rounding.method is m for method in RoundingMethod),
                lambda rounding: rounding.residue_to == "",
                lambda rounding: len(rounding.order) == len(PARTIES),
            ],
        ),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """The cases that catch mistakes are among those given."""
    first(strategy, *corners)
