# SPDX-License-Identifier: Apache-2.0
"""What clauses compute with: arrays of a block of rows, or expressions that an engine works out for a plan.

Both know the operators of arithmetic and comparison; here is what operators do not cover.
"""

from typing import Any, TypeAlias

import narwhals as nw
import numpy as np
from numpy.typing import NDArray

from feidi.frames.threads import for_blocks

__all__ = ["Mask", "Value", "Whole", "ends_of", "larger", "literal", "negated", "smaller", "where", "whole"]

Value: TypeAlias = Any
"""Whole numbers, or what holds for each row: an array, an expression, or one constant for all rows."""

Whole: TypeAlias = NDArray[np.int64]
Mask: TypeAlias = NDArray[np.bool_]


def literal(value: Value) -> nw.Expr:
    """Give a constant as an expression."""
    if isinstance(value, nw.Expr):
        return value
    return nw.lit(value) if isinstance(value, bool) else nw.lit(value, nw.Int64)


def where(holds: Value, then: Value, otherwise: Value) -> Value:
    """Choose row by row."""
    if isinstance(holds, bool):
        return then if holds else otherwise
    if isinstance(holds, nw.Expr):
        return nw.when(holds).then(literal(then)).otherwise(literal(otherwise))
    return np.where(holds, then, otherwise)


def larger(first: Value, second: Value) -> Value:
    """Give the larger one of two."""
    if isinstance(first, nw.Expr) or isinstance(second, nw.Expr):
        return nw.max_horizontal(literal(first), literal(second))
    return np.maximum(first, second)


def smaller(first: Value, second: Value) -> Value:
    """Give the smaller one of two."""
    if isinstance(first, nw.Expr) or isinstance(second, nw.Expr):
        return nw.min_horizontal(literal(first), literal(second))
    return np.minimum(first, second)


def negated(holds: Value) -> Value:
    """Say where something does not hold."""
    return not holds if isinstance(holds, bool) else ~holds


def whole(holds: Value) -> Value:
    """Give 1 where something holds, 0 elsewhere."""
    if isinstance(holds, bool):
        return int(holds)
    return holds.cast(nw.Int64) if isinstance(holds, nw.Expr) else holds.astype(np.int64)


def ends_of(numbers: Whole) -> tuple[int, int]:
    """Give the least and the largest of some whole numbers."""
    found: list[tuple[int, int]] = []
    for_blocks(len(numbers), lambda part: found.append((int(numbers[part].min()), int(numbers[part].max()))))
    return min(low for low, _ in found), max(high for _, high in found)
