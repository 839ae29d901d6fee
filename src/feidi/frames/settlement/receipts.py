# SPDX-License-Identifier: Apache-2.0
"""Take in a table of receipts: columns found and typed, rows that no clause takes in kept apart."""

from datetime import date
from typing import Final, NamedTuple, final

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import PartYear, Sharing, UnitKind
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.frames.conversion import Array, Table
from feidi.frames.exact import Ints, days, fen, missing_in, whole_numbers
from feidi.frames.numbering import Int64Array, codes_of, is_text
from feidi.frames.settlement.block import Value
from feidi.frames.settlement.calendar import year_of
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.refusals import Refusals
from feidi.labels import Label
from feidi.settlement.flow.part_years import part_years_of

Codes = NDArray[np.int8]

__all__ = [
    "NO_YEARS",
    "Receipts",
    "TakenIn",
    "Years",
    "between",
    "receipt_columns",
    "take_in",
    "years_in_part",
    "years_of",
]

MOST: Final = 2**60
"""The largest single amount that is settled [fen]."""
NO_NUMBERS: Final = np.zeros(0, np.int64)
ALWAYS: Final = date(9999, 12, 31)
NO_CLAUSE: Final = Label(zh="没有条款分享该收入种类", en="no sharing clause takes in this kind")
NO_YEAR: Final = Label(zh="年度不在1949至2999之间", en="not a year from 1949 to 2999")
LARGE: Final = Label(zh="金额过大", en="the amount is too large")
FOREIGN: Final = Label(zh="该收入属于另一协议", en="the receipt belongs to another agreement")
OTHER_YEAR: Final = Label(zh="日期不在收入所属年度", en="the date lies outside the fiscal year")
PART_OF_TERM: Final = Label(
    zh="协议期限只覆盖该年度的一部分,而协议未约定整年收入的处理办法",
    en="the term covers a part of the year and no convention is stated for whole-year receipts",
)
PRORATED: Final = Label(
    zh="协议期限只覆盖该年度的一部分,按日折算须用 feidi.settle 结算",
    en="the term covers a part of the year, for which only feidi.settle divides receipts by days",
)
OUTSIDE: Final = Label(zh="不在协议期限内", en="outside the term of the agreement")


def receipt_columns(agreement: Agreement, columns: ReceiptColumns, names: list[str]) -> list[str]:
    """Return the columns of receipts that settling reads, those it cannot do without first.

    Raises
    ------
    InvariantError
        If one of those is not there.
    """
    needed = _needed(agreement, columns)
    missing = [name for name in needed if name not in names]
    if missing:
        raise InvariantError(
            "the frame of receipts lacks columns",
            place="receipts",
            value=missing,
            remedy="add them, or name the ones that stand for them: columns=ReceiptColumns(amount=...)",
        )
    others = (columns.date, columns.project, columns.project_class, columns.agreement)
    return needed + [name for name in others if name in names and name not in needed]


def _needed(agreement: Agreement, columns: ReceiptColumns) -> list[str]:
    by_project = any(clause.unit is UnitKind.PROJECT for clause in agreement.sharing)
    return [columns.payer, columns.kind, columns.year, columns.amount, *[columns.project] * by_project]


@final
class Receipts:
    """Rows of receipts, with arrays of their columns that are made once.

    Not a noun: it lives inside one call of `settle`.
    """

    def __init__(self, table: Table, columns: ReceiptColumns) -> None:
        self.table = table
        self.columns = columns
        self._ints: dict[str, Ints] = {}
        self._codes: dict[tuple[str, ...], Codes] = {}

    def __len__(self) -> int:
        return int(self.table.num_rows)

    def has(self, name: str) -> bool:
        """Whether there is a column."""
        return name in self.table.column_names

    def missing(self, name: str) -> Value:
        """Whether each row has a gap."""
        found = missing_in(self.table.column(name))
        return False if found is None else found

    def numbers(self, name: str) -> Int64Array:
        """Return years, amounts in fen or days; a gap is 0."""
        if name not in self._ints:
            column, place = self.table.column(name), f"receipts, column {name!r}"
            if name == self.columns.date:
                self._ints[name] = days(column, place)
            elif name == self.columns.amount:
                self._ints[name] = fen(column, place, self.columns.money)
            else:
                self._ints[name] = whole_numbers(column, place)
        return self._ints[name].values

    def numbers_with_gaps(self, name: str) -> Array:  # an array of Arrow
        """Return the same as an array of Arrow."""
        return pa.array(self.numbers(name), mask=self._ints[name].missing)

    def ends(self, name: str) -> tuple[int, int]:
        """Return the least and the largest number of a column; 0 without rows."""
        numbers = self.numbers(name)
        return (int(numbers.min()), int(numbers.max())) if len(numbers) else (0, 0)

    def codes(self, kinds: tuple[str, ...]) -> Codes:
        """Return the place of each row's kind of revenue in a list, -1 for others and for a gap.

        Raises
        ------
        InvariantError
            If kinds are no text.
        """
        if kinds not in self._codes:
            column = self.table.column(self.columns.kind)
            if not (is_text(column.type) or pa.types.is_null(column.type)):
                raise InvariantError(
                    "a column of kinds holds text",
                    place=f"receipts, column {self.columns.kind!r}",
                    value=str(column.type),
                    remedy='write them as feidi.RevenueKind does: "vat"',
                )
            self._codes[kinds] = codes_of(column, kinds)
        return self._codes[kinds]

    def filtered(self, chosen: Value) -> "Receipts":
        """Return some rows."""
        return Receipts(self.table.filter(pa.array(chosen)), self.columns)


