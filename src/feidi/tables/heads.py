# SPDX-License-Identifier: Apache-2.0
"""What the columns of a sheet hold, by their heads: names, codes and labels, with a unit where they state one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError
from feidi.names import normal_name
from feidi.quantities.unit import Unit
from feidi.tables.cells import is_empty
from feidi.tables.faults import TableFaults
from feidi.tables.sheet import ABSENT, Sheet, column_letter

__all__ = ["Column", "Wanted", "column_named", "columns_of", "head_form"]

_BRACKETS: Final = str.maketrans("（）[]【】〔〕", "()()()()")
_UNIT: Final = re.compile(r"(?P<name>.*?)(?: ?\( ?(?:单位:? ?)?(?P<inside>[^)]*)\)| ?/ ?(?P<after>[^/]*))")


@final
@frozen
class Wanted:
    """A kind of column that a reader looks for.

    Parameters
    ----------
    code
        What it fills.
    names
        The heads it may have.
    unit
        The unit of its bare numbers unless the head states another; ``None`` where it holds no quantities.
    is_usual
        Whether bare numbers are in the unit where the head states none; else they are in no unit that is known.
    """

    code: str
    names: tuple[str, ...]
    unit: Unit | None = None
    is_usual: bool = True


@final
@frozen
class Column:
    """A column that was found: what it fills, the unit of its bare numbers where it is known, its head and its place."""

    code: str
    unit: Unit | None
    head: str
    at: int


def columns_of(
    sheet: Sheet,
    wanted: Sequence[Wanted],
    faults: TableFaults,
    *,
    prefixes: Iterable[str] = (),
    unknown: str = "",
) -> tuple[Column, ...]:
    """Find out what each column of a sheet holds, and note what is wrong with the heads.

    Heads that stand twice or mean the same are a fault, and so are heads that nothing is known of.

    Parameters
    ----------
    sheet
        The sheet.
    wanted
        What may stand in it; the first of two with the same name counts.
    faults
        Takes what is wrong.
    prefixes
        Words before a colon that make a column of their own of any name: ``group:industry``.
    unknown
        What is wrong with a head that nothing is known of; such columns are passed over where it is empty.
    """
    names = {head_form(name): each for each in reversed(wanted) for name in each.names}
    found: list[Column] = []
    for at, head in enumerate(sheet.heads):
        if not head.strip():
            if any(not _is_empty(row.cells[at]) for row in sheet.rows):
                faults.add("has values and no head", column_letter(at), remedy="name the column")
            continue
        try:
            column = column_named(head, names, at, tuple(prefixes))
        except InvariantError as error:
            faults.add(error.message, head, value=error.value, remedy=error.remedy)
            continue
        if column is not None:
            found.append(column)
        elif unknown:
            faults.add(unknown, head, remedy="correct it, or pass over such columns")
    return tuple(_each_once(found, sheet, faults))


def head_form(text: str) -> str:
    """Return the normal form of a head, in which brackets of every kind are round and narrow.

    Examples
    --------
    >>> head_form(" 评价税收［元］")
    '评价税收(元)'
    """
    return normal_name(text).translate(_BRACKETS)


def column_named(
    head: str, names: Mapping[str, Wanted], at: int = 0, prefixes: tuple[str, ...] = ()
) -> Column | None:
    """Return what a column holds by its head, or ``None``: a name, with a unit in brackets or behind a bar.

    Parameters
    ----------
    head
        For example ``"tax"``, ``"评价税收"``, ``"评价税收(元)"`` or ``"评价税收/元"``.
    names
        What is looked for, by the form of each name that `head_form` returns.
    at
        The place of the column, from 0.
    prefixes
        As for `columns_of`.

    Raises
    ------
    InvariantError
        If the unit is not known or does not measure the same.
    """
    name = head_form(head)
    if name in names:
        found = names[name]
        return Column(found.code, found.unit if found.is_usual else None, head, at)
    prefix, _, rest = name.partition(":")
    if prefix in prefixes and rest:
        return Column(f"{prefix}:{rest.strip()}", None, head, at)
    match = _UNIT.fullmatch(name)
    named = names.get(match["name"].strip()) if match else None
    if match is None or named is None or named.unit is None:
        return None
    stated = Unit.from_text(match["inside"] or match["after"] or "")
    if not stated.measures_like(named.unit):
        raise InvariantError(
            f"{named.code} is measured like {named.unit.text() or 'a ratio'}",
            place=f"column {head}",
            value=stated.text(),
            remedy="state a unit of the same dimension",
        )
    return Column(named.code, stated, head, at)


def _each_once(found: Iterable[Column], sheet: Sheet, faults: TableFaults) -> Iterator[Column]:
    first: dict[str, Column] = {}
    for column in found:
        earlier = first.setdefault(column.code, column)
        # Records of a list may each have a name of their own for the same; no record may have two.
        if earlier is not column and any(
            row.cells[earlier.at] is not ABSENT and row.cells[column.at] is not ABSENT for row in sheet.rows
        ):
            faults.add(
                f"two columns give {column.code}",
                _told(earlier, column),
                _told(column, earlier),
                remedy="leave one of them out",
            )
        else:
            yield column


def _told(column: Column, other: Column) -> str:
    return f"{column_letter(column.at)} {column.head}" if column.head == other.head else column.head


def _is_empty(cell: object) -> bool:
    return cell is ABSENT or is_empty(cell)
