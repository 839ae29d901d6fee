# SPDX-License-Identifier: Apache-2.0
"""What every node holds to: its depth, its names and its operators."""

import re
import unicodedata
from fractions import Fraction
from typing import TYPE_CHECKING, Final, cast

from feidi._fields.frozen import field
from feidi.errors import InvariantError

if TYPE_CHECKING:
    from feidi.expressions.tree import Expression

__all__ = [
    "depth_field",
    "is_finite_decimal",
    "is_plain_name",
    "require_name",
    "set_depth",
]

DEEPEST: Final = 200
"""No rule of a document nests deeper; a deeper tree is an attack or a slip."""
LONGEST_NAME: Final = 60
_PLAIN: Final = re.compile(r"[^\W\d_]\w*")


def is_finite_decimal(number: Fraction) -> bool:
    """Whether a number can be written as a decimal that ends."""
    denominator = number.denominator
    denominator >>= (denominator & -denominator).bit_length() - 1
    while denominator % 5 == 0:
        denominator //= 5
    return denominator == 1


def require_name(text: object, place: str) -> None:
    """Refuse what cannot be written as a name, quoted or not."""
    is_good = type(text) is str and (
        (_PLAIN.fullmatch(text) is not None and len(text) <= LONGEST_NAME)
        or (
            0 < len(text) <= LONGEST_NAME
            and text == " ".join(text.split())
            and text.isprintable()
            and not set(text) & set("“”")
        )
    )
    if not is_good or unicodedata.normalize("NFC", cast("str", text)) != text:
        raise InvariantError(
            "not a name",
            place=place,
            value=text,
            remedy=f"use up to {LONGEST_NAME} printable characters, without quotes or blanks at the ends",
        )


def is_plain_name(text: str) -> bool:
    """Whether a name needs no quotes in text: a letter, then letters, digits and underscores."""
    return _PLAIN.fullmatch(text) is not None


def depth_field() -> int:
    """Declare the depth of a node: 1 for a leaf; a node over others sets its own when it is built."""
    return field(default=1, init=False, eq=False, repr=False)


def set_depth(node: object, *children: "Expression") -> None:
    """Set the depth of a node over others.

    Raises
    ------
    InvariantError
        If it is deeper than any rule of a document.
    """
    depth = 1 + max((child.depth for child in children), default=0)
    if depth > DEEPEST:
        raise InvariantError(
            f"an expression nests at most {DEEPEST} levels",
            place="expression",
            value=depth,
            remedy="name a part of it as a definition",
        )
    object.__setattr__(node, "depth", depth)
