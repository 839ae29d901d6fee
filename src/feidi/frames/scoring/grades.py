# SPDX-License-Identifier: Apache-2.0
"""Grades of ranked rows: by rank share, by threshold, by both, and what events change."""

from collections.abc import Callable, Sequence
from typing import assert_never, cast, final

import numpy as np
import numpy.typing as npt
from attrs import frozen

from feidi.frames.scoring.filtered.block import Floats, Mask
from feidi.frames.scoring.filtered.bound import Bound
from feidi.frames.scoring.filtered.order import Exactly, Order
from feidi.indicators.grades.grading import Fix, Grading, Lower, NotGraded, Raise
from feidi.indicators.grades.rules import Both, CutTies, RankShares, Rule, Thresholds

__all__ = ["Codes", "Standing", "changed_codes", "rule_codes", "standing_of"]

Codes = npt.NDArray[np.int64]
"""The places of grades among those of a rule, the best being 0."""


@final
@frozen
class Standing:
    """How rows stand among those they are ranked with.

    Parameters
    ----------
    better
        How many rows have more.
    equal
        How many have as much, the row itself among them.
    count
        How many rows there are in its group.
    """

    better: Codes
    equal: Codes | int
    count: Codes | int

    @property
    def rank(self) -> Codes:
        """The rank from the best; equal rows share the better one."""
        return self.better + 1


def standing_of(order: Order) -> Standing:
    """Turn an order from the least into ranks from the best."""

    def by_row(values: Codes) -> Codes:
        found = np.empty(len(order.places), np.int64)
        found[order.places] = values
        return found

    better = by_row(order.last - order.end)
    equal = by_row(order.end - order.begin) if order.tied else 1
    count = order.last if isinstance(order.last, int) else by_row(order.last - order.first)
    return Standing(better, equal, count)


def rule_codes(
    rule: Rule, standing: Standing | None, totals: Floats, bound: Bound, exactly: Exactly
) -> Codes:
    """Place every row by a rule.

    Parameters
    ----------
    rule
        The rule.
    standing
        How the rows stand; ``None`` only for a rule of thresholds, which does not ask.
    totals, bound
        Their totals, and how far the doubles may be off.
    exactly
        Gives exact totals.
    """
    match rule:
        case Thresholds():
            return _reached(rule, totals, bound, exactly)
        case RankShares():
            return _within(rule, cast("Standing", standing))
        case Both():
            by_share = _within(rule.shares, cast("Standing", standing))
            return np.maximum(by_share, _reached(rule.thresholds, totals, bound, exactly))
        case _ as never:
            assert_never(never)


def _within(rule: RankShares, standing: Standing) -> Codes:
    ranks = standing.better + (1 if rule.ties is CutTies.UP else standing.equal)
    if isinstance(standing.count, int):
        return _passed(ranks, _positions(rule, standing.count)[:-1])
    codes = np.zeros(len(ranks), np.int64)
    counts, which = np.unique(standing.count, return_inverse=True)
    ends = np.array([_positions(rule, count) for count in counts.tolist()], np.int64).reshape(
        -1, len(rule.cuts)
    )
    for cut in range(len(rule.cuts) - 1):
        codes += ranks > ends[which, cut]
    return codes


def _passed(ranks: Codes, ends: Sequence[int]) -> Codes:
    codes = np.zeros(len(ranks), np.int8)
    for end in ends:
        codes += ranks > end
    return codes.astype(np.int64)


def _positions(rule: RankShares, count: int) -> list[int]:
    # Rounding may lift a position above the one after it only where shares are equal; then both are the same.
    return [rule.rounding.position(share, count) for _, share in rule.cuts]


def _reached(rule: Thresholds, totals: Floats, bound: Bound, exactly: Exactly) -> Codes:
    codes = np.zeros(len(totals), np.int64)
    near = np.zeros(len(totals), np.bool_)
    for _, least in rule.cuts:
        cut = float(least)
        codes += totals < cut
        margin = 1.1 * (bound.error + abs(cut) * 2e-16)
        near |= np.abs(totals - cut) <= margin
    spots = np.flatnonzero(near)
    if len(spots):
        for spot, number in zip(spots.tolist(), exactly(spots.tolist()), strict=True):
            codes[spot] = sum(number < least for _, least in rule.cuts) if number is not None else 0
    return codes


def changed_codes(grading: Grading, codes: Codes, happened: Callable[[str], Mask | None]) -> Codes:
    """Fix, raise and lower grades by events."""
    if not any(happened(change.event) is not None for change in grading.changes):
        return codes
    last = len(grading.rule.grades) - 1
    moved = codes.copy()
    fixed = np.full(len(codes), -1, np.int64)
    for change in grading.changes:
        mask = happened(change.event)
        if mask is None:
            continue
        match change:
            case Raise() | Lower():
                moved += np.where(mask, change.steps if isinstance(change, Lower) else -change.steps, 0)
            case Fix():
                fixed = np.where(mask, np.maximum(fixed, grading.rule.grades.index(change.grade)), fixed)
            case NotGraded():
                pass
            case _ as never:
                assert_never(never)
    return np.where(fixed >= 0, fixed, np.clip(moved, 0, last))
