# SPDX-License-Identifier: Apache-2.0
"""What a worker of Spark does: it settles the units of a bucket, which come to it as batches of Arrow."""

import pickle
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any, Final, Literal, NamedTuple, cast

import narwhals as nw

from feidi._version import __version__
from feidi.agreements.agreement import Agreement
from feidi.frames.engines import Frame
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.intake import Years
from feidi.frames.settlement.whole import Frames, settle_whole

__all__ = ["Answer", "Task", "settled_bucket", "work_of"]

BATCH: Final = 2**16
"""The rows that go back to Spark at a time."""
Answer = Literal["lines", "refused", "unmet"]


class Task(NamedTuple):
    """What is asked of each bucket."""

    agreement: Agreement
    columns: ReceiptColumns
    form: Literal["wide", "long"]
    exact: bool
    years: Years
    """Those of all receipts, by which every bucket finds the same scale."""
    answer: Answer
    schema: Any
    """The Arrow schema of the answer."""


def settled_bucket(batches: Iterable[Any], task: Task) -> Iterator[Any]:
    """Settle the units of a bucket, with the engine for Arrow tables, and give one answer as batches."""
    held = list(batches)
    if not held:
        return
    arrow = import_module("pyarrow")
    brought = arrow.Table.from_batches(held)
    parts = (_rows(brought, name) for name in Frames._fields)
    settled = settle_whole(
        task.agreement,
        Frames(*cast("Iterator[Any]", parts)),
        task.columns,
        form=task.form,
        exact=task.exact,
        years=task.years,
    )
    answer = getattr(settled, task.answer)
    yield from answer.cast(task.schema).to_batches(max_chunksize=BATCH)


def _rows(brought: Any, name: str) -> Frame | None:  # noqa: ANN401  # a table of Arrow
    """Give the rows of one frame, which a bucket holds as the column of that name."""
    if name not in brought.column_names:
        return None
    table = import_module("pyarrow").Table
    rows = table.from_struct_array(brought.column(name).drop_null())
    return cast("Frame", nw.from_native(rows, eager_only=True))


def work_of(task: Task) -> Callable[[Iterator[Any]], Iterator[Any]]:
    """Give the function that Spark sends to its workers.

    It is a function within a function, which travels whole and not by its name: so a worker without feidi can say
    what it lacks. What it is to do travels pickled, and is opened only by the same feidi.
    """
    sent, version = pickle.dumps(task), __version__

    def work(batches: Iterator[Any]) -> Iterator[Any]:
        try:
            found = import_module("feidi").__version__
        except ModuleNotFoundError:
            found = "none"
        if found != version:
            raise ImportError(
                f"the workers of Spark need feidi {version} and have {found}: "
                f'send them an environment with "feidi[frames]=={version}" and pyarrow (spark.archives)'
            )
        yield from import_module("feidi.frames.settlement.in_bucket").settled_bucket(
            batches, pickle.loads(sent)
        )

    return work
