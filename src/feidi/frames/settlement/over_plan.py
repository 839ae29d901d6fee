# SPDX-License-Identifier: Apache-2.0
"""One sharing clause settled over a plan of an engine: all of it stays a plan but a look at sums that are too large."""

from typing import Any

import narwhals as nw

from feidi.agreements.sharing import Sharing
from feidi.frames.engines import Frame, added_up, collected, largest_quotient
from feidi.frames.settlement.block import Block, runs_of
from feidi.frames.settlement.cannot import LIMIT
from feidi.frames.settlement.clause import (
    REASON,
    REFUNDED,
    TOO_LARGE,
    Facts,
    Settled,
    Through,
    is_dated,
    paid_parties,
    through,
)
from feidi.frames.settlement.facts_of_plan import sides_of
from feidi.frames.settlement.in_pieces import in_pieces
from feidi.frames.settlement.intake import Years, with_days
from feidi.frames.settlement.ledger import paid_by_ledger
from feidi.frames.settlement.needs import MISSING, needs_of
from feidi.frames.settlement.order import news_of
from feidi.frames.settlement.plan import Plan, lazy
from feidi.frames.settlement.rounding import is_running, paid_to_first, rounded_party
from feidi.frames.settlement.sheet import FEN, KIND, UNIT, YEAR
from feidi.frames.settlement.values import literal
from feidi.labels import Label
from feidi.quantities.rounding import Rounding
from feidi.settlement.share_out import rounding_of

__all__ = ["settle_plan"]

LazyFrame = nw.LazyFrame[Any]


def settle_plan(
    clause: Sharing,
    path: str,
    rows: LazyFrame,
    order: tuple[str, ...],
    facts: Facts,
    years: Years,
    *,
    exact: bool,
) -> Settled:
    """Settle the moments of a clause, in any order, and not yet added up."""
    keys = [UNIT, *order]
    rows = lazy(added_up(rows, keys, [FEN]))
    sheet, made = _through(clause, path, rows, order, facts, years)
    refused: list[tuple[Frame, tuple[Label, ...]]] = []
    large = _too_large(sheet, made.scale)
    if large is not None:
        apart = rows.join(large, on=UNIT, how="semi").with_columns(nw.lit(1, nw.Int64).alias(REASON))
        refused.append((apart, (TOO_LARGE,)))
        sheet, made = _through(clause, path, rows.join(large, on=UNIT, how="anti"), order, facts, years)
    if years.refunds:
        _refuse_refunds(sheet, made)
    sheet, apart_too = _without_refused(sheet, made)
    if apart_too is not None:
        refused.append((apart_too, made.reasons.labels))
    unmet = _unmet(sheet, made)
    return Settled(_paid(clause, sheet, made, exact=exact), paid_parties(clause), made.scale, refused, unmet)


def _through(
    clause: Sharing, path: str, rows: LazyFrame, order: tuple[str, ...], facts: Facts, years: Years
) -> tuple[Plan, Through]:
    sheet = Plan(with_days(rows) if is_dated(clause) else rows, order)
    for side in sides_of(needs_of(clause.terms, path), facts, years.years, rows):
        sheet.adopt(side.frame, side.keys, side.names, MISSING)
    return sheet, through(clause, path, sheet, years)


