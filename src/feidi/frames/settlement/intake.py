# SPDX-License-Identifier: Apache-2.0
"""Taking in a frame of receipts: columns found and typed, rows that no clause takes in kept apart."""

from datetime import date
from typing import Any, Final, NamedTuple

import narwhals as nw

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.errors import InvariantError
from feidi.frames.engines import Frame, require_whole
from feidi.frames.settlement.calendar import day_within, days_of, new_year
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.given import Given, GivenPlan, GivenRows
from feidi.frames.settlement.refusal import REASON, Reasons
from feidi.frames.settlement.sheet import CLASS, END, FEN, FIRST, KIND, UNIT, YEAR
from feidi.frames.settlement.values import Value, negated
from feidi.settlement.intake import ZONE

__all__ = ["NO_YEARS", "Taken", "Years", "moments", "take_in", "unit_of", "with_days", "years_of"]


MOST: Final = 2**60
"""The largest single amount that is looked at [fen]."""
NEW: Final = "__new_year"
FINE: Final = nw.col(REASON) == 0


class Taken(NamedTuple):
    """Receipts that some clause takes in, and those that none does, with the number of the reason."""

    accepted: GivenRows | GivenPlan
    foreign: Frame | None
    reasons: Reasons


def take_in(agreement: Agreement, receipts: Frame, columns: ReceiptColumns) -> Taken:
    """Check the columns of a frame, and keep apart the rows that the agreement does not take in.

    Raises
    ------
    InvariantError
        If a column is missing or of the wrong type.
    """
    _require_columns(agreement, receipts, columns)
    if isinstance(receipts, nw.DataFrame):
        given = GivenRows(receipts)
        reasons = _reasons(agreement, given, columns)
        numbers = reasons.numbers(len(receipts))
        if numbers is None:
            return Taken(given, None, reasons)
        rows = receipts.with_columns(
            nw.new_series(REASON, numbers, nw.Int64, backend=receipts.implementation)
        )
        return Taken(GivenRows(rows.filter(FINE).drop(REASON)), rows.filter(~FINE), reasons)
    reasons = _reasons(agreement, GivenPlan(receipts), columns)
    numbered = receipts.with_columns(reasons.column().alias(REASON))
    return Taken(GivenPlan(numbered.filter(FINE).drop(REASON)), numbered.filter(~FINE), reasons)


def _reasons(agreement: Agreement, given: Given, columns: ReceiptColumns) -> Reasons:
    reasons = Reasons()
    gaps = [columns.payer, columns.kind, columns.year, columns.amount]
    if any(clause.unit is UnitKind.PROJECT for clause in agreement.sharing):
        gaps.append(columns.project)
    for name in gaps:
        reasons.add(given.is_null(name), f"{name}缺失", f"{name} is missing")
    shared = {kind.value: None for clause in agreement.sharing for kind in clause.kinds}
    reasons.add(
        given.is_other(columns.kind, list(shared)),
        "没有条款分享该收入种类",
        "no sharing clause takes in this kind",
    )
    year, amount = given.outside(columns.year, 1949, 2999), given.outside(columns.amount, -MOST, MOST)
    reasons.add(year, "年度不在1949至2999之间", "not a year from 1949 to 2999")
    reasons.add(amount, "金额过大", "the amount is too large")
    if columns.agreement in given:
        own = given.is_text(columns.agreement, agreement.id) | given.is_text(columns.agreement, "")
        reasons.add(
            negated(given.is_null(columns.agreement) | own),
            "该收入属于另一协议",
            "the receipt belongs to another agreement",
        )
    _refuse_days(agreement, given, columns, reasons)
    return reasons


def _require_columns(agreement: Agreement, receipts: Frame, columns: ReceiptColumns) -> None:
    schema = receipts.collect_schema()
    needed = [columns.payer, columns.kind, columns.year, columns.amount]
    if any(clause.unit is UnitKind.PROJECT for clause in agreement.sharing):
        needed.append(columns.project)
    missing = [name for name in needed if name not in schema]
    if missing:
        raise InvariantError(
            "the frame of receipts lacks columns",
            place="receipts",
            value=missing,
            remedy="add them, or name the ones that stand for them: columns=ReceiptColumns(amount=...)",
        )
    for name in (columns.year, columns.amount):
        require_whole(receipts, name, "receipts")
    if columns.date in schema:
        dtype = schema[columns.date]
        if dtype != nw.Date and not isinstance(dtype, nw.Datetime):
            raise InvariantError(
                "a column of days holds dates",
                place=f"receipts, column {columns.date!r}",
                value=str(dtype),
                remedy="cast it to dates; a gap says that the sum is of the whole year",
            )