class TakenIn(NamedTuple):
    """Receipts that some clause takes in, and those that none does, with the number of the reason."""

    accepted: Receipts
    refused: Receipts
    reasons: Int64Array
    labels: tuple[Label, ...]


def take_in(agreement: Agreement, receipts: Receipts) -> TakenIn:
    """Check the columns of receipts, and keep apart the rows that the agreement does not take in.

    Raises
    ------
    InvariantError
        If a column is of the wrong type, or holds what no column can.
    """
    refusals = Refusals()
    columns = receipts.columns
    for name in _needed(agreement, columns):
        refusals.add(receipts.missing(name), Label(zh=f"{name}缺失", en=f"{name} is missing"))
    kinds = tuple(kind.value for clause in agreement.sharing for kind in clause.kinds)
    refusals.add(receipts.codes(kinds) < 0, NO_CLAUSE)
    refusals.add(_is_outside(receipts, columns.year, 1949, 2999), NO_YEAR)
    refusals.add(_is_outside(receipts, columns.amount, -MOST, MOST), LARGE)
    if receipts.has(columns.agreement):
        own = codes_of(receipts.table.column(columns.agreement), (agreement.id, ""))
        refusals.add((own < 0) & np.logical_not(receipts.missing(columns.agreement)), FOREIGN)
    _refuse_days(agreement, receipts, refusals)
    numbers = refusals.numbers(len(receipts))
    if numbers is None:
        return TakenIn(receipts, Receipts(receipts.table.slice(0, 0), columns), NO_NUMBERS, refusals.labels)
    apart = numbers != 0
    return TakenIn(receipts.filtered(~apart), receipts.filtered(apart), numbers[apart], refusals.labels)


def _is_outside(receipts: Receipts, name: str, least: int, most: int) -> Value:
    """Whether each row has a smaller or a larger number; the ends tell that none has."""
    low, high = receipts.ends(name)
    if least <= low and high <= most:
        return False
    numbers = receipts.numbers(name)
    return (numbers < least) | (numbers > most)


def _refuse_days(agreement: Agreement, receipts: Receipts, refusals: Refusals) -> None:
    """Refuse what lies outside the term, and dates of another year than the receipt's."""
    columns, term = receipts.columns, agreement.term
    dated: Value = False
    if receipts.has(columns.date):
        day, dated = receipts.numbers(columns.date), np.logical_not(receipts.missing(columns.date))
        refusals.add(dated & (year_of(day) != receipts.numbers(columns.year)), OTHER_YEAR)
        if term is not None:
            last = ALWAYS if term.end is None else term.end
            refusals.add(dated & ((day < term.start.toordinal()) | (day >= last.toordinal())), OUTSIDE)
    if term is not None:
        # A year counts when it shares a day with the term.
        last_year = ALWAYS.year if term.end is None else _last_year(term.end)
        outside = _is_outside(receipts, columns.year, term.start.year, last_year)
        refusals.add(np.logical_not(dated) & outside, OUTSIDE)
        for clause in agreement.sharing:
            _refuse_part_years(clause, receipts, np.logical_not(dated), term, refusals)


def _refuse_part_years(
    clause: Sharing, receipts: Receipts, undated: Value, term: Span, refusals: Refusals
) -> None:
    """Refuse whole-year receipts of years that the term covers in part, but those that the convention shares whole."""
    covered = part_years_of(term, clause.part_year)
    for year in covered.days:
        own = undated & (receipts.numbers(receipts.columns.year) == year)
        own = own & (receipts.codes(tuple(kind.value for kind in clause.kinds)) >= 0)
        match clause.part_year:
            case None:
                refusals.add(own, PART_OF_TERM)
            case PartYear.PRORATE:
                refusals.add(own, PRORATED)
            case _ if not covered.part_of(year, clause.id)[0]:
                refusals.add(own, OUTSIDE)
            case _:
                pass  # the convention shares it whole


def years_in_part(agreement: Agreement, clause: Sharing) -> tuple[int, ...]:
    """Return the years that the term covers in part, and in which yearly figures do not count in full."""
    covered = part_years_of(agreement.term, clause.part_year)
    is_by_day = clause.part_year in (PartYear.FIRST_DAY, PartYear.LAST_DAY)
    return tuple(
        year for year in sorted(covered.days) if not (is_by_day and covered.part_of(year, clause.id)[0])
    )


def _last_year(end: date) -> int:
    return end.year - 1 if (end.month, end.day) == (1, 1) else end.year


class Years(NamedTuple):
    """What one look at all receipts tells: their years, whether there are refunds, and the largest amount."""

    years: range
    refunds: bool
    largest: int

    def joined(self, other: "Years") -> "Years":
        """Return what holds for the receipts of both."""
        years = range(min(self.years[0], other.years[0]), max(self.years[-1], other.years[-1]) + 1)
        return Years(years, self.refunds or other.refunds, max(self.largest, other.largest))


NO_YEARS: Final = Years(range(2000, 2001), refunds=False, largest=0)
"""What stands for the years where there are no receipts."""


def years_of(receipts: Receipts) -> Years | None:
    """Find the years, whether there are refunds, and the largest amount; ``None`` without receipts."""
    if not len(receipts):
        return None
    return between(*receipts.ends(receipts.columns.year), *receipts.ends(receipts.columns.amount))


def between(first: int, last: int, least: int, most: int) -> Years:
    """Return what the ends of years and of amounts tell."""
    return Years(range(first, last + 1), least < 0, max(abs(least), abs(most)))
