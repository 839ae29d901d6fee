# SPDX-License-Identifier: Apache-2.0
"""Rounding as an instruction of the agreement, and exact splitting by it."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from fractions import Fraction
from math import ceil as _up
from math import floor as _down
from math import lcm
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.quantities.exact import plain
from feidi.quantities.money import MoneyUnit

__all__ = [
    "RoundedSum",
    "Rounding",
    "RoundingMethod",
    "ceil",
    "floor",
    "half_up",
    "in_order",
    "split",
    "split_scaled",
]


def floor(amount: Fraction, unit: int = 1) -> int:
    """Round toward zero to a multiple of `unit`.

    Examples
    --------
    >>> floor(Fraction(7, 2)), floor(Fraction(-7, 2)), floor(Fraction(250), 100)
    (3, -3, 200)
    """
    size = _down(abs(amount) / unit) * unit
    return size if amount >= 0 else -size


def ceil(amount: Fraction, unit: int = 1) -> int:
    """Round away from zero to a multiple of `unit`.

    Examples
    --------
    >>> ceil(Fraction(7, 2)), ceil(Fraction(-7, 2)), ceil(Fraction(201), 100)
    (4, -4, 300)
    """
    size = _up(abs(amount) / unit) * unit
    return size if amount >= 0 else -size


def half_up(amount: Fraction, unit: int = 1) -> int:
    """Round to the nearest multiple of `unit`, halves away from zero.

    Examples
    --------
    >>> half_up(Fraction(5, 2)), half_up(Fraction(-5, 2)), half_up(Fraction(149), 100)
    (3, -3, 100)
    """
    size = _down(abs(amount) / unit + Fraction(1, 2)) * unit
    return size if amount >= 0 else -size


@final
class RoundingMethod(StrEnum):
    """How exact parts become whole units."""

    LARGEST_REMAINDER = "largest_remainder"
    HALF_UP = "half_up"
    CEIL = "ceil"
    FLOOR = "floor"


@final
class RoundedSum(StrEnum):
    """Which sum is rounded."""

    LINE = "line"
    """What a party gets of one kind of revenue, of one unit, in a year."""
    UNIT = "unit"
    """What a party gets of one unit in a year, of all kinds together."""
    YEAR = "year"
    """What a party gets in a year, of all units and kinds of the clause together."""


def _names(order: Iterable[str]) -> tuple[str, ...]:
    if isinstance(order, str):  # a sequence of letters, none of which is a party
        raise InvariantError(
            "an order is several names",
            place="rounding.order",
            value=order,
            remedy='write them as a tuple: ("source", "host")',
        )
    return tuple(order)


@final
@frozen(kw_only=True)
class Rounding:
    """The agreement's one instruction for turning exact parts into money.

    Parameters
    ----------
    unit
        Parts are whole numbers of this unit; what is smaller stays with the party of the residue.
    method
        Largest remainder gives each party the whole units in its part, then one more unit to the largest
        remainders; half-up, ceil and floor round every party but the one of the residue, which takes what is left.
    order
        The parties in the order the agreement declares. It breaks ties, and a part rounded up is never more
        than what is left when its turn comes. Parties not named follow in the order of the terms.
    residue_to
        Who takes what rounding leaves: needed for half-up, ceil and floor; with largest remainder it takes only
        what is smaller than the unit (without it, the first party in order that has a part does).
    each
        Which sum of a sharing clause is rounded: each line, each unit's year, or each party's year. Of a sum of
        several lines each is first paid to the fen, and the largest line takes the difference.
    carried
        Whether what rounding gives too much or too little counts in the next sum of the same account: the unit's, or
        with `each="year"` the clause's. Otherwise each sum is rounded by itself.

    Raises
    ------
    InvariantError
        If the order names a party twice, a method that leaves a residue names nobody for it, or unit or method
        is not one of its kind.
    """

    unit: MoneyUnit = MoneyUnit.FEN
    method: RoundingMethod = RoundingMethod.LARGEST_REMAINDER
    order: tuple[str, ...] = field(default=(), converter=_names)
    residue_to: str = ""
    each: RoundedSum = RoundedSum.LINE
    carried: bool = True

    def __attrs_post_init__(self) -> None:
        if len(set(self.order)) != len(self.order):
            raise InvariantError(
                "a party stands twice in the order",
                place="rounding.order",
                value=self.order,
                remedy="name each once",
            )
        if self.method is not RoundingMethod.LARGEST_REMAINDER and not self.residue_to:
            raise InvariantError(
                f"{self.method} leaves a residue that belongs to nobody",
                place="rounding.residue_to",
                value=self.residue_to,
                remedy="name the party that takes the residue",
            )


def split(total: int, parts: Mapping[str, Fraction], rounding: Rounding) -> dict[str, int]:
    """Turn exact parts of a whole sum into whole amounts that add up to it.

    Parameters
    ----------
    total
        The whole sum. [fen]
    parts
        The exact part of each party; they add up to `total`. [fen]
    rounding
        The agreement's instruction.

    Returns
    -------
    dict of str to int
        The amount of each party of `parts`, in their order, then of the party of the residue where it has
        no part of its own. [fen]

    Raises
    ------
    InvariantError
        If the parts do not add up to the total, or a number is not exact.

    Notes
    -----
    Laws: the amounts add up to `total`; changing all signs changes all signs; where all parts have one sign,
    no amount has the other. With largest remainder an amount is less than one unit from its exact part,
    but for the party that also takes what is smaller than the unit.

    Examples
    --------
    >>> split(100, {"a": Fraction(100, 3), "b": Fraction(100, 3), "c": Fraction(100, 3)}, Rounding())
    {'a': 34, 'b': 33, 'c': 33}
    """
    _require_whole(total, parts)
    scale = lcm(*(part.denominator for part in parts.values()))
    scaled = {name: part.numerator * (scale // part.denominator) for name, part in parts.items()}
    return split_scaled(total, scaled, scale, rounding)


def split_scaled(total: int, parts: Mapping[str, int], scale: int, rounding: Rounding) -> dict[str, int]:
    """Do what `split` does with parts that are whole numbers of 1/`scale` fen and add up to the total.

    Examples
    --------
    >>> split_scaled(3, {"a": 3, "b": 3}, 2, Rounding())
    {'a': 2, 'b': 1}
    """
    if rounding.residue_to:
        parts = {**parts, rounding.residue_to: parts.get(rounding.residue_to, 0)}
    if rounding.unit is MoneyUnit.FEN and not any(part % scale for part in parts.values()):
        return {name: part // scale for name, part in parts.items()}
    order = in_order(parts, rounding.order)
    # A sum of zero has no sign: the first part that has one decides, so that mirrored parts mirror.
    sign = -1 if (total or next((parts[name] for name in order if parts[name]), 0)) < 0 else 1
    mirrored = {name: sign * parts[name] for name in order}
    whole = _by_remainder if rounding.method is RoundingMethod.LARGEST_REMAINDER else _by_residue
    amounts = whole(abs(total), mirrored, scale, rounding)
    return {name: sign * amounts[name] for name in parts}


def _require_whole(total: int, parts: Mapping[str, Fraction]) -> None:
    inexact = [(name, part) for name, part in parts.items() if type(part) not in (Fraction, int)]
    for name, number in inexact if type(total) is int else [("total", total)]:
        raise InvariantError(
            "not an exact amount",
            place=f"split.{name}",
            value=number,
            remedy="give the total as an int and each part as a Fraction",
        )
    whole = sum(parts.values(), Fraction(0))
    if whole != total:
        raise InvariantError(
            f"the parts add up to {plain(whole)}, not to the total",
            place="split.total",
            value=total,
            remedy="say who receives the remainder",
        )


def in_order(parts: Iterable[str], declared: tuple[str, ...]) -> list[str]:
    """Give parties in the declared order, then those that it does not name.

    Examples
    --------
    >>> in_order(["source", "host", "fund"], ("host",))
    ['host', 'source', 'fund']
    """
    parts = list(parts)
    named = [name for name in declared if name in parts]
    return named + [name for name in parts if name not in named]


def _by_remainder(total: int, parts: Mapping[str, int], scale: int, rounding: Rounding) -> dict[str, int]:
    unit = rounding.unit.fen
    units, remainders = {}, {}
    for name, part in parts.items():
        units[name], remainders[name] = divmod(part, unit * scale)
    extra, tail = divmod(total - sum(units.values()) * unit, unit)
    # sorted() keeps the declared order among equal remainders.
    for name in sorted(parts, key=remainders.__getitem__, reverse=True)[:extra]:
        units[name] += 1
    amounts = {name: count * unit for name, count in units.items()}
    if tail:
        amounts[rounding.residue_to or next(name for name in parts if parts[name] > 0)] += tail
    return amounts


def _by_residue(total: int, parts: Mapping[str, int], scale: int, rounding: Rounding) -> dict[str, int]:
    round_to = _ROUND[rounding.method]
    one_sign = all(part >= 0 for part in parts.values())
    amounts: dict[str, int] = {}
    left = total
    for name, part in parts.items():
        if name != rounding.residue_to:
            amount = round_to(Fraction(part, scale), rounding.unit.fen)
            amounts[name] = min(amount, left) if one_sign else amount
            left -= amounts[name]
    amounts[rounding.residue_to] = left
    return amounts


_ROUND: Final = {RoundingMethod.HALF_UP: half_up, RoundingMethod.CEIL: ceil, RoundingMethod.FLOOR: floor}
