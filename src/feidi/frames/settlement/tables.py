# SPDX-License-Identifier: Apache-2.0
"""Settle Arrow tables under an agreement: clause by clause, from receipts to lines."""

from collections.abc import Mapping
from typing import Final, NamedTuple

import pyarrow as pa

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import UnitKind
from feidi.errors import InvariantError
from feidi.frames.conversion import Table
from feidi.frames.numbering import is_text
from feidi.frames.settlement.clause import settle_clause
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.fact_tables import Facts
from feidi.frames.settlement.guarantees import has_guarantee
from feidi.frames.settlement.layout import ClauseResult, Layout
from feidi.frames.settlement.moments import moments_of, with_every_year
from feidi.frames.settlement.receipts import NO_YEARS, Receipts, Years, take_in, years_in_part, years_of
from feidi.frames.settlement.refusals import beyond_columns
from feidi.frames.settlement.report import not_settled
from feidi.quantities.rounding import RoundedSum

__all__ = ["RESULTS", "How", "SettledTables", "Tables", "settle_tables"]


class Tables(NamedTuple):
    """The user's tables."""

    receipts: Table
    facts: Table | None
    yearly: Table | None


class How(NamedTuple):
    """What is asked of settling; `years` are given where the receipts are but a part of those they were found in."""

    is_long: bool
    exact: bool
    refuse: bool
    years: Years | None = None


class SettledTables(NamedTuple):
    """What came of tables: lines in wide form and, if asked for, in long form; and the scale of each clause."""

    wide: Table
    long: Table | None
    refused: Table
    unmet: Table
    scales: Mapping[str, int]
    parties: tuple[str, ...]
    rows_in: int


TEXT: Final = "text"
WHOLE: Final = "whole numbers"
RESULTS: Final = ("wide", "long", "refused", "unmet")


def settle_tables(agreement: Agreement, given: Tables, columns: ReceiptColumns, how: How) -> SettledTables:
    """Settle receipts.

    Raises
    ------
    SettlementError, MissingFactError, InvariantError
        As `feidi.frames.settle` does.
    """
    _require_alike(agreement, given, columns)
    layout = Layout(agreement, columns, exact=how.exact)
    taken_in = take_in(agreement, Receipts(given.receipts, columns))
    years = how.years or years_of(taken_in.accepted) or NO_YEARS
    facts = Facts(given.facts, given.yearly, columns)
    results = []
    for at, clause in enumerate(agreement.sharing):
        if clause.rounding.each is RoundedSum.YEAR and how.years is not None:
            raise beyond_columns(
                "annual totals over all units, rounded bucket by bucket", f"sharing[{at}].rounding"
            )
        moments = moments_of(clause, taken_in.accepted, only=len(agreement.sharing) == 1)
        if has_guarantee(clause.terms):
            moments = with_every_year(clause, moments, years.years)
        settled = settle_clause(
            clause,
            f"sharing[{at}].terms",
            moments,
            facts,
            years,
            part_years=years_in_part(agreement, clause),
            exact=how.exact,
        )
        results.append(ClauseResult(clause, moments, settled))
    refused = layout.refused(results, taken_in)
    if how.refuse and refused.num_rows:
        raise not_settled(refused)
    wide, parties = layout.lines(results), layout.parties(results)
    return SettledTables(
        wide=wide,
        long=layout.long(wide, parties) if how.is_long else None,
        refused=refused,
        unmet=layout.unmet(results),
        scales={one.clause.id: one.settled.scale for one in results},
        parties=parties,
        rows_in=given.receipts.num_rows,
    )


def _require_alike(agreement: Agreement, given: Tables, columns: ReceiptColumns) -> None:
    """Refuse facts whose units are of another type than those of receipts: none would be found."""
    ids = {UnitKind.ENTERPRISE: columns.payer, UnitKind.PROJECT: columns.project}
    kinds = {clause.unit for clause in agreement.sharing}
    own = [_type(given.receipts, ids[kind]) for kind in kinds if kind in ids]
    own += [TEXT] if UnitKind.ZONE in kinds else []
    for place in ("facts", "yearly"):
        table: Table | None = getattr(given, place)
        if table is not None and columns.unit in table.column_names:
            found = _type(table, columns.unit)
            if not {found, *own} & {"null"} and found not in own:
                raise InvariantError(
                    "units are of one type in all frames",
                    place=f"{place}, column {columns.unit!r}",
                    value=str(table.schema.field(columns.unit).type),
                    remedy=f"cast it to {own[0]}, as the receipts have it",
                )


def _type(table: Table, name: str) -> str:
    """Return the name of a column's type; all layouts of text and widths of whole numbers are one."""
    dtype = table.schema.field(name).type
    return TEXT if is_text(dtype) else WHOLE if pa.types.is_integer(dtype) else str(dtype)
