# SPDX-License-Identifier: Apache-2.0
"""What columns can do: in blocks of numpy, and as expressions of a frame's own engine."""

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from operator import add
from typing import Any, Protocol, TypeAlias, final

import narwhals as nw
import numpy as np
import numpy.typing as npt

__all__ = ["Block", "Columns", "Expressions", "Floats", "Line", "Mask", "Value"]

Value: TypeAlias = Any
"""A block of floats, a mask, or an expression: each knows the operators of arithmetic and comparison."""

Floats: TypeAlias = npt.NDArray[np.float64]
"""Doubles; NaN where nothing is known."""

Mask: TypeAlias = npt.NDArray[np.bool_]
"""True for the rows that are meant."""


Line: TypeAlias = tuple[Value, float, float]
"""A column, what it is multiplied with, and what is added."""


class Columns(Protocol):
    """The columns of one frame, and the functions that operators do not cover."""

    def column(self, name: str) -> Value:
        """Give a column of doubles in which what is not known is missing."""
        ...

    def once(self, key: object, compute: "Callable[[Columns], Value]") -> Value:
        """Work a column out unless that was done before under the same key."""
        ...

    def where(self, holds: Value, then: Value, otherwise: Value) -> Value:
        """Choose by a condition; a condition on something missing does not hold."""
        ...

    def missing(self) -> Value:
        """Give what stands for a number that is not known."""
        ...

    def is_missing(self, values: Value) -> Value:
        """Say which are not known."""
        ...

    def length(self, lines: Sequence[Line]) -> Value:
        """Give the roots of sums of squares of lines over columns."""
        ...

    def logarithm(self, values: Value) -> Value:
        """Give natural logarithms."""
        ...

    def exponential(self, values: Value) -> Value:
        """Give powers of e."""
        ...

    def floor(self, values: Value) -> Value:
        """Round down."""
        ...

    def size(self, values: Value) -> Value:
        """Give absolute values."""
        ...


@final
class Block:
    """Some rows of columns that are arrays."""

    def __init__(self, arrays: Mapping[str, Floats], rows: slice) -> None:
        self.arrays = arrays
        self.rows = rows
        self.known: dict[int, Value] = {}

    def column(self, name: str) -> Value:
        """Give the rows of a column."""
        return self.arrays[name][self.rows]

    def once(self, key: object, compute: Callable[[Columns], Value]) -> Value:
        """Keep the column for the rest of the block."""
        if id(key) not in self.known:
            self.known[id(key)] = compute(self)
        return self.known[id(key)]

    where: Callable[..., Value] = staticmethod(np.where)
    is_missing: Callable[..., Value] = staticmethod(np.isnan)
    logarithm: Callable[..., Value] = staticmethod(np.log)
    exponential: Callable[..., Value] = staticmethod(np.exp)
    floor: Callable[..., Value] = staticmethod(np.floor)
    size: Callable[..., Value] = staticmethod(np.abs)

    def length(self, lines: Sequence[Line]) -> Value:
        """Give the roots of sums of squares, in two arrays for all lines: memory costs more than arithmetic."""
        total, leg = np.zeros(len(lines[0][0])), np.empty(len(lines[0][0]))
        for values, slope, offset in lines:
            np.multiply(values, slope, out=leg)
            np.add(leg, offset, out=leg)
            np.multiply(leg, leg, out=leg)
            np.add(total, leg, out=total)
        return np.sqrt(total, out=total)

    def missing(self) -> Value:
        """Give NaN."""
        return np.nan


@final
class Expressions:
    """Columns of a frame as expressions that its engine works out."""

    def __init__(self, expressions: Mapping[str, Callable[[], nw.Expr]]) -> None:
        self.expressions = expressions
        self.steps: dict[str, nw.Expr] = {}
        self._names: dict[int, tuple[str, object]] = {}

    def column(self, name: str) -> Value:
        """Give the expression of a column."""
        return self.expressions[name]()

    def once(self, key: object, compute: Callable[[Columns], Value]) -> Value:
        """Make it a column of its own, to be added before those that use it; `steps` lists them in order."""
        if id(key) not in self._names:
            expression = compute(self)
            # The key is kept, so that no other can come to have its identity.
            self._names[id(key)] = f"feidi step {len(self._names)}", key
            self.steps[self._names[id(key)][0]] = expression
        return nw.col(self._names[id(key)][0])

    def where(self, holds: Value, then: Value, otherwise: Value) -> Value:
        """Choose by a condition."""
        return nw.when(holds).then(_expression(then)).otherwise(_expression(otherwise))

    def missing(self) -> Value:
        """Give null."""
        return nw.lit(None, nw.Float64)

    def is_missing(self, values: Value) -> Value:
        """Say which are null."""
        return values.is_null()

    def length(self, lines: Sequence[Line]) -> Value:
        """Give the roots of sums of squares."""
        legs = (values * slope + offset for values, slope, offset in lines)
        return reduce(add, (leg * leg for leg in legs)).sqrt()

    def logarithm(self, values: Value) -> Value:
        """Give natural logarithms."""
        return values.log()

    def exponential(self, values: Value) -> Value:
        """Give powers of e."""
        return values.exp()

    def floor(self, values: Value) -> Value:
        """Round down."""
        return values.floor()

    def size(self, values: Value) -> Value:
        """Give absolute values."""
        return values.abs()


def _expression(value: Value) -> Value:
    return value if isinstance(value, nw.Expr) else nw.lit(float(value), nw.Float64)
