# SPDX-License-Identifier: Apache-2.0
"""Receipts at hand as the moments of a clause: whose, when, of which kind, and how much, in arrays."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import narwhals as nw

from feidi.agreements.sharing import Sharing
from feidi.frames.settlement.calendar import days_of
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.given import GivenRows
from feidi.frames.settlement.intake import unit_of
from feidi.frames.settlement.places import places_of
from feidi.frames.settlement.sheet import CLASS, END, FEN, FIRST, KIND, KIND_TEXT, UNIT, YEAR
from feidi.frames.settlement.values import Whole, where

__all__ = ["Moments", "moments_at_hand"]


class Moments(NamedTuple):
    """Moments in any order.

    `keys` tell the moments of a unit apart, in the order of settlement; classes are numbers of `classes`. `rows` gives
    the unit, the year, the kind as a text and the money in columns of the user's engine, when it is asked.
    """

    unit: nw.Series[Any]
    keys: Mapping[str, Whole]
    fen: Whole
    classes: tuple[str, ...]
    rows: Callable[[], nw.DataFrame[Any]]


def moments_at_hand(clause: Sharing, given: GivenRows, columns: ReceiptColumns, *, only: bool) -> Moments:
    """Give a clause's receipts; `only` says that all receipts are of this clause.

    Days, counted within their year, are there where the receipts have any: without them the moments of a year are its
    kinds and classes.
    """
    kinds = [kind.value for kind in clause.kinds]
    if not only:
        given = GivenRows(given.frame.filter(nw.col(columns.kind).is_in(kinds)))
    made: dict[str, Whole] = {YEAR: given.whole(columns.year)}
    if columns.date in given:
        whole, day = given.is_null(columns.date), given.day_within(columns.date)
        made[END] = where(whole, days_of(made[YEAR]), day)
        made[FIRST] = where(whole, 0, day - 1)
    made[KIND] = given.number(columns.kind, kinds)
    classes: tuple[str, ...] = ()
    if columns.project_class in given:
        named = given.column(columns.project_class).fill_null("")
        names = named.unique().sort()
        classes = tuple(names.to_list())
        made[CLASS] = places_of(named, names)
    keys: dict[str, Whole] = {name: made[name] for name in (YEAR, END, KIND, CLASS, FIRST) if name in made}
    unit = unit_of(clause, columns).alias(UNIT)

    def rows() -> nw.DataFrame[Any]:
        return given.frame.select(
            unit,
            nw.col(columns.year).cast(nw.Int64).alias(YEAR),
            nw.col(columns.kind).alias(KIND_TEXT),
            nw.col(columns.amount).cast(nw.Int64).alias(FEN),
        )

    units = given.frame.with_columns(unit).get_column(UNIT)
    return Moments(units, keys, given.whole(columns.amount), classes, rows)
