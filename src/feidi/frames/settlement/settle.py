# SPDX-License-Identifier: Apache-2.0
"""Settle a whole frame: an agreement applied to columns of receipts, to the fen as `feidi.settle` does."""

from collections.abc import Mapping
from functools import partial
from typing import Final, Literal, TypeVar

from feidi.agreements.agreement import Agreement
from feidi.errors import InvariantError, SettlementError
from feidi.frames.arrow import Engine, engine_of, is_lazy, names_of, read, stream
from feidi.frames.results import own_kind, own_types
from feidi.frames.settlement.buckets import Streams, settle_within
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.layout import Layout
from feidi.frames.settlement.receipts import receipt_columns
from feidi.frames.settlement.report import SettlementReport, notes_of, refusals_of, sums_by_year
from feidi.frames.settlement.requirements import fact_columns
from feidi.frames.settlement.result import SettledFrame
from feidi.frames.settlement.spark import settle_on_spark
from feidi.frames.settlement.tables import How, SettledTables, Tables, settle_tables
from feidi.frames.spill import bytes_of
from feidi.quantities.money import Money

__all__ = ["settle"]

F = TypeVar("F")
DEFAULT: Final = ReceiptColumns()


def settle(  # noqa: PLR0913  # what is known, and how it is asked for
    agreement: Agreement,
    receipts: F,
    facts: object = None,
    yearly: object = None,
    *,
    columns: ReceiptColumns = DEFAULT,
    form: Literal["wide", "long"] = "wide",
    exact: bool = False,
    refused: Literal["raise", "report"] = "raise",
    memory: str | int | None = None,
) -> SettledFrame[F]:
    """Settle a frame of receipts under an agreement.

    Parameters
    ----------
    agreement
        What was promised.
    receipts
        A frame of pandas, polars (at hand or lazy), pyarrow, DuckDB or PySpark, or the path of a Parquet file or
        folder, with a row for each receipt, in any order; amounts are whole fen, unless `columns` says otherwise.
    facts
        A frame with a row for each unit: a column of money for every amount that clauses ask for, of booleans for
        every flag, of whole numbers or decimals for every number, of days for every milestone. A gap says that it is
        not known; of a milestone, that it has not happened yet.
    yearly
        A frame with a row for each unit and year, and a column of money for every yearly fact that clauses ask for.
    columns
        The names of the columns, and the unit of money.
    form
        Wide: a column for each party. Long: a row for each party.
    exact
        Whether to give each party's part before rounding too, in wide form [1/scale fen]. Parts that leave 64 bits
        make their column one of decimals.
    refused
        What happens where rows cannot be settled. Raise: nothing is settled. Report: the others are, and these stand
        in `refused` with the reason.
    memory
        How much memory settling may take where frames are lazy or files, such as ``"2 GiB"``; half of the machine's
        by default. What does not fit is settled bucket by bucket in the folder of temporary files (`tempfile`), and
        results that do not fit are read from there.

    Returns
    -------
    SettledFrame
        To the fen what `feidi.settle` gives for the units that are not refused, without a state: limits over a
        lifetime are counted from zero, so receipts of all years since they began are to be given; `notes` tells which.

    Raises
    ------
    SettlementError
        If the terms hold something that columns cannot do, which is named, or rows cannot be settled.
    MissingFactError
        If the terms ask for a frame or column of facts that is not given.
    InvariantError
        If a column is missing, stands twice or is of the wrong type, or a party is called as a column of the
        result.

    Notes
    -----
    Frames may be of different engines, but those of Spark go with their like. On Spark every answer is a plan, settled
    by its Python workers bucket by bucket of units; what is wrong with rows the worker says when the plan runs.

    Examples
    --------
    >>> import polars as pl
    >>> from feidi import Agreement, Label, Party, PartyRole, RevenueKind, Sharing, Split, To
    >>> parties = [
    ...     Party(key="source", role=PartyRole.SOURCE, label=Label(zh="甲市", en="City A")),
    ...     Party(key="host", role=PartyRole.HOST, label=Label(zh="乙市", en="City B")),
    ... ]
    >>> half = Split([("1/2", To("source")), ("1/2", To("host"))])
    >>> clause = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=half)
    >>> agreement = Agreement(id="valley", title=Label(zh="协议", en="An agreement"), parties=parties, sharing=[clause])
    >>> receipts = pl.DataFrame({"payer": ["mill"] * 2, "kind": ["vat"] * 2, "year": [2023, 2024], "amount": [101, 1]})
    >>> settle(agreement, receipts).lines.select("year", "source", "host").rows()
    [(2023, 51, 50), (2024, 0, 1)]
    """
    if refused not in ("raise", "report") or form not in ("wide", "long"):
        raise InvariantError(
            "no such way to settle",
            place="settle",
            value=(form, refused),
            remedy='form is "wide" or "long", refused is "raise" or "report"',
        )
    if not agreement.sharing:
        raise SettlementError(
            "the agreement shares no revenue",
            place=f"agreement {agreement.id}",
            remedy="add a sharing clause",
        )
    frames = {"receipts": receipts, "facts": facts, "yearly": yearly}
    frames = {name: frame for name, frame in frames.items() if frame is not None}
    wanted = _wanted(agreement, frames, columns)
    same = {name: name for name in Layout(agreement, columns, exact=exact).taken_over}
    how = How(is_long=form == "long", exact=exact, refuse=refused == "raise")
    if _is_on_spark(frames):
        return settle_on_spark(agreement, frames, columns, how)
    room = bytes_of(memory)
    if any(map(is_lazy, frames.values())):
        streams = {name: stream(frames[name], name, names) for name, names in wanted.items()}
        given = Streams(streams["receipts"], streams.get("facts"), streams.get("yearly"))
        own_text = partial(own_types, like=receipts, same=same)
        settled = settle_within(agreement, given, columns, how, room, own_text)
    else:
        tables = {name: read(frames[name], name, names) for name, names in wanted.items()}
        own = Tables(tables["receipts"], tables.get("facts"), tables.get("yearly"))
        settled = settle_tables(agreement, own, columns, how)
    return SettledFrame(
        lines=own_kind(settled.wide if settled.long is None else settled.long, receipts, same),
        refused=own_kind(settled.refused, receipts),
        unmet=own_kind(settled.unmet, receipts),
        scales=settled.scales,
        reported=partial(_report, settled, columns, agreement),
    )


