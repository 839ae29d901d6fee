# SPDX-License-Identifier: Apache-2.0
"""Rounding is an instruction, and a split by it loses nothing."""

from decimal import Decimal
from fractions import Fraction

import pytest

from feidi.errors import InvariantError
from feidi.quantities.money import MoneyUnit
from feidi.quantities.rounding import Rounding, RoundingMethod, ceil, floor, half_up, split, split_scaled

THIRD = Fraction(100, 3)
WAN = MoneyUnit.WAN.fen
BY_RESIDUE = [RoundingMethod.HALF_UP, RoundingMethod.CEIL, RoundingMethod.FLOOR]


@pytest.mark.parametrize(
    ("amount", "unit", "down", "up", "near"),
    [
        (Fraction(0), 1, 0, 0, 0),
        (Fraction(3), 1, 3, 3, 3),
        (Fraction(7, 3), 1, 2, 3, 2),
        (Fraction(5, 2), 1, 2, 3, 3),
        (Fraction(8, 3), 1, 2, 3, 3),
        (Fraction(-7, 3), 1, -2, -3, -2),
        (Fraction(-5, 2), 1, -2, -3, -3),
        (Fraction(149), 100, 100, 200, 100),
        (Fraction(150), 100, 100, 200, 200),
        (Fraction(-150), 100, -100, -200, -200),
        (Fraction(1, 10**30), 1, 0, 1, 0),
    ],
)
def test_three_ways_to_round(amount: Fraction, unit: int, down: int, up: int, near: int) -> None:
    """Floor goes toward zero, ceil away from it, half-up to the nearest with halves away from zero."""
    assert (floor(amount, unit), ceil(amount, unit), half_up(amount, unit)) == (down, up, near)


def test_the_plain_rounding_is_largest_remainder_in_fen() -> None:
    """Without another word an agreement rounds to the fen by largest remainder."""
    rounding = Rounding()
    assert (rounding.unit, rounding.method) == (MoneyUnit.FEN, RoundingMethod.LARGEST_REMAINDER)
    assert (rounding.order, rounding.residue_to) == ((), "")


def test_an_order_becomes_a_tuple() -> None:
    """A list of names is kept as a tuple, so that a rounding can be hashed."""
    rounding = Rounding(order=["host", "source"])
    assert rounding.order == ("host", "source")
    assert hash(rounding) == hash(Rounding(order=("host", "source")))


@pytest.mark.parametrize(
    ("fields", "place", "value"),
    [
        ({"order": ("source", "host", "source")}, "rounding.order", ("source", "host", "source")),
        ({"order": "source"}, "rounding.order", "source"),
        ({"unit": "wan"}, "rounding.unit", "wan"),
        ({"unit": 100}, "rounding.unit", 100),
        ({"method": "half_up"}, "rounding.method", "half_up"),
        ({"method": None}, "rounding.method", None),
        *(({"method": method}, "rounding.residue_to", "") for method in BY_RESIDUE),
    ],
)
def test_an_unclear_instruction_is_refused(fields: dict[str, object], place: str, value: object) -> None:
    """A party named twice, letters for names, text for members and a residue without a taker are refused."""
    with pytest.raises(InvariantError) as caught:
        Rounding(**fields)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == (place, value)
    assert caught.value.remedy


def test_largest_remainders_take_the_leftover() -> None:
    """Whole units first, then one more to the largest remainders."""
    parts = {"a": Fraction(333, 10), "b": Fraction(333, 10), "c": Fraction(334, 10)}
    assert split(100, parts, Rounding()) == {"a": 33, "b": 33, "c": 34}


@pytest.mark.parametrize(
    ("order", "amounts"),
    [
        ((), {"a": 34, "b": 33, "c": 33}),
        (("c",), {"a": 33, "b": 33, "c": 34}),
        (("b", "c", "a"), {"a": 33, "b": 34, "c": 33}),
        (("stranger", "c", "b"), {"a": 33, "b": 33, "c": 34}),
    ],
)
def test_the_order_breaks_ties(order: tuple[str, ...], amounts: dict[str, int]) -> None:
    """Among equal remainders the first in the declared order wins, then the first in the terms."""
    parts = {"a": THIRD, "b": THIRD, "c": THIRD}
    assert split(100, parts, Rounding(order=order)) == amounts
    negative = {name: -part for name, part in parts.items()}
    assert split(-100, negative, Rounding(order=order)) == {name: -fen for name, fen in amounts.items()}


def test_amounts_stand_in_the_order_of_the_parts() -> None:
    """The order of the rounding decides who gains, not how the result is listed."""
    amounts = split(100, {"a": THIRD, "b": THIRD, "c": THIRD}, Rounding(order=("c", "b", "a")))
    assert list(amounts) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("method", "amounts"),
    [
        (RoundingMethod.HALF_UP, {"a": 3, "b": 2, "c": 5}),
        (RoundingMethod.CEIL, {"a": 3, "b": 3, "c": 4}),
        (RoundingMethod.FLOOR, {"a": 2, "b": 2, "c": 6}),
    ],
)
def test_the_residue_goes_where_it_is_told(method: RoundingMethod, amounts: dict[str, int]) -> None:
    """Every party is rounded but the one of the residue, which takes what is left."""
    parts = {"a": Fraction(5, 2), "b": Fraction(9, 4), "c": Fraction(21, 4)}
    assert split(10, parts, Rounding(method=method, residue_to="c")) == amounts


def test_rounding_up_never_takes_more_than_is_left() -> None:
    """Where parts are rounded up, the last in order get what is left and nobody is asked to pay."""
    parts = {name: Fraction(1, 2) for name in "abcd"}
    rounding = Rounding(method=RoundingMethod.CEIL, residue_to="d", order=("b", "c", "a"))
    assert split(2, parts, rounding) == {"a": 0, "b": 1, "c": 1, "d": 0}
    negative = {name: -part for name, part in parts.items()}
    assert split(-2, negative, rounding) == {"a": 0, "b": -1, "c": -1, "d": 0}


