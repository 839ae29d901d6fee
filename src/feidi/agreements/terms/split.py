# SPDX-License-Identifier: Apache-2.0
"""By exact shares that add up to the whole."""

from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, final

from attrs import field, frozen

from feidi.agreements.depth import depth_over
from feidi.errors import InvariantError
from feidi.quantities.share import Share

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["Part", "Split"]


def _share_of(value: Share | str) -> Share:
    return value if isinstance(value, Share) else Share(value)


@final
@frozen
class Part:
    """A share of what flows in, and where it goes."""

    share: Share = field(converter=_share_of)
    terms: "Terms"


def _parts_of(value: "Iterable[Part | tuple[Share | str, Terms]]") -> tuple[Part, ...]:
    return tuple(part if isinstance(part, Part) else Part(*part) for part in value)


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