def _wanted(
    agreement: Agreement, frames: Mapping[str, object], columns: ReceiptColumns
) -> dict[str, list[str]]:
    """Return the columns of each frame that settling reads."""
    asked = fact_columns(agreement)
    by_frame = {
        "facts": (asked.by_unit, [columns.unit]),
        "yearly": (asked.by_year, [columns.unit, columns.year]),
    }
    names = {name: names_of(frame, name) for name, frame in frames.items()}
    wanted = {"receipts": receipt_columns(agreement, columns, names["receipts"])}
    for name, (facts, keys) in by_frame.items():
        if name in names and facts:
            wanted[name] = [one for one in (*keys, *sorted(facts)) if one in names[name]]
    return wanted


def _is_on_spark(frames: Mapping[str, object]) -> bool:
    """Whether the frames are of Spark, all of them or none."""
    engines = {name: engine_of(frame, name) for name, frame in frames.items()}
    for name, engine in engines.items():
        if (engine is Engine.SPARK) != (engines["receipts"] is Engine.SPARK):
            raise InvariantError(
                "frames of Spark and of another engine cannot be joined",
                place=name,
                value=engine.value,
                remedy=f"give it as a frame of {engines['receipts'].value}, as the receipts are",
            )
    return engines["receipts"] is Engine.SPARK


def _report(
    settled: SettledTables, columns: ReceiptColumns, agreement: Agreement, sample: int
) -> SettlementReport:
    sums = sums_by_year(settled.wide, columns.year, [columns.amount, *settled.parties])
    return SettlementReport(
        rows_in=settled.rows_in,
        lines=settled.wide.num_rows,
        refusals=refusals_of(settled.refused, sample),
        totals={
            (party, year): Money(fen)
            for year, (_, *paid) in sums.items()
            for party, fen in zip(settled.parties, paid, strict=True)
        },
        received={year: Money(fen) for year, (fen, *_) in sums.items()},
        notes=notes_of(agreement, sums),
    )