def _too_large(sheet: Plan, scale: int) -> LazyFrame | None:
    """Find the units whose receipts in all could leave 64 bits at the scale of the terms."""
    most = min(LIMIT // scale, largest_quotient(sheet.engine))
    sizes = sheet.frame.select(UNIT, nw.col(FEN).abs().cast(nw.Float64).alias("all"))
    summed = sizes.group_by(UNIT).agg(nw.col("all").sum())
    # The sum of floats may be a little off; its bound stays well below the true one.
    large = summed.filter(nw.col("all") > most * 0.999).select(UNIT)
    return large if len(collected(large.head(1))) else None


def _refuse_refunds(sheet: Plan, made: Through) -> None:
    """Refuse units that were paid back more of a kind than they had paid by the end of a year."""
    sums = added_up(sheet.frame.select(UNIT, KIND, YEAR, FEN), [UNIT, KIND, YEAR], [FEN])
    # The running sum of a kind over the years is that of a "year" over its moments.
    turned = sums.select(UNIT, nw.col(KIND).alias(YEAR), nw.col(YEAR).alias("__when"), FEN)
    by_kind = Plan(lazy(turned), ("__when",))
    so_far = by_kind.running(nw.col(FEN), life=False).year
    below = by_kind.frame.filter(so_far < 0).select(UNIT).unique()
    sheet.adopt(below.with_columns(nw.lit(1, nw.Int64).alias("__below")), (UNIT,), ["__below"], 0)
    made.reasons.add(nw.col("__below") == 1, REFUNDED.zh, REFUNDED.en)


def _without_refused(sheet: Plan, made: Through) -> tuple[Plan, LazyFrame | None]:
    """Keep whole units apart of which a moment is refused: half a unit is not settled."""
    reasons = made.reasons
    if not reasons.labels:
        return sheet, None
    none = len(reasons.labels) + 1
    (reason,) = sheet.let(reasons.column())
    first = nw.when(reason == 0).then(nw.lit(none, nw.Int64)).otherwise(reason).min().over(UNIT)
    told = sheet.frame.with_columns(first.alias(REASON))
    return sheet.of(told.filter(nw.col(REASON) == none)), told.filter(nw.col(REASON) != none)


def _unmet(sheet: Plan, made: Through) -> list[tuple[str, Frame]]:
    """Give, for each guarantee, the units' years that end with something missing."""
    found: list[tuple[str, Frame]] = []
    for path, missing in made.unmet:
        (short,) = sheet.let(missing.column)
        last = sheet.ends_year()
        rows = sheet.frame.filter(last & (short > 0)).select(
            UNIT, YEAR, short.alias("__missing"), nw.lit(missing.scale, nw.Int64).alias("__scale")
        )
        found.append((path, rows))
    return found


def _paid(clause: Sharing, sheet: Plan, made: Through, *, exact: bool) -> LazyFrame:
    """Give the lines with what each party is paid, in whole fen, and its exact part where that is asked for."""
    rounding, able, scale = rounding_of(clause), paid_parties(clause), made.scale
    two = is_running(able, rounding)
    wanted = (rounded_party(able, rounding),) if two else able[1:] if len(able) == 1 else able
    names = {party: f"__exact {party}" for party in wanted}
    parts = {name: literal(made.part_of(party, sheet)) for party, name in names.items()}
    frame = sheet.frame.select(UNIT, YEAR, KIND, FEN, *(part.alias(name) for name, part in parts.items()))
    if len(sheet.order) > 2:
        frame = lazy(added_up(frame, [UNIT, YEAR, KIND], [FEN, *names.values()]))
    lines = Plan(frame, (YEAR, KIND))
    columns: dict[str, nw.Expr] = {}
    fen = nw.col(FEN)
    if len(able) == 1:
        columns[able[0]] = fen
    elif two:
        ((party, name),) = names.items()
        (paid,) = lines.let(paid_to_first(nw.col(name), scale, rounding.method, lines))
        columns = {one: paid if one == party else fen - paid for one in able}
    else:
        columns = _by_ledger(lines, names, rounding, scale)
    if exact:
        columns |= {f"{party}_exact": nw.col(name) for party, name in names.items()}
        rest = fen * scale
        for name in names.values():
            rest = rest - nw.col(name)
        columns |= {f"{party}_exact": rest for party in able if party not in names}
    return lines.frame.with_columns(*(column.alias(name) for name, column in columns.items()))


def _by_ledger(lines: Plan, names: dict[str, str], rounding: Rounding, scale: int) -> dict[str, nw.Expr]:
    paid = {party: f"__paid {party}" for party in names}

    def pay(frame: nw.DataFrame[Any]) -> nw.DataFrame[Any]:
        own = {name: frame.get_column(name).to_numpy() for name in (YEAR, FEN, *names.values())}
        block = Block(own, runs_of(news_of(frame.get_column(UNIT))))
        exact = {party: own[name] for party, name in names.items()}
        columns = paid_by_ledger(block, own[FEN], exact, rounding, scale)
        return frame.with_columns(
            *(
                nw.new_series(paid[party], column, nw.Int64, backend=frame.implementation)
                for party, column in columns.items()
            )
        )

    lines.frame = in_pieces(lines.frame, [UNIT, YEAR, KIND], pay, list(paid.values()))
    return {party: nw.col(name) for party, name in paid.items()}
