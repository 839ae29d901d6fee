# SPDX-License-Identifier: Apache-2.0
"""The rows of one sharing clause on their way through its terms: what every clause may ask of them."""

from typing import Final, NamedTuple, Protocol

from feidi.frames.settlement.values import Value

__all__ = [
    "CLASS",
    "DAYS",
    "END",
    "FEN",
    "FIRST",
    "KIND",
    "KIND_TEXT",
    "UNIT",
    "YEAR",
    "Columns",
    "Days",
    "Sheet",
    "Windows",
]

UNIT: Final = "__unit"
YEAR: Final = "__year"
KIND: Final = "__kind"
KIND_TEXT: Final = "__kind_text"
"""What the receipts call the kind: it goes along with rows at hand."""
CLASS: Final = "__class"
FIRST: Final = "__first"
END: Final = "__end"
FEN: Final = "__fen"
DAYS: Final = 365 * 366
"""Parts of a year by days become whole numbers of its parts."""


class Windows(NamedTuple):
    """A running sum up to and with each row: of the unit, and of the unit's year."""

    life: Value
    year: Value


class Days(NamedTuple):
    """The days that money covers: from the first up to and without the end."""

    first: Value
    end: Value


class Columns(Protocol):
    """Whatever has columns by name."""

    def column(self, name: str) -> Value:
        """Give a column."""
        ...

    def by_year(self, values: dict[int, int]) -> Value:
        """Give each row the whole number of its year."""
        ...


class Sheet(Columns, Protocol):
    """Rows of units; sums and what comes before are meant in the order of settlement.

    It is a block of arrays, where the rows are at hand, or a plan of an engine.
    """

    @property
    def engine(self) -> str:
        """The engine that divides."""
        ...

    @property
    def known(self) -> frozenset[str]:
        """The columns of facts without a gap."""
        ...

    def is_of_class(self, name: str) -> Value:
        """Say which rows are of a class of projects."""
        ...

    def days(self) -> Days:
        """Give the days that moments cover, where the terms ask for them."""
        ...

    def parts_of_a_day(self) -> Value:
        """Give how many of its `DAYS` parts a moment's money has for each day that it covers."""
        ...

    def let(self, *values: Value) -> list[Value]:
        """Compute columns once, to be used more than once."""
        ...

    def once(self, *values: Value) -> list[Value]:
        """Compute columns once where the engine would compute them anew for every use."""
        ...

    def running(self, amount: Value, *, life: bool = True, year: bool = True) -> Windows:
        """Add up a whole-number column over the moments of a unit, and of a unit's year."""
        ...

    def highest(self, amount: Value) -> Value:
        """Give the highest value of a column so far in a unit."""
        ...

    def before(self, amount: Value, default: int) -> Value:
        """Give what a column was one moment earlier in the unit."""
        ...

    def ends_year(self) -> Value:
        """Say which rows are the last ones of their unit's year."""
        ...

    def single(self) -> bool:
        """Say whether every unit is known to have one row."""
        ...
