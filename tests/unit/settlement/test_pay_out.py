# SPDX-License-Identifier: Apache-2.0
"""Exact parts become whole fen that add up, one line after the other."""

from collections.abc import Callable

import pytest

from feidi.agreements import Agreement, Receipt, To
from feidi.quantities import MoneyUnit, Rounding, RoundingMethod
from feidi.settlement import settle
from feidi.settlement.pay_out import Ledger, pay_out

LARGEST = Rounding(order=("a", "b", "c"))
YUAN = Rounding(unit=MoneyUnit.YUAN, order=("a", "b", "c"))


def _ledger(scale: int, **carried: int) -> Ledger:
    ledger = Ledger(scale, carried)
    ledger.enter_year()
    return ledger


def test_whole_parts_are_paid_as_they_are() -> None:
    """Nothing is rounded, and nothing carried; who has no part is not named."""
    ledger = _ledger(2)
    assert pay_out(3, {"b": 4, "a": 2, "c": 0}, ledger, LARGEST) == {"a": 1, "b": 2}
    assert ledger.carried == {}


@pytest.mark.parametrize(("total", "paid"), [(3, {"a": 2, "b": 1}), (-3, {"a": -1, "b": -2})])
def test_two_parties_follow_the_cumulative_sum(total: int, paid: dict[str, int]) -> None:
    """The first has the nearest, halves up, of a refund too; the next line makes up for it."""
    ledger = _ledger(2)
    assert pay_out(total, {"a": total, "b": total}, ledger, LARGEST) == paid
    assert ledger.carried == {"a": -1, "b": 1}
    assert pay_out(total, {"a": total, "b": total}, ledger, LARGEST) == {
        "a": total - paid["a"],
        "b": total - paid["b"],
    }
    assert ledger.carried == {}


def test_three_parties_share_by_the_largest_remainder() -> None:
    """The unit that is left goes to the largest remainder, the first among equals; of a refund likewise."""
    assert pay_out(100, {"a": 100, "b": 100, "c": 100}, _ledger(3), LARGEST) == {"a": 34, "b": 33, "c": 33}
    assert pay_out(-100, {"a": -100, "b": -100, "c": -100}, _ledger(3), LARGEST) == {
        "a": -33,
        "b": -33,
        "c": -34,
    }


def test_a_unit_too_many_is_taken_back() -> None:
    """Where one was overpaid before, the others' whole units come to more than there is: the least wanted waits."""
    ledger = _ledger(2, a=-3, b=2, c=1)
    assert pay_out(1, {"a": 0, "b": 1, "c": 1}, ledger, LARGEST) == {"a": 0, "b": 1, "c": 0}
    assert ledger.carried == {"a": -3, "b": 1, "c": 2}


def test_what_is_below_the_unit_has_a_taker() -> None:
    """In whole yuan the odd fen go to the first party with a part, or to the party that the instruction names."""
    exact = {"a": 0, "b": 125, "c": 125}
    assert pay_out(250, exact, _ledger(1), YUAN) == {"b": 150, "c": 100}
    named = Rounding(unit=MoneyUnit.YUAN, order=("a", "b", "c"), residue_to="a")
    assert pay_out(250, {"b": 125, "c": 125}, _ledger(1), named) == {"a": 50, "b": 100, "c": 100}


@pytest.mark.parametrize(
    ("method", "paid"),
    [
        (RoundingMethod.HALF_UP, {"a": 1, "b": 2}),
        (RoundingMethod.CEIL, {"a": 1, "b": 2}),
        (RoundingMethod.FLOOR, {"a": 2, "b": 1}),
    ],
)
def test_the_residue_has_a_party(method: RoundingMethod, paid: dict[str, int]) -> None:
    """One is rounded by the method, and who takes the residue has the rest; a refund undoes it exactly."""
    rounding = Rounding(method=method, order=("b", "a"), residue_to="a")
    assert pay_out(3, {"a": 3, "b": 3}, _ledger(2), rounding) == paid
    back = pay_out(-3, {"a": -3, "b": -3}, _ledger(2, a=3 - 2 * paid["a"], b=3 - 2 * paid["b"]), rounding)
    assert back == {party: -fen for party, fen in paid.items()}


def test_a_taker_without_a_fen_has_no_line(
    agreement_on: Callable[..., Agreement], vat: Callable[..., Receipt]
) -> None:
    """Who would take a residue has no line where there is none."""
    rounding = Rounding(method=RoundingMethod.FLOOR, residue_to="host")
    lines = settle(agreement_on(To("source"), rounding=rounding), [vat("A", 2024, 1)]).lines
    assert [line.party for line in lines] == ["source"]
