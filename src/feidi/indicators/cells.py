# SPDX-License-Identifier: Apache-2.0
"""Columns of quantities by their heads: a code or a label, with a unit where it differs."""

from collections.abc import Iterable
from typing import final

from attrs import frozen

from feidi.quantities.unit import Unit
from feidi.tables.cells import is_empty, quantity_of
from feidi.tables.heads import Wanted, column_named, head_form

__all__ = ["Column", "column_of", "is_empty", "quantity_of"]


@final
@frozen
class Column:
    """A column of quantities: the code it fills, and the unit of its bare numbers."""

    code: str
    unit: Unit


def column_of(head: str, names: Iterable[tuple[str, str, Unit]]) -> Column | None:
    """Return what a column holds by its head, or ``None``.

    Parameters
    ----------
    head
        For example ``"tax"``, ``"评价税收"`` or ``"评价税收(元)"``.
    names
        Triples of a name, the code it stands for and the unit that bare numbers have; the first of a name counts.

    Raises
    ------
    InvariantError
        If the unit in brackets is not known or does not measure the same.
    """
    wanted = {head_form(name): Wanted(code, (name,), unit) for name, code, unit in reversed(list(names))}
    found = column_named(head, wanted)
    return None if found is None or found.unit is None else Column(found.code, found.unit)
