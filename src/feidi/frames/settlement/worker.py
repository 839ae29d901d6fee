# SPDX-License-Identifier: Apache-2.0
"""Settle the units of a bucket in a worker of Spark, to which they come as batches of Arrow."""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

import pyarrow as pa

from feidi.agreements.agreement import Agreement
from feidi.frames.conversion import Table
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.receipts import Receipts, take_in
from feidi.frames.settlement.tables import How, Tables, settle_tables

__all__ = ["LOOK", "Task", "answered", "settled_bucket"]

BATCH: Final = 2**16
"""The rows that go back to Spark at a time."""


class Task(NamedTuple):
    """What is asked: one of the tables that come of settling a bucket, or a look at receipts; and its Arrow schema."""

    agreement: Agreement
    columns: ReceiptColumns
    how: How
    answer: str
    schema: Any


LOOK: Final = pa.schema(
    [("first", pa.int64()), ("last", pa.int64()), ("least", pa.int64()), ("most", pa.int64())]
)
"""What a look at receipts tells of each batch: the ends of its years and of its amounts."""


def answered(batches: Iterable[Any], task: Task) -> Iterator[Any]:
    """Return the answer to a task as batches."""
    return look(batches, task) if task.answer == "look" else settled_bucket(batches, task)


def look(batches: Iterable[Any], task: Task) -> Iterator[Any]:
    """Find the ends of years and amounts of the receipts that the agreement takes in."""
    for batch in batches:
        table = _rows(pa.Table.from_batches([batch]), "receipts")
        accepted = take_in(task.agreement, Receipts(table, task.columns)).accepted
        if len(accepted):
            ends = [*accepted.ends(task.columns.year), *accepted.ends(task.columns.amount)]
            yield pa.RecordBatch.from_arrays([pa.array([end]) for end in ends], schema=LOOK)


def settled_bucket(batches: Iterable[Any], task: Task) -> Iterator[Any]:
    """Settle the units of a bucket, and return one of its tables as batches."""
    held = list(batches)
    if not held:
        return
    brought = pa.Table.from_batches(held)
    receipts, facts, yearly = (_rows(brought, name) for name in Tables._fields)
    settled = settle_tables(task.agreement, Tables(receipts, facts, yearly), task.columns, task.how)
    yield from getattr(settled, task.answer).cast(task.schema).to_batches(max_chunksize=BATCH)


def _rows(brought: Table, name: str) -> Table | None:
    """Return the rows of one frame, which a bucket holds as the column of that name."""
    if name not in brought.column_names:
        return None
    return pa.Table.from_struct_array(brought.column(name).drop_null())
