# SPDX-License-Identifier: Apache-2.0
"""Settling a whole frame: an agreement applied to columns of receipts, to the fen as `feidi.settle` does."""

from typing import Final, Literal, TypeVar

import narwhals as nw

from feidi.agreements.agreement import Agreement
from feidi.errors import InvariantError
from feidi.frames.engines import Frame, opened
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.on_spark import settle_on_spark
from feidi.frames.settlement.settled import SettledFrame
from feidi.frames.settlement.whole import Frames, settle_whole

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
        If a column is missing, stands twice or is of the wrong type, or a party is called as a column of the
        result.

    Notes
    -----
    On Spark every answer is a plan, settled by its Python workers bucket by bucket of units. What is wrong with rows
    of facts, such as a unit that stands twice, the worker says when the plan runs.

    Examples
    --------
    >>> import polars as pl
    >>> from feidi.published.agreements import PINGHU_QINGTIAN
    """
    given = _opened(receipts, facts, yearly)
    engine = given.receipts.implementation
    on_spark = engine.is_pyspark() or engine.is_pyspark_connect()
    settled = settle_on_spark if on_spark else settle_whole
    return settled(agreement, given, columns, form=form, exact=exact)


def _opened(receipts: object, facts: object, yearly: object) -> Frames:
    given = opened(receipts, "receipts")
    return Frames(given, _beside(given, facts, "facts"), _beside(given, yearly, "yearly"))


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
