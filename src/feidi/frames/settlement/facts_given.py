# SPDX-License-Identifier: Apache-2.0
"""The user's frames of facts: what is asked of them found, and refused where it cannot be exact."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Any, Final, TypeAlias, assert_never

import narwhals as nw

from feidi.errors import InvariantError, MissingFactError
from feidi.frames.engines import Frame, added_up, collected, require_whole
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.needs import (
    MISSING,
    AmountNeed,
    BeforeNeed,
    BoundNeed,
    FlagNeed,
    Need,
    NumberNeed,
    facts_of,
)
from feidi.frames.settlement.order import is_once
from feidi.frames.settlement.sheet import UNIT, YEAR

__all__ = [
    "MOST",
    "NEVER",
    "UnitNeed",
    "asked_of",
    "event_of",
    "fact_of",
    "given_facts",
    "require_small",
    "yearly_facts",
]

MOST: Final = 5 * 10**13
"""The largest single fact that columns take in, 5000亿元, so that no sum of facts leaves 64 bits [fen]."""
COLUMN: Final[dict[type[object], str]] = {
    AmountNeed: "fact",
    BeforeNeed: "milestone",
    BoundNeed: "event",
    FlagNeed: "flag",
    NumberNeed: "number",
}
"""Which part of a need names the column of the user's frame of units."""
NEVER: Final = 10_000 * 366
"""A day behind every day of the calendar: that of an event which has not happened yet."""


UnitNeed: TypeAlias = AmountNeed | BeforeNeed | BoundNeed | FlagNeed | NumberNeed
"""What a column of units answers."""


def asked_of(needs: Iterable[Need]) -> list[UnitNeed]:
    """Give what is asked of columns of units, also within gates, each once."""
    return [need for need in facts_of(needs) if isinstance(need, UnitNeed)]


def given_facts(facts: Frame | None, unit: str, asked: Iterable[UnitNeed]) -> Frame:
    """Give the frame of units, which has every column asked for and each unit once."""
    names = sorted({str(getattr(need, COLUMN[type(need)])) for need in asked})
    if facts is None:
        raise MissingFactError(
            "the terms ask for facts and none are given",
            place="facts",
            remedy=f"give a frame with the column {unit!r} and the columns {', '.join(names)}",
        )
    schema = facts.collect_schema()
    missing = [name for name in (unit, *names) if name not in schema]
    if missing:
        raise MissingFactError(
            "the terms ask for columns that the frame of facts has not",
            place="facts",
            value=missing,
            remedy="add them; a gap says that a unit's fact is not known, or that an event has not happened",
        )
    for need in asked:
        if isinstance(need, AmountNeed):
            require_whole(facts, need.fact, "facts")
    units = facts.select(nw.len().alias("rows"), nw.col(unit).n_unique().alias("units"))
    (counted,) = collected(units).rows(named=True)
    if counted["rows"] > (counted["units"] or 0):  # DuckDB counts nothing among no rows as a gap
        raise InvariantError(
            "facts of one unit are given twice", place="facts", remedy="give each unit one row", value=unit
        )
    return facts


def fact_of(need: AmountNeed | FlagNeed | NumberNeed, schema: Any) -> nw.Expr:  # noqa: ANN401  # as narwhals types it
    """Give what a column says of a need, as a whole number; a gap is `MISSING`."""
    match need:
        case AmountNeed(fact=name):
            return nw.col(name).cast(nw.Int64).fill_null(MISSING)
        case FlagNeed(flag=name):
            return _flag(name, schema[name])
        case NumberNeed(number=name, share=share):
            return _reaches(name, schema[name], share.value)
        case _ as never:
            assert_never(never)


def event_of(name: str, schema: Any) -> nw.Expr:  # noqa: ANN401  # likewise
    """Give the column of an event.

    Raises
    ------
    InvariantError
        If it holds no days.
    """
    dtype = schema[name]
    if dtype != nw.Date and not isinstance(dtype, nw.Datetime):
        raise InvariantError(
            "a column of events holds days",
            place=f"facts, column {name!r}",
            value=str(dtype),
            remedy="cast it to dates; a gap says that it has not happened yet",
        )
    return nw.col(name)


