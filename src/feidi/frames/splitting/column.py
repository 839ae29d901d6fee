# SPDX-License-Identifier: Apache-2.0
"""A column of amounts on its way through a split, as expressions that its engine works out."""

from collections.abc import Mapping
from typing import Any, Final, cast, final

import narwhals as nw

from feidi.frames.engines import Frame

__all__ = ["OWN", "Column"]

OWN: Final = "__feidi "
"""What the names of columns begin with that only stand there meanwhile."""


@final
class Column:
    """Amounts, beside the frame to which columns are added on the way.

    Not a noun: it lives inside one call of `split`.
    """

    def __init__(self, frame: Frame, name: str) -> None:
        self.engine: str = frame.implementation.value
        self.amount: nw.Expr = nw.col(name).cast(nw.Int64)
        self._frame: Any = frame
        self._own: list[str] = []

    def let(self, *numbers: nw.Expr) -> list[nw.Expr]:
        """Compute numbers once, to be used more than once."""
        names = [f"{OWN}{len(self._own) + at}" for at in range(len(numbers))]
        self._own += names
        self._frame = self._frame.with_columns(
            *(number.alias(name) for number, name in zip(numbers, names, strict=True))
        )
        return [nw.col(name) for name in names]

    def beside(self, columns: Mapping[str, nw.Expr]) -> Frame:
        """Give the frame with new columns, without those that stood there meanwhile."""
        added = self._frame.with_columns(*(column.alias(name) for name, column in columns.items()))
        return cast("Frame", added.drop(self._own))