@pytest.mark.parametrize("method", BY_RESIDUE)
def test_the_residue_may_go_to_a_party_without_a_part(method: RoundingMethod) -> None:
    """A party that only takes the residue, such as a treasury, stands last."""
    rounding = Rounding(method=method, residue_to="treasury", unit=MoneyUnit.YUAN)
    amounts = split(1_050, {"source": Fraction(525), "host": Fraction(525)}, rounding)
    assert list(amounts) == ["source", "host", "treasury"]
    assert sum(amounts.values()) == 1_050
    assert (
        amounts["treasury"]
        == {RoundingMethod.HALF_UP: 50, RoundingMethod.CEIL: 0, RoundingMethod.FLOOR: 50}[method]
    )


@pytest.mark.parametrize(
    ("rounding", "amounts"),
    [
        (Rounding(unit=MoneyUnit.WAN), {"a": 0, "b": 70_000}),
        (Rounding(unit=MoneyUnit.WAN, order=("c", "b")), {"a": 0, "b": 70_000}),
        (Rounding(unit=MoneyUnit.WAN, residue_to="a"), {"a": 70_000, "b": 0}),
        (Rounding(unit=MoneyUnit.WAN, residue_to="fund"), {"a": 0, "b": 0, "fund": 70_000}),
        (
            Rounding(unit=MoneyUnit.WAN, method=RoundingMethod.HALF_UP, residue_to="a"),
            {"a": 70_000, "b": 0},
        ),
    ],
)
def test_a_sum_below_the_unit_goes_to_one_party(rounding: Rounding, amounts: dict[str, int]) -> None:
    """What is smaller than the unit goes to the party of the residue, else to the first that has a part."""
    split_up = split(70_000, {"a": Fraction(0), "b": Fraction(70_000)}, rounding)
    assert split_up == amounts


def test_whole_units_and_a_tail() -> None:
    """Ten thousands are handed out by remainder, and the tail of fen follows its own rule."""
    parts = {"a": Fraction(5 * WAN, 2), "b": Fraction(5 * WAN, 2) + 7}
    rounding = Rounding(unit=MoneyUnit.WAN, residue_to="a")
    assert split(5 * WAN + 7, parts, rounding) == {"a": 2 * WAN + 7, "b": 3 * WAN}


def test_a_sum_of_zero_may_have_parts() -> None:
    """A refund and a payment that cancel out are split, and mirrored parts give mirrored amounts."""
    parts = {"a": Fraction(1, 2), "b": Fraction(-1, 2)}
    mirrored = {name: -part for name, part in parts.items()}
    assert split(0, parts, Rounding()) == {"a": 1, "b": -1}
    assert split(0, mirrored, Rounding()) == {"a": -1, "b": 1}
    assert split(0, {"a": Fraction(0), "b": Fraction(0)}, Rounding()) == {"a": 0, "b": 0}
    assert split(0, {}, Rounding()) == {}


def test_parts_of_both_signs_are_rounded_each() -> None:
    """With mixed signs nothing is held back: each party is rounded on its own and the residue settles."""
    parts = {"a": Fraction(15, 2), "b": Fraction(-5, 2), "c": Fraction(0)}
    rounding = Rounding(method=RoundingMethod.HALF_UP, residue_to="c")
    assert split(5, parts, rounding) == {"a": 8, "b": -3, "c": 0}


def test_whole_parts_may_be_ints() -> None:
    """A part that is whole needs no Fraction."""
    assert split(10, {"a": 4, "b": 6}, Rounding()) == {"a": 4, "b": 6}  # type: ignore[dict-item]


def test_parts_that_do_not_make_the_whole_are_refused() -> None:
    """The error says what the parts add up to, and what they should."""
    with pytest.raises(InvariantError, match=r"add up to 99\.5, not to the total \(found 100\)") as caught:
        split(100, {"a": Fraction(199, 2)}, Rounding())
    assert caught.value.place == "split.total"
    assert caught.value.remedy


@pytest.mark.parametrize("part", [0.5, True, Decimal("0.5"), "1/2", None])
def test_inexact_parts_are_refused(part: object) -> None:
    """A float is refused even where it happens to make the whole."""
    with pytest.raises(InvariantError) as caught:
        split(1, {"host": part, "source": part}, Rounding())  # type: ignore[dict-item]
    assert (caught.value.place, caught.value.value) == ("split.host", part)


@pytest.mark.parametrize("total", [1.0, True, Fraction(1), "1"])
def test_the_total_is_whole_fen(total: object) -> None:
    """A total that is not an int is refused even where it equals one."""
    with pytest.raises(InvariantError) as caught:
        split(total, {"host": Fraction(1)}, Rounding())  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("split.total", total)


def test_a_party_may_bear_any_name() -> None:
    """A party called like a field of the split is a party all the same."""
    assert split(1, {"total": Fraction(1, 2), "order": Fraction(1, 2)}, Rounding()) == {
        "total": 1,
        "order": 0,
    }


def test_scaled_parts_give_the_same_amounts() -> None:
    """Whole numbers of a fraction of a fen are split as the fractions they stand for."""
    scaled = {"a": 250, "b": 225, "c": 525}
    rounding = Rounding(method=RoundingMethod.HALF_UP, residue_to="c")
    exact = {name: Fraction(part, 100) for name, part in scaled.items()}
    assert split_scaled(10, scaled, 100, rounding) == split(10, exact, rounding) == {"a": 3, "b": 2, "c": 5}
