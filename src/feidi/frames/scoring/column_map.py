# SPDX-License-Identifier: Apache-2.0
"""Which column of a frame gives what a scheme asks for, and in which unit."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import final

from attrs import frozen

from feidi.errors import InvariantError, NotFoundError
from feidi.expressions.scope import Fact
from feidi.indicators.cells import Column, column_of
from feidi.indicators.facts import FACTS
from feidi.indicators.indicator import Indicator
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.table_row import KIND_HEADS, PERIOD_HEADS, UNIT_HEADS
from feidi.quantities.unit import Unit

__all__ = ["ColumnMap", "QuantityColumn", "column_map_of"]


@final
@frozen
class QuantityColumn:
    """A column of the frame, and the unit of its numbers."""

    head: str
    unit: Unit


@final
@frozen(kw_only=True)
class ColumnMap:
    """The columns of a frame by what they hold; ``None`` and absent where there is none.

    Parameters
    ----------
    unit, year, kind
        Who is observed, for which fiscal year, and what kind of unit it is.
    quantities
        Facts and published values of indicators, by code.
    groups, events
        The columns ``group:NAME`` and ``event:CODE``, by name and code.
    """

    unit: str | None
    year: str | None
    kind: str | None
    quantities: Mapping[str, QuantityColumn]
    groups: Mapping[str, str]
    events: Mapping[str, str]


def column_map_of(names: Iterable[str], scheme: Scheme, renamed: Mapping[str, str]) -> ColumnMap:
    """Read the heads of a frame as `Scheme.read` reads them; columns of other names are passed over.

    Parameters
    ----------
    names
        The columns of the frame.
    scheme
        Whose facts and indicators are looked for.
    renamed
        The head that a column would have here, by the column.

    Raises
    ------
    NotFoundError
        If a column that is renamed is not there.
    InvariantError
        If two columns give the same, or a unit does not fit.
    """
    columns = list(names)
    for name in renamed:
        if name not in columns:
            raise NotFoundError(
                "the frame has no such column",
                place="columns",
                value=name,
                remedy="correct the name",
                candidates=tuple(columns),
            )
    own = tuple(_names((*(item.indicator for item in scheme.items), *scheme.facts)))
    exact = {**_facts(), **{name: Column(code, unit) for name, code, unit in reversed(own)}}
    quantities: dict[str, QuantityColumn] = {}
    parts: dict[str, dict[str, str]] = {"group": {}, "event": {}}
    roles: dict[str, str] = {}
    for name in columns:
        head = renamed.get(name, str(name))
        prefix, _, code = head.partition(":")
        role = _role(head)
        if role is not None:
            if role in roles:
                raise _twice(role, roles[role], name)
            roles[role] = name
        elif prefix in parts and code:
            parts[prefix][code] = name
        elif (
            found := exact.get(head) or (column_of(head, (*own, *_names(FACTS))) if _has_unit(head) else None)
        ) is not None:
            if found.code in quantities:
                raise _twice(found.code, quantities[found.code].head, name)
            quantities[found.code] = QuantityColumn(name, found.unit)
    return ColumnMap(
        unit=roles.get("unit"),
        year=roles.get("year"),
        kind=roles.get("kind"),
        quantities=quantities,
        groups=parts["group"],
        events=parts["event"],
    )


def _twice(code: str, one: str, other: str) -> InvariantError:
    return InvariantError(
        f"two columns give {code}",
        place=f"columns {one!r} and {other!r}",
        remedy="leave one of them out, or name it otherwise with `columns`",
    )


def _has_unit(head: str) -> bool:
    return head != head.strip() or any(bracket in head for bracket in "[(（")


def _role(head: str) -> str | None:
    roles = (("unit", UNIT_HEADS), ("year", PERIOD_HEADS), ("kind", KIND_HEADS))
    return next((role for role, heads in roles if head in heads), None)


@cache
def _facts() -> Mapping[str, Column]:
    return {name: Column(code, unit) for name, code, unit in reversed(tuple(_names(FACTS)))}


def _names(named: Iterable[Indicator | Fact]) -> Iterable[tuple[str, str, Unit]]:
    for one in named:
        code = one.name if isinstance(one, Fact) else one.code
        for name in (code, one.label.zh, one.label.en):
            yield name, code, one.unit
