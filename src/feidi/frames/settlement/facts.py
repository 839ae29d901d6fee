# SPDX-License-Identifier: Apache-2.0
"""The user's frames of facts, brought into the columns that a tree of terms asks for."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Any, Final

import narwhals as nw

from feidi.errors import InvariantError, MissingFactError
from feidi.frames.engines import Frame, added_up, adopted, collected, is_eager, planned, stacked, whole_column
from feidi.frames.settlement.calendar import Moved, with_days_after
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.conditions import answer
from feidi.frames.settlement.needs import (
    MISSING,
    AmountNeed,
    BeforeNeed,
    BoundNeed,
    FlagNeed,
    GateNeed,
    Need,
    NumberNeed,
    RunningNeed,
    YearlyNeed,
    column_of,
    of_condition,
)
from feidi.frames.settlement.order import is_once
from feidi.frames.settlement.sheet import UNIT, YEAR, Sheet

__all__ = ["MOST", "with_facts"]

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


def with_facts(
    sheet: Sheet,
    needs: Iterable[Need],
    facts: Frame | None,
    yearly: Frame | None,
    columns: ReceiptColumns,
    years: range,
) -> None:
    """Put what the terms ask for beside the rows of units; what is not known is `MISSING`.

    Raises
    ------
    MissingFactError
        If a frame or a column that the terms ask for is not given.
    InvariantError
        If a column is of the wrong type, a unit stands twice, or a fact is larger than `MOST`.
    """
    asked = list(needs)
    by_unit = [need for need in asked if not isinstance(need, YearlyNeed | RunningNeed)]
    if by_unit:
        side = _of_units(by_unit, facts, yearly, columns, sheet.engine)
        gates = [need for need in by_unit if isinstance(need, GateNeed)]
        answers = [answer(gate.condition, years[:1]).alias(column_of(gate)) for gate in gates]
        side = side.with_columns(*answers) if answers else side
        names = [column_of(need) for need in by_unit]
        sheet.adopt(side.select(UNIT, *names), (UNIT,), names, MISSING)
    for need in asked:
        if isinstance(need, YearlyNeed | RunningNeed):
            series = _series(yearly, need.fact, columns)
            if isinstance(need, RunningNeed):
                series = _running(sheet.frame, series)
            name = column_of(need)
            sheet.adopt(series.select(UNIT, YEAR, nw.col("fact").alias(name)), (UNIT, YEAR), [name], MISSING)


def _of_units(
    needs: Sequence[Need], facts: Frame | None, yearly: Frame | None, columns: ReceiptColumns, engine: str
) -> Frame:
    """Give a frame with a row for each unit and a column for each need, also for what gates ask."""
    within = [need for gate in needs if isinstance(gate, GateNeed) for need in of_condition(gate.condition)]
    asked = list(dict.fromkeys([need for need in needs if not isinstance(need, GateNeed)] + within))
    given = planned(_given(facts, "facts", columns.unit, asked))
    side = _by_unit(given, asked, columns.unit, engine)
    for need in asked:
        if isinstance(need, BeforeNeed):
            sums = _before(given, _series(yearly, need.fact, columns), need, columns.unit)
            side = adopted(side, sums, [UNIT], {column_of(need): MISSING})
    return side


def _given(facts: Frame | None, what: str, unit: str, asked: Iterable[Need]) -> Frame:
    names = sorted({str(getattr(need, COLUMN[type(need)])) for need in asked})
    if facts is None:
        raise MissingFactError(
            "the terms ask for facts and none are given",
            place=what,
            remedy=f"give a frame with the column {unit!r} and the columns {', '.join(names)}",
        )
    schema = facts.collect_schema()
    missing = [name for name in (unit, *names) if name not in schema]
    if missing:
        raise MissingFactError(
            f"the terms ask for columns that the frame of {what} has not",
            place=what,
            value=missing,
            remedy="add them; a gap says that a unit's fact is not known, or that an event has not happened",
        )
    units = facts.select(nw.len().alias("rows"), nw.col(unit).n_unique().alias("units"))
    (counted,) = collected(units).rows(named=True)
    if counted["rows"] != counted["units"]:
        raise InvariantError(
            "facts of one unit are given twice", place=what, remedy="give each unit one row", value=unit
        )
    return facts


def _by_unit(given: Frame, asked: Iterable[Need], unit: str, engine: str) -> Frame:
    schema = given.collect_schema()
    made: dict[str, nw.Expr] = {}
    moved: dict[str, Moved] = {}
    for need in asked:
        match need:
            case AmountNeed(fact=name):
                whole_column(name, schema[name], "facts")
                made[column_of(need)] = nw.col(name).cast(nw.Int64).fill_null(MISSING)
            case FlagNeed(flag=name):
                made[column_of(need)] = _flag(name, schema[name])
            case NumberNeed(number=name, share=share):
                made[column_of(need)] = _reaches(name, schema[name], share.value)
            case BoundNeed(event=name):
                _require_days(name, schema[name])
                moved[column_of(need)] = Moved(name, 12 * need.years + need.months)
                day = nw.when(nw.col(name).is_null()).then(nw.lit(NEVER, nw.Int64))
                made[column_of(need)] = day.otherwise(nw.col(column_of(need)))
            case _:
                pass
    given = with_days_after(given, moved, engine) if moved else given
    columns = [nw.col(unit).alias(UNIT), *(expr.alias(name) for name, expr in made.items())]
    side = given.select(*columns)
    _require_small(side, [column_of(need) for need in asked if isinstance(need, AmountNeed)])
    return side


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


def _require_days(name: str, dtype: object) -> None:
    if dtype != nw.Date and not isinstance(dtype, nw.Datetime):
        raise InvariantError(
            "a column of events holds days",
            place=f"facts, column {name!r}",
            value=str(dtype),
            remedy="cast it to dates; a gap says that it has not happened yet",
        )


def _series(yearly: Frame | None, fact: str, columns: ReceiptColumns) -> Frame:
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
        whole_column(name, schema[name], "yearly")
    given = yearly.select(
        nw.col(columns.unit).alias(UNIT), nw.col(columns.year).alias(YEAR), nw.col(fact).alias("fact")
    )
    series = given.filter(~nw.any_horizontal(nw.all().is_null(), ignore_nulls=False)).with_columns(
        nw.col(YEAR, "fact").cast(nw.Int64)
    )
    _require_small(series, ["fact"])
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


def _require_small(frame: Frame, names: list[str]) -> None:
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


def _before(given: Frame, series: Frame, need: BeforeNeed, unit: str) -> Frame:
    """Add up a yearly fact over the full years before an event, where each of them is given."""
    series = planned(series)
    event = nw.col(need.milestone)
    events = given.filter(~event.is_null()).select(
        nw.col(unit).alias(UNIT), event.dt.year().cast(nw.Int64).alias("event")
    )
    dated = series.join(events, on=UNIT, how="inner")  # type: ignore[arg-type]  # both of one kind
    within = dated.filter(nw.col(YEAR) < nw.col("event"), nw.col(YEAR) >= nw.col("event") - need.years)
    sums = added_up(within.with_columns(years=nw.lit(1, nw.Int64)), [UNIT], ["fact", "years"])
    whole = sums.filter(nw.col("years") == need.years)
    return whole.select(UNIT, nw.col("fact").alias(column_of(need)))


def _running(rows: Frame, series: Frame) -> Frame:
    """Add up a yearly fact by the years of the receipts; a unit without any figure is not known."""
    years = rows.select(UNIT, YEAR).unique().with_columns(fact=nw.lit(0, nw.Int64))
    known = years.join(series.select(UNIT).unique(), on=UNIT, how="semi")  # type: ignore[arg-type]
    both = stacked([series, known.select(UNIT, YEAR, "fact")])
    sums = added_up(both, [UNIT, YEAR], ["fact"])
    by_year = Sheet(sums.sort(UNIT, YEAR) if is_eager(sums) else sums, (YEAR,))
    so_far = by_year.running(nw.col("fact"), year=False).life
    return by_year.frame.select(UNIT, YEAR, so_far.alias("fact"))
