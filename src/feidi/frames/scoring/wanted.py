# SPDX-License-Identifier: Apache-2.0
"""What a user wants to have added to a frame."""

from collections.abc import Iterable
from typing import Final, final

from attrs import field, frozen

from feidi.errors import InvariantError
from feidi.frames.scoring.names import Names
from feidi.indicators.decimals import Decimals
from feidi.indicators.scoring.scheme import Scheme

__all__ = ["DETAILS", "Wanted"]

DETAILS: Final = ("value", "mark")
"""What may be added for every indicator."""


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

    @property
    def total_name(self) -> tuple[str, ...]:
        """The name of the column of totals, if there is one."""
        return (self.names.of("total"),) if self.total else ()

    def columns(self, scheme: Scheme) -> tuple[str, ...]:
        """List what is added for a scheme."""
        codes = (item.indicator.code for item in scheme.items)
        listed = [f"{code}_{detail}" for code in codes for detail in self.details]
        listed += ["total"] if self.total else []
        listed += ["rank"] if self.rank else []
        return (*listed, "grade") if scheme.grading is not None else tuple(listed)
