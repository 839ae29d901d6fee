# SPDX-License-Identifier: Apache-2.0
"""Cells of tables read as quantities: a number takes the unit of its column."""

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import isnan
from typing import Final, final

from attrs import frozen

from feidi.errors import InvariantError
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = ["Column", "column_of", "is_empty", "quantity_of"]

_HEAD: Final = re.compile(r"(?P<name>.*?)\s*[\[(\uff08](?P<unit>[^\])\uff09]*)[\])\uff09]\s*")
_EMPTY: Final = frozenset({"", "/", "-", "--", "—", "na", "n/a", "nan", "null", "none", "<na>", "nat"})


@final
@frozen
class Column:
    """A column of quantities: the code it fills, and the unit of its bare numbers."""

    code: str
    unit: Unit


def column_of(head: str, names: Iterable[tuple[str, str, Unit]]) -> Column | None:
    """Find what a column holds by its head: a code or a label, with a unit in brackets where it differs.

    Parameters
    ----------
    head
        For example ``"tax"``, ``"评价税收"`` or ``"评价税收(元)"``.
    names
        Triples of a name, the code it stands for and the unit that bare numbers have.

    Raises
    ------
    InvariantError
        If the unit in brackets is not known or does not measure the same.
    """
    match = _HEAD.fullmatch(head)
    for name, code, unit in names:
        if head.strip() == name:
            return Column(code, unit)
        if match is not None and match["name"].strip() == name:
            stated = Unit.from_text(match["unit"])
            if not stated.measures_like(unit):
                raise InvariantError(
                    f"{code} is measured like {unit.text() or 'a ratio'}",
                    place=f"column {head}",
                    value=stated.text(),
                    remedy="state a unit of the same dimension",
                )
            return Column(code, stated)
    return None


def is_empty(cell: object) -> bool:
    """Say whether a cell holds nothing: None, NaN, an empty text, or a dash."""
    if isinstance(cell, float):
        return isnan(cell)
    return cell is None or str(cell).strip().lower() in _EMPTY


def quantity_of(cell: object, unit: Unit, place: str) -> Quantity:
    """Read a cell that holds something.

    Parameters
    ----------
    cell
        A quantity, a text with or without its unit, or a number. Tables hand out floats: one is read as the
        shortest decimal that it prints as, which is what was typed.
    unit
        The unit of a bare number.
    place
        Where the cell stands, for the error.

    Raises
    ------
    InvariantError
        If the cell is not a finite number or quantity.

    Examples
    --------
    >>> quantity_of(0.1, Unit.from_text("万元"), "row 1, tax")
    Quantity.from_text('0.1 万元')
    """
    if isinstance(cell, Quantity):
        return cell
    try:
        if isinstance(cell, str):
            quantity = Quantity.from_text(cell)
            return quantity if quantity.unit.powers else Quantity(quantity.amount, unit)
        if isinstance(cell, int | Fraction | Decimal) and not isinstance(cell, bool):
            return Quantity.of(cell, unit)
        if isinstance(cell, float):
            return Quantity.of(Decimal(repr(float(cell))), unit)
        scalar: object = getattr(cell, "item", None)
        if callable(scalar):  # the scalars of numpy say what they are in Python's own types
            return quantity_of(scalar(), unit, place)
    except InvariantError as error:
        raise InvariantError(error.message, place=place, value=cell, remedy=error.remedy) from error
    raise InvariantError(
        "not a quantity", place=place, value=cell, remedy='write a number, or text such as "250 万元"'
    )
