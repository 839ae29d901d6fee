# SPDX-License-Identifier: Apache-2.0
"""What columns cannot do is refused by its name."""

from feidi.errors import InvariantError

__all__ = ["beyond_columns"]


def beyond_columns(what: str, place: str, remedy: str) -> InvariantError:
    """Give the error for a part of a scheme that columns cannot do.

    Examples
    --------
    >>> print(beyond_columns("a formula without facts", "item x", "give the item a fact"))
    item x: a formula without facts is beyond columns; give the item a fact
    """
    return InvariantError(f"{what} is beyond columns", place=place, remedy=remedy)
