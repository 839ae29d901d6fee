# SPDX-License-Identifier: Apache-2.0
"""What a user wants to have added to a frame."""

from collections.abc import Iterable, Mapping
from typing import Final, final

from attrs import field, frozen

from feidi.errors import InvariantError, NotFoundError
from feidi.indicators.decimals import Decimals
from feidi.indicators.scoring.scheme import Scheme

__all__ = ["DETAILS", "Names", "Wanted"]

DETAILS: Final = ("value", "mark")
"""What may be added for every indicator."""


@final
@frozen
class Names:
    """The names of new columns.

    Parameters
    ----------
    prefix
        What stands before every name that is not given.
    given
        Names by what they name: ``"total"``, ``"rank"``, ``"grade"``, or ``"tax_per_mu_mark"``.
    """

    prefix: str
    given: Mapping[str, str]

    def of(self, what: str) -> str:
        """Return the name of a column."""
        return self.given.get(what, f"{self.prefix}{what}")

    def require(self, wanted: Iterable[str], columns: Iterable[str]) -> None:
        """Refuse names that are taken, and names for what is not added.

        Raises
        ------
        InvariantError
            If a column of this name is there already, or two new ones share it.
        NotFoundError
            If a name is given for something else.
        """
        asked, taken = list(wanted), list(columns)
        for what in self.given:
            if what not in asked:
                raise NotFoundError(
                    "no such column is added",
                    place="names",
                    value=what,
                    remedy=f"name one of {', '.join(asked)}",
                    candidates=tuple(asked),
                )
        for what in asked:
            if self.of(what) in taken:
                raise InvariantError(
                    "the frame has a column of this name",
                    place="names",
                    value=self.of(what),
                    remedy="give a prefix, or other names",
                )
            taken.append(self.of(what))


def _details(details: Iterable[str]) -> tuple[str, ...]:
    return (details,) if isinstance(details, str) else tuple(details)


@final
@frozen(kw_only=True)
class Wanted:
    """What is added.

    Parameters
    ----------
    names
        How it is called.
    details
        ``"value"``, ``"mark"`` or both, for every indicator.
    rank
        Whether ranks are asked for.
    decimals
        The digits totals are printed with; ``None`` for the doubles as they are.
    total
        Whether totals are asked for.
    """

    names: Names
    details: tuple[str, ...] = field(default=(), converter=_details)
    rank: bool = True
    decimals: Decimals | None
    total: bool = True

    def __attrs_post_init__(self) -> None:
        for detail in self.details:
            if detail not in DETAILS:
                raise InvariantError(
                    "is not shown for an indicator",
                    place="details",
                    value=detail,
                    remedy="ask for value or mark",
                )

    def columns(self, scheme: Scheme) -> tuple[str, ...]:
        """List what is added for a scheme."""
        codes = (item.indicator.code for item in scheme.items)
        listed = [f"{code}_{detail}" for code in codes for detail in self.details]
        listed += ["total"] if self.total else []
        listed += ["rank"] if self.rank else []
        return (*listed, "grade") if scheme.grading is not None else tuple(listed)