def _refuse_days(agreement: Agreement, given: Given, columns: ReceiptColumns, reasons: Reasons) -> None:
    """Refuse what lies outside the term, and dates of another year than the receipt's."""
    dated = columns.date in given
    whole: Value = True
    if dated:
        year = given.whole(columns.year)
        whole = given.is_null(columns.date)
        own = given.year_of(columns.date) != year
        reasons.add(negated(whole) & own, "日期不在收入所属年度", "the date lies outside the fiscal year")
    term = agreement.term
    if term is None:
        return
    words = ("不在协议期限内", "outside the term of the agreement")
    last = date(9999, 12, 31) if term.end is None else term.end
    # A year counts when it shares a day with the term.
    reasons.add(whole & given.outside(columns.year, term.start.year, _last_year(last)), *words)
    if dated:
        year = given.whole(columns.year)
        day = given.day_within(columns.date)
        outside = _before(year, day, term.start) | negated(_before(year, day, last))
        reasons.add(negated(whole) & outside, *words)


def _before(year: Value, day: Value, other: date) -> Value:
    """Say whether a receipt's day, which lies in its year, comes before another."""
    return (year < other.year) | ((year == other.year) & (day < other.timetuple().tm_yday))


def _last_year(end: date) -> int:
    return end.year - 1 if (end.month, end.day) == (1, 1) else end.year


class Years(NamedTuple):
    """What one look at the amounts tells."""

    years: range
    refunds: bool
    largest: int


NO_YEARS: Final = Years(range(2000, 2001), refunds=False, largest=0)
"""What stands for the years where there are no receipts."""


def years_of(receipts: GivenRows | GivenPlan, columns: ReceiptColumns) -> Years | None:
    """Find the years, whether there are refunds, and the largest amount; ``None`` without receipts."""
    if isinstance(receipts, GivenRows):
        if not len(receipts):
            return None
        first, last = receipts.ends(columns.year)
        least, most = receipts.ends(columns.amount)
    else:
        year, amount = nw.col(columns.year), nw.col(columns.amount)
        ends = [end for one in (year, amount) for end in (one.min(), one.max())]
        looked = receipts.frame.select(
            nw.len(), *(end.alias(str(at)) for at, end in enumerate(ends))
        ).collect()
        ((rows_in, first, last, least, most),) = looked.rows()
        if not rows_in:
            return None
    years = range(int(first), int(last) + 1)
    return Years(years, least < 0, max(abs(int(least)), abs(int(most))))


def moments(
    clause: Sharing, receipts: nw.LazyFrame[Any], columns: ReceiptColumns, *, only: bool
) -> tuple[nw.LazyFrame[Any], tuple[str, ...]]:
    """Give a clause's receipts as rows of unit, moment and fen, and the columns that tell moments apart.

    `only` says that all receipts are of this clause. Days, counted within their year, are there where the receipts
    have any: without them the moments of a year are its kinds and classes.
    """
    schema = receipts.collect_schema()
    if not only:
        receipts = receipts.filter(nw.col(columns.kind).is_in([kind.value for kind in clause.kinds]))
    year = nw.col(columns.year).cast(nw.Int64)
    made: dict[str, nw.Expr] = {UNIT: unit_of(clause, columns), YEAR: year}
    if columns.date in schema:
        dated, day = ~nw.col(columns.date).is_null(), day_within(columns.date)
        made[END] = nw.when(dated).then(day).otherwise(days_of(year))
        made[FIRST] = nw.when(dated).then(day - 1).otherwise(nw.lit(0, nw.Int64))
    rank = nw.lit(0, nw.Int64)
    for number, kind in list(enumerate(clause.kinds))[1:]:
        rank = nw.when(nw.col(columns.kind) == kind.value).then(nw.lit(number, nw.Int64)).otherwise(rank)
    made[KIND] = rank
    if columns.project_class in schema:
        made[CLASS] = nw.col(columns.project_class).fill_null("")
    made[FEN] = nw.col(columns.amount).cast(nw.Int64)
    order = tuple(name for name in (YEAR, END, KIND, CLASS, FIRST) if name in made)
    return receipts.select(*(expr.alias(name) for name, expr in made.items())), order


def unit_of(clause: Sharing, columns: ReceiptColumns) -> nw.Expr:
    """Give the unit that a receipt counts for."""
    if clause.unit is UnitKind.ENTERPRISE:
        return nw.col(columns.payer)
    return nw.col(columns.project) if clause.unit is UnitKind.PROJECT else nw.lit(ZONE)


def with_days(rows: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give the days that moments cover as numbers of days; where the receipts have none, those of the year."""
    within = FIRST in rows.collect_schema()
    rows = rows.with_columns(new_year(nw.col(YEAR), rows.implementation.value).alias(NEW))
    ends = nw.col(END) if within else days_of(nw.col(YEAR))
    begins_at = nw.col(NEW) + nw.col(FIRST) if within else nw.col(NEW)
    return rows.with_columns(begins_at.alias(FIRST), (nw.col(NEW) + ends).alias(END)).drop(NEW)
