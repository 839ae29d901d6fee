# SPDX-License-Identifier: Apache-2.0
"""The ledger over arrays pays what the scalar ledger pays, line by line."""

import random

import numpy as np
import pytest

from feidi.frames.settlement.block import YEAR, Block, is_new, runs_of
from feidi.frames.settlement.rounding import paid_by_ledger
from feidi.quantities import MoneyUnit, Rounding, RoundingMethod
from feidi.settlement.pay_out import Ledger, pay_out

PARTIES = ("a", "b", "c")
INSTRUCTIONS = {
    "fen": Rounding(order=PARTIES),
    "yuan": Rounding(unit=MoneyUnit.YUAN, order=PARTIES),
    "yuan, the rest to b": Rounding(unit=MoneyUnit.YUAN, order=PARTIES, residue_to="b"),
    "half up": Rounding(method=RoundingMethod.HALF_UP, order=PARTIES, residue_to="c"),
    "up to the yuan": Rounding(
        unit=MoneyUnit.YUAN, method=RoundingMethod.CEIL, order=PARTIES, residue_to="a"
    ),
    "down": Rounding(method=RoundingMethod.FLOOR, order=PARTIES, residue_to="b"),
}


def lines_of(chance: random.Random, scale: int) -> list[tuple[int, int, int, tuple[int, ...]]]:
    """Make up lines: unit, year, kind, and the exact parts, which add up to whole fen."""
    found = []
    for unit in range(60):
        for year in range(2020, 2020 + chance.randint(1, 4)):
            for kind in range(chance.randint(1, 2)):
                size = chance.choice((3, 40, 900)) * scale
                low = -size if chance.random() < 0.3 else 0
                parts = [chance.choice((0, chance.randint(low, size))) for _ in PARTIES]
                parts[chance.randrange(3)] -= sum(parts) % scale
                found.append((unit, year, kind, tuple(parts)))
    return found


@pytest.mark.parametrize("name", INSTRUCTIONS)
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("wide", [False, True])
def test_lines_are_paid_as_one_by_one(name: str, seed: int, wide: bool) -> None:
    """Every line of every unit has the scalar ledger's payments, of 64-bit numbers and of Python's own."""
    chance, scale, rounding = random.Random(seed), 7, INSTRUCTIONS[name]
    lines = lines_of(chance, scale)
    unit, year = (np.array([line[at] for line in lines]) for at in (0, 1))
    total = np.array([sum(line[3]) // scale for line in lines])
    exact = {party: np.array([line[3][at] for line in lines]) for at, party in enumerate(PARTIES)}
    if wide:
        total = total.astype(object)
    block = Block({YEAR: year}, runs_of(is_new(unit)), wide=wide)
    paid = paid_by_ledger(block, total, exact, rounding, scale)
    got = list(zip(*(paid[party].tolist() for party in PARTIES), strict=True))
    expected = []
    ledger, seen = Ledger(scale, {}), (-1, 0)
    for unit, year, _, parts in lines:
        if unit != seen[0]:
            ledger = Ledger(scale, {})
        if (unit, year) != seen:
            ledger.enter_year()
        seen = (unit, year)
        one = pay_out(sum(parts) // scale, dict(zip(PARTIES, parts, strict=True)), ledger, rounding)
        expected.append(tuple(one.get(party, 0) for party in PARTIES))
    assert got == expected


def test_no_line_is_paid_of_nothing() -> None:
    """A block without lines stays one."""
    none = np.zeros(0, np.int64)
    block = Block({YEAR: none}, runs_of(np.zeros(0, np.bool_)))
    assert not len(paid_by_ledger(block, none, {"a": none}, Rounding(), 1)["a"])
