# SPDX-License-Identifier: Apache-2.0
"""Settling a whole frame: an agreement applied to columns of receipts, to the fen as `feidi.settle` does."""

from typing import Any, Final, Literal, NamedTuple, TypeVar

import narwhals as nw

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import Sharing
from feidi.errors import InvariantError
from feidi.frames.engines import Frame, opened, stacked
from feidi.frames.settlement.at_hand import settle_rows
from feidi.frames.settlement.clause import Facts, Settled
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.given import GivenRows
from feidi.frames.settlement.intake import Years, moments, take_in, years_of
from feidi.frames.settlement.layout import Layout
from feidi.frames.settlement.moments import moments_at_hand
from feidi.frames.settlement.over_plan import settle_plan
from feidi.frames.settlement.settled import Names, SettledFrame

__all__ = ["settle"]

F = TypeVar("F")
DEFAULT: Final = ReceiptColumns()


def settle(
    agreement: Agreement,
    receipts: F,
    facts: F | None = None,
    yearly: F | None = None,
    *,
    columns: ReceiptColumns = DEFAULT,
    form: Literal["wide", "long"] = "wide",
    exact: bool = False,
) -> SettledFrame[F]:
    """Settle a frame of receipts under an agreement.

    Parameters
    ----------
    agreement
        What was promised.
    receipts
        A frame of pandas, polars (at hand or lazy), pyarrow, DuckDB or PySpark with a row for each receipt, in any
        order; amounts are whole fen.
    facts
        A frame of the same engine with a row for each unit: a column of whole fen for every amount that clauses
        ask for, of booleans for every flag, of decimals for every number, of days for every milestone. A gap says
        that it is not known; of a milestone, that it has not happened yet.
    yearly
        A frame of the same engine with a row for each unit and year, and a column of whole fen for every yearly
        fact that clauses ask for.
    columns
        The names of the columns.
    form
        Wide: a column for each party. Long: a row for each party.
    exact
        Whether to give each party's part before rounding too, in wide form.

    Returns
    -------
    SettledFrame
        To the fen what `feidi.settle` gives for the units that are not refused.

    Raises
    ------
    SettlementError
        If the terms hold something that columns cannot do; it is named.
    MissingFactError
        If the terms ask for a frame or column of facts that is not given.
    InvariantError
        If a column is missing or of the wrong type.

    Examples
    --------
    >>> import polars as pl
    >>> from feidi.published.agreements import PINGHU_QINGTIAN
    """
    frames = _opened(receipts, facts, yearly)
    given = frames.receipts
    taken = take_in(agreement, given, columns)
    years = years_of(taken.accepted, columns) or Years(range(2000, 2001), False, 0)
    beside = Facts(frames.facts, frames.yearly, columns)
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
    layout = Layout(agreement, columns, exact=exact)
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
        lines=_native(wide if form == "wide" else layout.long(wide)),
        refused=_native(stacked(refused or [layout.none_refused(wide)])),
        unmet=_native(stacked(unmet or [layout.none_unmet(wide)])),
        scales={clause.id: settled.scale for clause, settled in results},
        wide=_native(wide),
        receipts=receipts,
        names=Names(columns.year, columns.amount, layout.parties),
    )


class _Frames(NamedTuple):
    receipts: Frame
    facts: Frame | None
    yearly: Frame | None


def _opened(receipts: object, facts: object, yearly: object) -> _Frames:
    given = opened(receipts, "receipts")
    return _Frames(given, _beside(given, facts, "facts"), _beside(given, yearly, "yearly"))


def _beside(receipts: Frame, side: object, place: str) -> Frame | None:
    if side is None:
        return None
    frame = opened(side, place)
    if frame.implementation is not receipts.implementation:
        raise InvariantError(
            "frames of two engines cannot be joined",
            place=place,
            value=frame.implementation.value,
            remedy=f"give it as a frame of {receipts.implementation.value}, as the receipts are",
        )
    if isinstance(receipts, nw.LazyFrame):
        return frame.lazy()
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame


def _native(frame: Frame) -> Any:  # noqa: ANN401  # of the user's own type
    return frame.to_native()
