# SPDX-License-Identifier: Apache-2.0
"""What feidi raises: every error names the place, the value and the remedy.

An error means that something cannot exist or that the library was misused.
What exists and breaks a rule is a finding of :mod:`feidi.validators` instead.
"""

import reprlib
from typing import Final, final

__all__ = [
    "AmbiguousError",
    "DocumentError",
    "FeidiError",
    "InvariantError",
    "MissingFactError",
    "NotFoundError",
    "Problem",
    "SettlementError",
    "UndefinedError",
    "UnsetError",
]

_LONGEST_INT: Final = 10**40
_SHORT: Final = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 80


def _shown(value: object) -> str:
    # Python refuses to print integers of more than 4,300 digits.
    if isinstance(value, int) and abs(value) > _LONGEST_INT:
        return f"an integer of {value.bit_length()} bits"
    try:
        return _SHORT.repr(value)
    except Exception:
        return f"<{type(value).__name__} that cannot be printed>"


class FeidiError(Exception):
    """Root of all errors of this library.

    Parameters
    ----------
    message
        What is wrong, in one clause.
    place
        Where: a field, a path in a document, a clause of an agreement.
    value
        The value found there; it is shown shortened.
    remedy
        What to do about it, as one action.

    Examples
    --------
    >>> print(FeidiError("is above the whole", place="share", value="1.2", remedy="give at most 1"))
    share: is above the whole (found '1.2'); give at most 1
    """

    def __init__(self, message: str, *, place: str = "", value: object = None, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.value = value
        self.remedy = remedy

    def __str__(self) -> str:
        place = f"{self.place}: " if self.place else ""
        found = "" if self.value is None else f" (found {_shown(self.value)})"
        remedy = f"; {self.remedy}" if self.remedy else ""
        return f"{place}{self.message}{found}{remedy}"


class InvariantError(FeidiError, ValueError):
    """The value asked for cannot exist: a share of 1.2, a span that ends before it starts."""


class NotFoundError(FeidiError, LookupError):
    """Nothing is registered under this code or name; `candidates` lists what is near."""

    def __init__(
        self,
        message: str,
        *,
        place: str = "",
        value: object = None,
        remedy: str = "",
        candidates: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message, place=place, value=value, remedy=remedy)
        self.candidates = candidates


@final
class AmbiguousError(NotFoundError):
    """Several things bear this name; `candidates` lists them all."""


@final
class MissingFactError(FeidiError, LookupError):
    """A fact or milestone was asked for by a clause and not given."""


@final
class UndefinedError(FeidiError, ArithmeticError):
    """There is no value for these inputs, and 0 would be a claim."""


@final
class UnsetError(FeidiError, ValueError):
    """The document gives no number here, so nothing is computed."""


@final
class Problem(FeidiError, ValueError):  # noqa: N818 (a document lists them; alone it is rarely raised)
    """One fault of a document: `place` is its path, `line` and `column` count from 1 where they are known.

    Examples
    --------
    >>> print(Problem("is not text", place="$.name", value=7, remedy="write it in quotes", line=3, column=11))
    $.name (line 3, column 11): is not text (found 7); write it in quotes
    """

    def __init__(
        self,
        message: str,
        *,
        place: str = "",
        value: object = None,
        remedy: str = "",
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        super().__init__(message, place=place, value=value, remedy=remedy)
        self.line = line
        self.column = column

    def __str__(self) -> str:
        text = super().__str__()
        if self.line is None:
            return text
        where = f"(line {self.line}, column {self.column})"
        return f"{self.place} {where}{text.removeprefix(self.place)}" if self.place else f"{where}: {text}"


class DocumentError(FeidiError, ValueError):
    """A document cannot be read; `problems` holds every fault found, each with its path."""

    def __init__(
        self,
        message: str,
        *,
        place: str = "",
        value: object = None,
        remedy: str = "",
        problems: tuple[Problem, ...] = (),
    ) -> None:
        super().__init__(message, place=place, value=value, remedy=remedy)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join((super().__str__(), *(f"  {problem}" for problem in self.problems)))


@final
class SettlementError(FeidiError, ValueError):
    """These receipts cannot be settled under this agreement; nothing was settled.

    `problems` lists each balance of a state that nothing in the agreement goes on from, where that is the reason.
    """

    def __init__(
        self,
        message: str,
        *,
        place: str = "",
        value: object = None,
        remedy: str = "",
        problems: tuple[Problem, ...] = (),
    ) -> None:
        super().__init__(message, place=place, value=value, remedy=remedy)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join((super().__str__(), *(f"  {problem}" for problem in self.problems)))
