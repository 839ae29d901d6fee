# SPDX-License-Identifier: Apache-2.0
"""Settling frames as a whole: rows at hand by arrays, plans by expressions of their own engine."""

from typing import Any, Literal, NamedTuple

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import Sharing
from feidi.frames.engines import Frame, stacked
from feidi.frames.settlement.at_hand import settle_rows
from feidi.frames.settlement.clause import Facts, Settled
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.given import GivenRows
from feidi.frames.settlement.intake import NO_YEARS, Years, moments, take_in, years_of
from feidi.frames.settlement.layout import Layout
from feidi.frames.settlement.moments import moments_at_hand
from feidi.frames.settlement.over_plan import settle_plan
from feidi.frames.settlement.settled import Names, SettledFrame

__all__ = ["Frames", "settle_whole"]


class Frames(NamedTuple):
    """The user's frames, all of one engine."""

    receipts: Frame
    facts: Frame | None
    yearly: Frame | None


def settle_whole(
    agreement: Agreement,
    given: Frames,
    columns: ReceiptColumns,
    *,
    form: Literal["wide", "long"],
    exact: bool,
    years: Years | None = None,
) -> SettledFrame[Any]:
    """Settle receipts; `years` are given where they are but a part of the receipts that one look was taken at.

    Raises
    ------
    SettlementError, MissingFactError, InvariantError
        As `feidi.frames.settle` does.
    """
    layout = Layout(agreement, columns, exact=exact)
    taken = take_in(agreement, given.receipts, columns)
    if years is None:
        years = years_of(taken.accepted, columns) or NO_YEARS
    beside = Facts(given.facts, given.yearly, columns)
    results: list[tuple[Sharing, Settled]] = []
    for at, clause in enumerate(agreement.sharing):
        path, only = f"sharing[{at}].terms", len(agreement.sharing) == 1
        if isinstance(taken.accepted, GivenRows):
            own = moments_at_hand(clause, taken.accepted, columns, only=only)
            settled = settle_rows(clause, path, own, beside, years, exact=exact)
        else:
            rows, order = moments(clause, taken.accepted.frame, columns, only=only)
            settled = settle_plan(clause, path, rows, order, beside, years, exact=exact)
        results.append((clause, settled))
    wide = layout.lines(results)
    refused = [
        layout.refused(clause, frame, labels)
        for clause, settled in results
        for frame, labels in settled.refused
    ]
    if taken.foreign is not None:
        refused.append(layout.foreign(taken.foreign, taken.reasons.labels))
    unmet = [
        layout.unmet(clause, path, frame) for clause, settled in results for path, frame in settled.unmet
    ]
    return SettledFrame(
        lines=(wide if form == "wide" else layout.long(wide)).to_native(),
        refused=stacked(refused or [layout.none_refused(wide)]).to_native(),
        unmet=stacked(unmet or [layout.none_unmet(wide)]).to_native(),
        scales={clause.id: settled.scale for clause, settled in results},
        wide=wide.to_native(),
        receipts=given.receipts.to_native(),
        names=Names(columns.year, columns.amount, layout.parties),
    )
