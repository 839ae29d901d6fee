# SPDX-License-Identifier: Apache-2.0
"""A column of amounts on its way through a split, as expressions that its engine works out."""

from typing import Any, Final, final

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
        self.frame: Any = frame
        self.engine: str = frame.implementation.value
        self.amount: nw.Expr = nw.col(name).cast(nw.Int64)
        self._count = 0

    def let(self, *numbers: nw.Expr) -> list[nw.Expr]:
        """Compute numbers once, to be used more than once."""
        names = [f"{OWN}{self._count + at}" for at in range(len(numbers))]
        self._count += len(names)
        self.frame = self.frame.with_columns(
            *(number.alias(name) for number, name in zip(numbers, names, strict=True))
        )
        return [nw.col(name) for name in names]