def _flag(name: str, dtype: object) -> nw.Expr:
    if dtype not in (nw.Boolean, nw.Object):
        raise InvariantError(
            "a column of flags holds true and false",
            place=f"facts, column {name!r}",
            value=str(dtype),
            remedy="cast it to booleans",
        )
    # Through a comparison: booleans with gaps are objects in pandas.
    column = nw.col(name)
    yes = nw.when(column.is_null()).then(nw.lit(MISSING, nw.Int64))
    return yes.when(column == True).then(nw.lit(1, nw.Int64)).otherwise(nw.lit(0, nw.Int64))  # noqa: E712


def _reaches(name: str, dtype: Any, share: Fraction) -> nw.Expr:  # noqa: ANN401  # narwhals types its schema so
    if dtype.is_integer():
        least: int | Decimal = ceil(share)
    elif isinstance(dtype, nw.Decimal):
        places = dtype.scale
        least = Decimal(ceil(share * 10**places)).scaleb(-places)
    else:
        raise InvariantError(
            "a number of a unit is a whole number or a decimal",
            place=f"facts, column {name!r}",
            value=str(dtype),
            remedy="cast it to a decimal: a float cannot be compared exactly",
        )
    column = nw.col(name)
    return (
        nw.when(column.is_null())
        .then(nw.lit(MISSING, nw.Int64))
        .otherwise((column >= nw.lit(least)).cast(nw.Int64))
    )


def yearly_facts(yearly: Frame | None, fact: str, columns: ReceiptColumns) -> Frame:
    """Give a yearly fact as unit, year and `fact`, without gaps."""
    if yearly is None:
        raise MissingFactError(
            f"the terms ask for the yearly fact {fact!r} and none are given",
            place="yearly",
            remedy=f"give a frame with the columns {columns.unit!r}, {columns.year!r} and {fact!r}",
        )
    schema = yearly.collect_schema()
    missing = [name for name in (columns.unit, columns.year, fact) if name not in schema]
    if missing:
        raise MissingFactError(
            "the frame of yearly facts lacks columns", place="yearly", value=missing, remedy="add them"
        )
    for name in (columns.year, fact):
        require_whole(yearly, name, "yearly")
    given = yearly.select(
        nw.col(columns.unit).alias(UNIT), nw.col(columns.year).alias(YEAR), nw.col(fact).alias("fact")
    )
    series = given.filter(~nw.any_horizontal(nw.all().is_null(), ignore_nulls=False)).with_columns(
        nw.col(YEAR, "fact").cast(nw.Int64)
    )
    require_small(series, ["fact"])
    _require_once(series, fact)
    return series


def _require_once(series: Frame, fact: str) -> None:
    if isinstance(series, nw.DataFrame) and is_once(series, [UNIT, YEAR]):
        return
    counted = added_up(series.select(UNIT, YEAR, rows=nw.lit(1, nw.Int64)), [UNIT, YEAR], ["rows"])
    twice = counted.filter(nw.col("rows") > 1).head(1)
    for row in collected(twice).rows(named=True):
        raise InvariantError(
            "a unit has two figures of one year",
            place=f"yearly, column {fact!r}",
            value=f"{row[UNIT]} {row[YEAR]}",
            remedy="give each unit and year one row",
        )


def require_small(frame: Frame, names: list[str]) -> None:
    """Refuse facts of which a sum could leave 64 bits.

    Raises
    ------
    InvariantError
        If one is larger than `MOST`.
    """
    if not names:
        return
    large = [((nw.col(name) != MISSING) & ((nw.col(name) > MOST) | (nw.col(name) < -MOST))) for name in names]
    found = collected(frame.filter(nw.any_horizontal(*large, ignore_nulls=True)).head(1))
    for row in found.rows(named=True):
        raise InvariantError(
            "a fact is too large to be exact in columns",
            place=f"facts of {row[UNIT]}",
            value=max((row[name] for name in names), key=abs),
            remedy="settle that unit with feidi.settle; columns take up to 5000亿元",
        )
