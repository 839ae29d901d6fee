# SPDX-License-Identifier: Apache-2.0
"""The names of the columns that scoring adds."""

from collections.abc import Iterable, Mapping
from typing import final

from attrs import frozen

from feidi.errors import InvariantError, NotFoundError

__all__ = ["Names"]


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
        """Give the name of a column."""
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
