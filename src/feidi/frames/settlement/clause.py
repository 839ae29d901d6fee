# SPDX-License-Identifier: Apache-2.0
"""One sharing clause settled over columns: its moments through the terms, its lines rounded, its refusals apart."""

from collections.abc import Sequence
from math import lcm
from typing import Any, Final, NamedTuple, cast

import narwhals as nw

from feidi.agreements.party import UNSETTLED
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.agreements.terms.tree import parties, walk
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.unset import Unset
from feidi.frames.engines import Frame, added_up, collected, is_eager, largest_quotient, narrowed, widened
from feidi.frames.settlement.cannot import LIMIT, require_room
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.facts import with_facts
from feidi.frames.settlement.flow import Flow
from feidi.frames.settlement.intake import Years, with_days
from feidi.frames.settlement.ledger import paid_by_ledger
from feidi.frames.settlement.needs import needs_of
from feidi.frames.settlement.order import in_order
from feidi.frames.settlement.refusal import Reasons
from feidi.frames.settlement.rounding import is_running, paid_to_first, rounded_party
from feidi.frames.settlement.sheet import FEN, KIND, KIND_TEXT, UNIT, YEAR, Sheet
from feidi.frames.settlement.strand import Amount, at_scale, sum_of_amounts
from feidi.labels import Label
from feidi.quantities.rounding import Rounding
from feidi.settlement.share_out import rounding_of

__all__ = ["REASON", "Facts", "Settled", "settle_clause"]

REASON: Final = "__reason"


class Facts(NamedTuple):
    """The user's frames beside the receipts."""

    by_unit: Frame | None
    by_year: Frame | None
    columns: ReceiptColumns

    def known_units(self) -> nw.Series[Any] | None:
        """Give the units of a frame at hand, where each has one row."""
        if not isinstance(self.by_unit, nw.DataFrame) or self.columns.unit not in self.by_unit.columns:
            return None
        units = self.by_unit.get_column(self.columns.unit).alias(UNIT)
        return units if units.n_unique() == len(units) else None


class Settled(NamedTuple):
    """What came of a clause: lines with a column for each party, refused moments, guarantees unmet."""

    lines: Frame
    parties: tuple[str, ...]
    scale: int
    refused: list[tuple[Frame, tuple[Label, ...]]]
    unmet: list[tuple[str, Frame]]


class _Through(NamedTuple):
    """Rows behind the terms: each party's exact part and what guarantees miss, not yet computed."""

    sheet: Sheet
    out: dict[str, Amount]
    unmet: list[tuple[str, Amount]]
    reasons: Reasons
    scale: int


def paid_parties(clause: Sharing) -> tuple[str, ...]:
    """Give the parties that a clause can pay, in the order of its rounding, with what waits for a number."""
    able = {*parties(clause.terms), *filter(None, [clause.rounding.residue_to])}
    waits = any(
        isinstance(one, Unset)
        or (isinstance(one, UpTo | AtMost) and isinstance(one.limit, Unset))
        or (isinstance(one, Guarantee) and isinstance(one.floor, Unset))
        for _, one in walk(clause.terms)
    )
    able |= {UNSETTLED} if waits else set()
    return tuple(party for party in rounding_of(clause).order if party in able)


def settle_clause(
    clause: Sharing,
    path: str,
    rows: Frame,
    order: tuple[str, ...],
    facts: Facts,
    years: Years,
    *,
    exact: bool,
) -> Settled:
    """Settle the moments of a clause.

    Raises
    ------
    SettlementError
        If the terms hold something that columns cannot do.
    """
    known = facts.known_units()
    rows = in_order(rows, order, known)
    through = _through(clause, path, rows, order, facts, years)
    refused: list[tuple[Frame, tuple[Label, ...]]] = []
    large = _too_large(through, years)
    if large is not None:
        words = Label(
            zh="金额过大,列式结算不能保证精确,请用 feidi.settle",
            en="too large to be exact in columns; settle it with feidi.settle",
        )
        apart = _of_units(rows, large, "semi").with_columns(nw.lit(1, nw.Int64).alias(REASON))
        refused.append((apart, (words,)))
        rows = in_order(_of_units(rows, large, "anti"), order, known)
        through = _through(clause, path, rows, order, facts, years)
    if years.refunds:
        _refuse_refunds(through)
    settled, apart_too = _without_refused(through)
    if apart_too is not None:
        refused.append((apart_too, through.reasons.labels))
    through = through._replace(sheet=settled)
    unmet = _unmet(through)
    lines, paid = _paid(clause, through, exact=exact)
    return Settled(lines, paid, through.scale, refused, unmet)


