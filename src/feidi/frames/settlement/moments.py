# SPDX-License-Identifier: Apache-2.0
"""A clause's receipts as its moments: whose, when, of which kind, and how much, in arrays."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from feidi.agreements.sharing import Sharing, UnitKind
from feidi.frames.conversion import Array
from feidi.frames.numbering import Int64Array, numbered, plain
from feidi.frames.settlement.block import CLASS, END, FIRST, KIND, YEAR
from feidi.frames.settlement.calendar import days_of, new_year
from feidi.frames.settlement.receipts import Receipts
from feidi.settlement.intake import ZONE

__all__ = ["Moments", "moments_of", "with_every_year"]


class Moments(NamedTuple):
    """Moments in any order.

    `unit` and `kind` are arrays of Arrow without gaps, as the receipts have them. `keys` tell the moments of a unit
    apart, in the order of settlement; kinds are numbers in the clause's order, classes of `classes`.
    """

    unit: Array
    kind: Array
    keys: Mapping[str, NDArray[Any]]
    fen: Int64Array
    classes: tuple[str, ...]


def moments_of(clause: Sharing, receipts: Receipts, *, only: bool) -> Moments:
    """Return a clause's receipts; `only` says that all receipts are of this clause.

    Days, counted within their year, are there where the receipts have any: without them the moments of a year are its
    kinds and classes.
    """
    columns, kinds = receipts.columns, tuple(kind.value for kind in clause.kinds)
    if not only:
        receipts = receipts.filtered(receipts.codes(kinds) >= 0)
    year = receipts.numbers(columns.year)
    made: dict[str, NDArray[Any]] = {YEAR: year}
    if receipts.has(columns.date):
        dated = np.logical_not(receipts.missing(columns.date))
        within = receipts.numbers(columns.date) - new_year(year)
        made[END] = np.where(dated, within + 1, days_of(year))
        made[FIRST] = np.where(dated, within, 0)
    made[KIND] = receipts.codes(kinds)
    classes: tuple[str, ...] = ()
    if receipts.has(columns.project_class):
        made[CLASS], classes = _classes(receipts)
    keys: dict[str, NDArray[Any]] = {
        name: made[name] for name in (YEAR, END, KIND, CLASS, FIRST) if name in made
    }
    kind = receipts.table.column(columns.kind)
    return Moments(_units(clause, receipts), kind, keys, receipts.numbers(columns.amount), classes)


def with_every_year(clause: Sharing, moments: Moments, years: range) -> Moments:
    """Add a moment without money in every year since a unit is known in which nothing came in.

    A guarantee is asked in these years too. Such a moment is of no kind, which the number behind the last one says,
    and of no class; it becomes no line. The zone is known from the first year on.
    """
    found = numbered(moments.unit)
    numbers, unit = np.unique(found.numbers, return_inverse=True)
    year = moments.keys[YEAR]
    first = np.full(len(numbers), years[0], np.int64)
    if clause.unit is not UnitKind.ZONE:
        first[:] = years[-1]
        np.minimum.at(first, unit, year)
    came = np.zeros((len(numbers), len(years)), np.bool_)
    came[unit, year - years[0]] = True
    came |= np.asarray(years) < first[:, None]
    of, at = np.nonzero(~came)
    if not len(of):
        return moments
    added = np.asarray(years)[at]
    own = {
        YEAR: added,
        END: days_of(added),
        KIND: np.full(len(of), len(clause.kinds)),
        CLASS: np.full(len(of), -1),
        FIRST: np.zeros(len(of), np.int64),
    }
    units = pa.array(numbers[of])
    named = units.cast(moments.unit.type) if found.values is None else found.values.take(units)
    return Moments(
        pa.chunked_array([moments.unit, named.cast(moments.unit.type)]).combine_chunks(),
        moments.kind,
        {name: np.concatenate([key, own[name]]) for name, key in moments.keys.items()},
        np.concatenate([moments.fen, np.zeros(len(of), np.int64)]),
        moments.classes,
    )


def _classes(receipts: Receipts) -> tuple[Int64Array, tuple[str, ...]]:
    """Return the classes of projects, numbered in the order of their names; a gap is none."""
    named = plain(receipts.table.column(receipts.columns.project_class))
    found = numbered(named.cast(pa.large_string()).fill_null(""))
    order = np.argsort(np.array(found.values.to_pylist(), object))
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return rank[found.numbers], tuple(found.values[at].as_py() for at in order.tolist())


def _units(clause: Sharing, receipts: Receipts) -> Array:
    if clause.unit is UnitKind.ZONE:
        return pa.repeat(pa.scalar(ZONE, pa.large_string()), len(receipts))
    columns = receipts.columns
    return plain(
        receipts.table.column(columns.payer if clause.unit is UnitKind.ENTERPRISE else columns.project)
    )
