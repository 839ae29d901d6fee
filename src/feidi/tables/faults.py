# SPDX-License-Identifier: Apache-2.0
"""The faults of a table: all of them at once, and the same fault of many rows in one line."""

from typing import Final, NamedTuple, final

from feidi.errors import DocumentError, Problem

__all__ = ["TableFaults"]

_MOST: Final = 1000
"""More lines than this nobody reads."""
_SHOWN: Final = 3
"""So many rows and values of a fault are named."""


class _Fault(NamedTuple):
    message: str
    heads: tuple[str, ...]
    remedy: str


class _Place(NamedTuple):
    row: int
    unit: str


@final
class TableFaults:
    """Faults of one table, gathered while it is read.

    Parameters
    ----------
    name
        What the error calls the table.
    """

    def __init__(self, name: str = "table") -> None:
        self.name = name
        self._places: dict[_Fault, list[_Place]] = {}
        self._values: dict[_Fault, list[object]] = {}

    def add(
        self, message: str, *heads: str, row: int = 0, unit: str = "", value: object = None, remedy: str
    ) -> None:
        """Note a fault: of a row, by its number and the name of its unit, or of whole columns, by their heads."""
        fault = _Fault(message, heads, remedy)
        if row:
            self._places.setdefault(fault, []).append(_Place(row, unit))
        else:
            self._places.setdefault(fault, [])
        values = self._values.setdefault(fault, [])
        if value is not None and len(values) < _SHOWN and value not in values:
            values.append(value)

    def problems(self) -> tuple[Problem, ...]:
        """Return the faults in the order in which they were found, the rows of each together."""
        return tuple(
            Problem(
                fault.message,
                place=_where(places, fault.heads),
                value=None if not self._values[fault] else _one_or_all(self._values[fault]),
                remedy=fault.remedy,
            )
            for fault, places in list(self._places.items())[:_MOST]
        )

    def raise_if_any(self, remedy: str = "correct the cells") -> None:
        """Raise everything that was noted.

        Raises
        ------
        DocumentError
            If anything was.
        """
        if self._places:
            raise DocumentError(
                "the table cannot be read", place=self.name, remedy=remedy, problems=self.problems()
            )


def _where(places: list[_Place], heads: tuple[str, ...]) -> str:
    if not places:
        return f"{'columns' if len(heads) > 1 else 'column'} {' and '.join(heads)}"
    rows = ", ".join(str(place.row) for place in places[:_SHOWN])
    units = ", ".join(dict.fromkeys(place.unit for place in places[:_SHOWN] if place.unit))
    more = f" and {len(places) - _SHOWN} more" if len(places) > _SHOWN else ""
    named = f" ({units}{', ...' if more else ''})" if units else ""
    column = f", {heads[0]}" if heads else ""
    return f"{'rows' if len(places) > 1 else 'row'} {rows}{more}{named}{column}"


def _one_or_all(values: list[object]) -> object:
    return values[0] if len(values) == 1 else tuple(values)