def _through(
    clause: Sharing, path: str, rows: Frame, order: tuple[str, ...], facts: Facts, years: Years
) -> _Through:
    dated = any(isinstance(one, InPhases | SplitByTier) for _, one in walk(clause.terms))
    sheet = Sheet(with_days(rows, years.years) if dated else rows, order)
    with_facts(sheet, needs_of(clause.terms, path), facts.by_unit, facts.by_year, facts.columns, years.years)
    reasons = Reasons()
    flow = Flow(clause, sheet, reasons, years.years)
    out = {party: sum_of_amounts(amounts) for party, amounts in flow.run(nw.col(FEN), path).items()}
    scale = lcm(*(amount.scale for amount in out.values()), *(amount.scale for _, amount in flow.unmet))
    require_room(max(scale, scale * clause.rounding.unit.fen // 10**6), path)
    return _Through(sheet, out, flow.unmet, reasons, scale)


def _too_large(through: _Through, years: Years) -> Frame | None:
    """Find the units whose receipts in all could leave 64 bits at the scale of the terms."""
    most = min(LIMIT // through.scale, largest_quotient(through.sheet.engine))
    frame = through.sheet.frame
    longest = through.sheet.longest()
    if longest is not None and years.largest * longest <= most:
        return None
    sizes = cast("nw.LazyFrame[Any]", frame).select(UNIT, nw.col(FEN).abs().cast(nw.Float64).alias("all"))
    summed = sizes.group_by(UNIT).agg(nw.col("all").sum())
    # The sum of floats may be a little off; its bound stays well below the true one.
    large = summed.filter(nw.col("all") > most * 0.999).select(UNIT)
    return large if len(collected(large.head(1))) else None


def _of_units(rows: Frame, units: Frame, how: str) -> Frame:
    return cast("nw.LazyFrame[Any]", rows).join(
        cast("nw.LazyFrame[Any]", units), on=UNIT, how=cast("Any", how)
    )


def _refuse_refunds(through: _Through) -> None:
    """Refuse units that were paid back more of a kind than they had paid by the end of a year."""
    sheet = through.sheet
    sums = added_up(sheet.frame.select(UNIT, KIND, YEAR, FEN), [UNIT, KIND, YEAR], [FEN])
    # The running sum of a kind over the years is that of a "year" over its moments.
    turned = sums.select(UNIT, nw.col(KIND).alias(YEAR), nw.col(YEAR).alias("__when"), FEN)
    by_kind = Sheet(turned.sort(UNIT, YEAR, "__when") if is_eager(turned) else turned, ("__when",))
    so_far = by_kind.running(nw.col(FEN), life=False).year
    below = by_kind.frame.filter(so_far < 0).select(UNIT).unique()
    sheet.adopt(below.with_columns(nw.lit(1, nw.Int64).alias("__below")), (UNIT,), ["__below"], 0)
    through.reasons.add(
        nw.col("__below") == 1, "退库超过已缴", "refunds of a kind of revenue exceed what was paid"
    )


def _without_refused(through: _Through) -> tuple[Sheet, Frame | None]:
    """Keep whole units apart of which a moment is refused: half a unit is not settled."""
    sheet, reasons = through.sheet, through.reasons
    if not reasons.labels:
        return sheet, None
    none = len(reasons.labels) + 1
    if isinstance(sheet.frame, nw.DataFrame) and not reasons.found_in(sheet.frame):
        return sheet, None
    (reason,) = sheet.let(reasons.column())
    frame = sheet.frame
    if isinstance(frame, nw.DataFrame):
        found = frame.select(UNIT, reason.alias(REASON)).filter(nw.col(REASON) != 0)
        bad: Frame = found.group_by(UNIT).agg(nw.col(REASON).min())
        apart = frame.join(cast("nw.DataFrame[Any]", bad), on=UNIT, how="inner")
        rest = frame.join(cast("nw.DataFrame[Any]", bad), on=UNIT, how="anti")
        return sheet.of(rest.sort(UNIT, *sheet.order)), apart
    first = nw.when(reason == 0).then(nw.lit(none, nw.Int64)).otherwise(reason).min().over(UNIT)
    told = frame.with_columns(first.alias(REASON))
    return (
        sheet.of(told.filter(nw.col(REASON) == none)),
        told.filter(nw.col(REASON) != none),
    )


def _unmet(through: _Through) -> list[tuple[str, Frame]]:
    """Give, for each guarantee, the units' years that end with something missing."""
    found = []
    for path, missing in through.unmet:
        sheet = through.sheet
        (short,) = sheet.let(missing.column)
        last = sheet.ends_year()
        rows = sheet.frame.filter(last & (short > 0)).select(
            UNIT, YEAR, short.alias("__missing"), nw.lit(missing.scale, nw.Int64).alias("__scale")
        )
        found.append((path, rows))
    return found


def _paid(clause: Sharing, through: _Through, *, exact: bool) -> tuple[Frame, tuple[str, ...]]:
    """Give the lines with what each party is paid, in whole fen, and its exact part where that is asked for."""
    rounding, able = rounding_of(clause), paid_parties(clause)
    scale = through.scale
    sheet = through.sheet
    two = is_running(able, rounding)
    wanted = (rounded_party(able, rounding),) if two else able[1:] if len(able) == 1 else able
    names = {party: f"__exact {party}" for party in wanted}
    none = nw.lit(0, nw.Int64)
    columns = {
        name: at_scale(through.out[party], scale) if party in through.out else none
        for party, name in names.items()
    }
    names_kept = [UNIT, YEAR, KIND, FEN]
    names_kept += [KIND_TEXT] if KIND_TEXT in sheet.frame.collect_schema() else []
    kept = [nw.col(name) for name in names_kept]
    sheet.frame = narrowed(sheet.frame, [*kept, *(column.alias(name) for name, column in columns.items())])
    if len(sheet.order) > 2:
        lines = added_up(sheet.frame, [UNIT, YEAR, KIND], [FEN, *names.values()])
        order = (YEAR, KIND)
        sheet = Sheet(lines.sort(UNIT, *order) if is_eager(lines) else lines, order)
    made = _made(sheet, able, names, rounding, scale, two=two)
    if exact:
        made |= _exactly(able, names, scale)
    sheet.frame = widened(sheet.frame, [column.alias(name) for name, column in made.items()])
    return sheet.frame, able


def _made(
    sheet: Sheet,
    able: Sequence[str],
    names: dict[str, str],
    rounding: Rounding,
    scale: int,
    *,
    two: bool,
) -> dict[str, nw.Expr]:
    fen = nw.col(FEN)
    if len(able) == 1:
        return {able[0]: fen}
    if two:
        ((party, name),) = names.items()
        (paid,) = sheet.let(paid_to_first(nw.col(name), scale, rounding.method, sheet))
        return {one: paid if one == party else fen - paid for one in able}
    return paid_by_ledger(sheet, names, rounding, scale)


def _exactly(able: Sequence[str], names: dict[str, str], scale: int) -> dict[str, nw.Expr]:
    found = {f"{party}_exact": nw.col(name) for party, name in names.items()}
    for party in able:
        if party not in names:
            rest = nw.col(FEN) * scale
            for name in names.values():
                rest = rest - nw.col(name)
            found[f"{party}_exact"] = rest
    return found
