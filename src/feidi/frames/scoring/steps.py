# SPDX-License-Identifier: Apache-2.0
"""Digits and grades as expressions of an engine."""

from collections.abc import Callable
from fractions import Fraction
from functools import reduce
from operator import add
from typing import assert_never

import narwhals as nw

from feidi.frames.scoring.bound import ULP, Bound
from feidi.indicators.decimals import Decimals, DecimalsMethod
from feidi.indicators.grades.grading import Fix, Grading, Lower, NotGraded, Raise
from feidi.indicators.grades.rules import Both, CutRounding, CutTies, RankShares, Rule, Thresholds

__all__ = ["grade_expression", "left_out", "level_expression", "printed"]

Happened = Callable[[str], nw.Expr | None]


def printed(total: nw.Expr, decimals: Decimals, bound: Bound) -> tuple[nw.Expr, nw.Expr]:
    """Give totals rounded to the printed digits, and where that is in doubt."""
    scale = 10.0**decimals.places
    scaled = total * scale
    halves = decimals.method is DecimalsMethod.HALF_UP
    base = scaled.abs() + 0.5 if halves else scaled
    whole = base.floor()
    signed = nw.when(scaled < 0).then(whole * -1.0).otherwise(whole) if halves else whole
    margin = 1.1 * (bound.error * scale + 4 * ULP * (bound.size * scale + 1.0))
    rest = base - whole
    # Some engines multiply by the inverse of a constant: rounding puts the last bit right.
    return (signed / scale).round(decimals.places), (rest <= margin) | (rest >= 1.0 - margin)


def level_expression(rule: Rule, total: nw.Expr, sure: nw.Expr) -> nw.Expr:
    """Give the place of the grade by thresholds; 0 where a rule has none."""
    thresholds = rule.thresholds if isinstance(rule, Both) else rule
    if not isinstance(thresholds, Thresholds):
        return nw.lit(0)
    steps = [(total < float(cut)).cast(nw.Int64) for _, cut in thresholds.cuts]
    return nw.when(sure).then(reduce(add, steps)).otherwise(nw.col("exact level"))


def left_out(grading: Grading | None, happened: Happened) -> nw.Expr | None:
    """Give what stands in place of a grade for rows that are not graded, null for the others."""
    chosen: nw.Expr | None = None
    for change in reversed(() if grading is None else grading.changes):
        mask = happened(change.event) if isinstance(change, NotGraded) else None
        if mask is not None and isinstance(change, NotGraded):
            rest = nw.lit(None, nw.String) if chosen is None else chosen
            chosen = nw.when(mask).then(nw.lit(change.grade)).otherwise(rest)
    return chosen


def grade_expression(grading: Grading, happened: Happened) -> nw.Expr:
    """Give grades from the columns ``feidi place``, ``feidi equal``, ``feidi of`` and ``feidi level``."""
    grades = grading.rule.grades
    code = _changed(grading, _code(grading.rule), happened, len(grades) - 1)
    word: nw.Expr = nw.lit(grades[-1])
    for place, grade in reversed(list(enumerate(grades[:-1]))):
        word = nw.when(code <= place).then(nw.lit(grade)).otherwise(word)
    word = nw.when(~nw.col("feidi place").is_null()).then(word).otherwise(nw.lit(None, nw.String))
    out = left_out(grading, happened)
    return word if out is None else nw.when(~out.is_null()).then(out).otherwise(word)


def _code(rule: Rule) -> nw.Expr:
    match rule:
        case Thresholds():
            return nw.col("feidi level")
        case RankShares():
            return _share_code(rule)
        case Both():
            share, level = _share_code(rule.shares), nw.col("feidi level")
            return nw.when(share > level).then(share).otherwise(level)
        case _ as never:
            assert_never(never)


def _share_code(rule: RankShares) -> nw.Expr:
    last = nw.col("feidi place")
    if rule.ties is CutTies.DOWN:
        last = last + nw.col("feidi equal") - 1
    beyond = [_is_beyond(rule.rounding, last, share) for _, share in rule.cuts[:-1]]
    return reduce(add, [one.cast(nw.Int64) for one in beyond], nw.lit(0))


def _is_beyond(rounding: CutRounding, rank: nw.Expr, share: Fraction) -> nw.Expr:
    part, whole = share.numerator * nw.col("feidi of"), share.denominator
    match rounding:
        case CutRounding.FLOOR:
            return rank * whole > part
        case CutRounding.CEIL:
            return (rank - 1) * whole >= part
        case CutRounding.HALF_UP:
            return (2 * rank - 1) * whole > 2 * part
        case _ as never:
            assert_never(never)


def _changed(grading: Grading, code: nw.Expr, happened: Happened, last: int) -> nw.Expr:
    fixed: list[tuple[nw.Expr, int]] = []
    for change in grading.changes:
        mask = happened(change.event)
        if mask is None:
            continue
        if isinstance(change, Fix):
            fixed.append((mask, grading.rule.grades.index(change.grade)))
        elif isinstance(change, Raise | Lower):
            code = code + mask.cast(nw.Int64) * (change.steps if isinstance(change, Lower) else -change.steps)
    code = nw.when(code > last).then(nw.lit(last)).otherwise(code)
    for mask, place in sorted(fixed, key=lambda pair: pair[1]):
        code = nw.when(mask).then(nw.lit(place)).otherwise(code)
    return code
