# SPDX-License-Identifier: Apache-2.0
"""By exact shares that add up to the whole."""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.depth import depth_over
from feidi.agreements.listed import pairs_of
from feidi.errors import InvariantError
from feidi.quantities.share import Share, share_of

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["Part", "Split"]

_BARE: Final = r"[0-9]+(\.[0-9]+)?"


@final
@frozen
class Part:
    """A share of what flows in, and where it goes."""

    share: Share = field(converter=share_of)
    terms: "Terms"


def _parts_of(value: "Iterable[Part | tuple[Share | str, Terms]]") -> tuple[Part, ...]:
    pairs = pairs_of(value, Part, "split.parts", '[("60%", To("source")), ("40%", To("host"))]')
    _refuse_bare_ratio([pair[0] for pair in pairs if not isinstance(pair, Part)])
    return tuple(pair if isinstance(pair, Part) else Part(*pair) for pair in pairs)


def _refuse_bare_ratio(shares: "Sequence[Share | str]") -> None:
    """Tell whoever writes 7 and 3 how to write seven to three; one share alone could not say so."""
    numbers = [str(share) for share in shares]
    if len(numbers) < 2 or not all(re.fullmatch(_BARE, number, re.ASCII) for number in numbers):
        return
    parts = [Fraction(number) for number in numbers]
    whole = sum(parts)
    if max(parts) <= 1:
        return
    written = [
        f"{number}%" if whole == 100 else str(part / whole)
        for number, part in zip(numbers, parts, strict=True)
    ]
    if len(numbers) == 2 and whole != 100:
        written = [":".join(numbers), ":".join(reversed(numbers))]
    raise InvariantError(
        "these are the sides of a ratio and not shares of one whole",
        place="split.parts",
        value=numbers,
        remedy=f"write the share of each: {' and '.join(repr(share) for share in written)}",
    )


@final
@frozen
class Split:
    """What flows in is split by fixed shares.

    Parameters
    ----------
    parts
        Pairs of a share and the terms it flows to; a share may be written as text.
    clause
        The article that says so, as printed.

    Raises
    ------
    InvariantError
        If the shares do not add up to 1: a remainder would belong to nobody.

    Examples
    --------
    >>> from feidi.agreements.terms.to import To
    >>> half = Split([("1/2", To("source")), ("1/2", To("host"))])
    >>> half.parts[0].share
    Share('1/2')
    """

    parts: tuple[Part, ...] = field(converter=_parts_of)
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        whole = sum((part.share.value for part in self.parts), Fraction(0))
        if whole != 1:
            raise InvariantError(
                f"the shares add up to {whole}, not to 1",
                place="split.parts",
                value=[str(part.share) for part in self.parts],
                remedy="say who receives the remainder",
            )
        object.__setattr__(self, "depth", depth_over((part.terms for part in self.parts), "split"))
