# SPDX-License-Identifier: Apache-2.0
"""Tables: cases, brackets and dated values."""

from enum import StrEnum
from typing import TYPE_CHECKING, Final, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.expressions.nodes import Operators
from feidi.expressions.shape import depth_field, set_depth

if TYPE_CHECKING:
    from feidi.expressions.tree import Expression

__all__ = ["Row", "Table", "TableKind"]


@final
class TableKind(StrEnum):
    """How a table is read; the value is its name in text."""

    CASES = "cases"
    """The value of the first row whose condition holds."""
    MARGINAL = "marginal"
    """Each part of a number at the rate of its own bracket."""
    WHOLE = "whole"
    """The whole number at the rate of the bracket in which it lies."""
    DATED = "dated"
    """The value that holds on the first day of the period."""


@final
@frozen(order=False)
class Row:
    """A row of a table: a value, and where it holds.

    Parameters
    ----------
    value
        The value, or the rate of a bracket.
    edge
        The condition of a case, the lower edge of a bracket, or the first day.
    is_included
        Whether a bracket begins with its edge (``from``, 以上) or beyond it (``above``, 超过).
    """

    value: "Expression"
    edge: "Expression"
    is_included: bool = True


@final
@frozen(order=False)
class Table(Operators):
    """Cases, brackets or dated values.

    Parameters
    ----------
    kind
        How it is read.
    rows
        The rows, in order.
    on
        The number whose brackets they are; ``None`` for cases and dated values.
    otherwise
        What holds where no row does; ``None`` where nothing is stated. Below the first bracket the rate is then 0, and
        cases and dated values are unknown.
    """

    kind: TableKind
    rows: tuple[Row, ...] = field(converter=tuple[Row, ...])
    on: "Expression | None" = None
    otherwise: "Expression | None" = None
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        if not self.rows:
            raise InvariantError(
                "a table has rows",
                place="table.rows",
                value=self.rows,
                remedy="give Row(value, edge) for each row",
            )
        has_brackets = self.kind in (TableKind.MARGINAL, TableKind.WHOLE)
        if has_brackets is (self.on is None):
            raise InvariantError(
                f"{self.kind.value} {'needs the number' if has_brackets else 'takes no number'} whose brackets it has",
                place=f"table {self.kind.value}",
                value=self.on,
                remedy=_TABLE_EXAMPLES[self.kind],
            )
        if not has_brackets and not all(row.is_included for row in self.rows):
            raise InvariantError(
                f"the rows of {self.kind.value} have no edge that could be left out",
                place=f"table {self.kind.value}",
                value=None,
                remedy=_TABLE_EXAMPLES[self.kind],
            )
        if self.kind is TableKind.DATED and self.otherwise is not None:
            raise InvariantError(
                "a dated table has no other rows than those of its days",
                place="table dated",
                value=None,
                remedy="give the first day on which the value holds",
            )
        below = [child for row in self.rows for child in (row.value, row.edge)]
        below += [child for child in (self.on, self.otherwise) if child is not None]
        set_depth(self, *below)


_TABLE_EXAMPLES: Final = {
    TableKind.CASES: "write cases(100 万元 if grade_a; else 0 元)",
    TableKind.MARGINAL: "write marginal(x; 10% above 0 万元; 20% above 100 万元)",
    TableKind.WHOLE: "write whole(x; 10% from 0 万元; 20% above 100 万元)",
    TableKind.DATED: "write dated(20 万元 from 2014; 40 万元 from 2016)",
}
