# SPDX-License-Identifier: Apache-2.0
"""What is said of a fact that is asked for and not given: what was given instead."""

from collections.abc import Sequence
from typing import Final

from feidi.errors import MissingFactError

__all__ = ["missing_fact"]

_SHOWN: Final = 12


def missing_fact(what: str, unit: str, names: Sequence[str], elsewhere: Sequence[str]) -> MissingFactError:
    """Make the error: the fact, the names that were given, and where among the facts its name does stand.

    Examples
    --------
    >>> str(missing_fact("amount 'rent'", "A", ["base"], ["yearly"]))
    "A: amount 'rent' is not given; add it to the facts of A (given: 'base'; the name stands under yearly)"
    """
    given = ", ".join(repr(name) for name in names[:_SHOWN]) or "none of its kind"
    more = " and more" if len(names) > _SHOWN else ""
    stands = f"; the name stands under {' and '.join(elsewhere)}" if elsewhere else ""
    return MissingFactError(
        f"{what} is not given",
        place=unit,
        remedy=f"add it to the facts of {unit} (given: {given}{more}{stands})",
    )
