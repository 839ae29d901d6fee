# SPDX-License-Identifier: Apache-2.0
"""Checks of names and counts that several nouns share.

A field that may be ``None`` is not known then; an empty tuple says that there are none.
"""

from feidi.errors import InvariantError

__all__ = ["require_count_if_known", "require_name"]


def require_name(value: str, place: str) -> None:
    """Refuse text without a visible character.

    Raises
    ------
    InvariantError
        If it is empty or blank.
    """
    if not value.strip():
        raise InvariantError(
            "needs a name", place=place, value=value, remedy="write the name as it is published"
        )


def require_count_if_known(value: int | None, place: str) -> None:
    """Refuse a negative number.

    Raises
    ------
    InvariantError
        If the number is below 0.
    """
    if value is not None and value < 0:
        raise InvariantError(
            "a count is not negative",
            place=place,
            value=value,
            remedy="give a whole number from 0 on, or None where it is not known",
        )
