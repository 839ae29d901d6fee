# SPDX-License-Identifier: Apache-2.0
"""What a worker of Spark does with a bucket, done here without Spark."""

import pickle
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

import pyarrow as pa
import pytest
from pyspark import cloudpickle

from feidi.agreements import (
    Agreement,
    AllOf,
    AtLeast,
    FactAmount,
    Holds,
    Party,
    PartyRole,
    RevenueKind,
    Sharing,
    Terms,
    To,
    UpTo,
    When,
)
from feidi.errors import SettlementError
from feidi.frames import ReceiptColumns, settle, spark_workers
from feidi.frames.settlement.receipts import Years
from feidi.frames.settlement.requirements import fact_columns
from feidi.frames.settlement.tables import How
from feidi.frames.settlement.worker import LOOK, Task, answered, settled_bucket
from feidi.frames.spark_workers import work_of
from feidi.labels import Label
from feidi.quantities import Money

CAP = UpTo(FactAmount("cap"), To("source"), then=To("host"))
YEARS = Years(range(2015, 2020), refunds=False, largest=100)
RECEIPTS = pa.table({"payer": ["a", "b"], "kind": ["vat", "vat"], "year": [2015, 2016], "amount": [9, 3]})
FACTS = pa.table({"unit": ["b", "a"], "cap": [5, 6]})
LINES = [
    {"payer": "a", "year": 2015, "kind": "vat", "amount": 9, "source": 6, "host": 3},
    {"payer": "b", "year": 2016, "kind": "vat", "amount": 3, "source": 3, "host": 0},
]


def agreement_of(terms: Terms) -> Agreement:
    """Give an agreement of one clause."""
    parties = [
        Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in ("source", "host")
    ]
    sharing = [Sharing(id="tax", kinds=[RevenueKind.VAT], terms=terms)]
    return Agreement(id="one", title=Label(zh="一", en="one"), parties=parties, sharing=sharing)


def task_of(terms: Terms, *tables: pa.Table) -> Task:
    """Ask for the lines of an agreement."""
    agreement = agreement_of(terms)
    schema = settle(agreement, *tables).lines.schema
    how = How(is_long=False, exact=False, refuse=True, years=YEARS)
    return Task(agreement, ReceiptColumns(), how, "wide", schema)


def bucket_of(**frames: pa.Table) -> list[pa.RecordBatch]:
    """Give the rows of some frames one behind the other, as Spark brings them, in batches of one row."""
    tables = []
    for own, table in frames.items():
        rows = table.to_struct_array().combine_chunks()
        tables.append(
            pa.table(
                {
                    name: rows if name == own else pa.nulls(len(rows), pa.struct(other.schema))
                    for name, other in frames.items()
                }
            )
        )
    return pa.concat_tables(tables).to_batches(max_chunksize=1)


class TestBucket:
    """The rows of some units as batches."""

    def test_settles_as_tables_are_settled(self) -> None:
        """Receipts with their facts."""
        batches = settled_bucket(bucket_of(receipts=RECEIPTS, facts=FACTS), task_of(CAP, RECEIPTS, FACTS))
        assert pa.Table.from_batches(batches).sort_by("payer").to_pylist() == LINES

    def test_facts_need_not_be(self) -> None:
        """Receipts alone."""
        batches = settled_bucket(bucket_of(receipts=RECEIPTS), task_of(To("host"), RECEIPTS))
        assert pa.Table.from_batches(batches)["host"].to_pylist() == [9, 3]

    def test_facts_alone_give_no_line(self) -> None:
        """Units without receipts."""
        batches = settled_bucket(
            bucket_of(receipts=RECEIPTS.slice(0, 0), facts=FACTS), task_of(CAP, RECEIPTS, FACTS)
        )
        assert sum(batch.num_rows for batch in batches) == 0

    def test_a_refused_row_stops_the_bucket(self) -> None:
        """It is not left out."""
        foreign = pa.table(RECEIPTS.to_pydict() | {"kind": ["vat", "rent"]})
        with pytest.raises(SettlementError, match="rows cannot be settled"):
            list(settled_bucket(bucket_of(receipts=foreign), task_of(To("host"), RECEIPTS)))

    def test_a_look_tells_years_and_amounts(self) -> None:
        """Of each batch that has receipts which are taken in."""
        task = task_of(To("host"), RECEIPTS)._replace(answer="look", schema=LOOK)
        foreign = pa.table(RECEIPTS.to_pydict() | {"kind": ["rent", "vat"], "amount": [9, -3]})
        ends = [row for batch in answered(bucket_of(receipts=foreign), task) for row in batch.to_pylist()]
        assert ends == [{"first": 2016, "last": 2016, "least": -3, "most": -3}]

    def test_an_empty_bucket_gives_nothing(self) -> None:
        """Not even columns."""
        assert list(settled_bucket([], task_of(CAP, RECEIPTS, FACTS))) == []


class TestWork:
    """The function that travels."""

    @pytest.fixture
    def work(self) -> Callable[..., Any]:
        """Give it as a worker gets it."""
        sent = cloudpickle.dumps(work_of(partial(answered, task=task_of(CAP, RECEIPTS, FACTS))))
        assert b"feidi.frames.settlement.worker" not in sent.partition(b"\x80")[0]
        got: Callable[..., Any] = pickle.loads(sent)
        return got

    def test_does_its_task(self, work: Callable[..., Any]) -> None:
        """On the batches of a bucket."""
        batches = work(iter(bucket_of(receipts=RECEIPTS, facts=FACTS)))
        assert pa.Table.from_batches(batches).sort_by("payer").to_pylist() == LINES

    @pytest.mark.parametrize("found", ["0.0.1", "none"])
    def test_other_feidis_are_refused(self, monkeypatch: pytest.MonkeyPatch, found: str) -> None:
        """A worker without feidi, or with another one, says so."""
        work = work_of(partial(answered, task=task_of(CAP, RECEIPTS, FACTS)))

        class Other:
            __version__ = found

        def load(name: str) -> object:
            if found == "none":
                raise ModuleNotFoundError(name)
            return Other

        monkeypatch.setattr(spark_workers, "import_module", load)
        with pytest.raises(ImportError, match=rf"the workers of Spark need feidi .* and have {found}: send"):
            list(work(iter([])))
        monkeypatch.setattr(spark_workers, "import_module", import_module)
        assert list(work(iter([]))) == []


def test_columns_asked_for() -> None:
    """Those of gates too; nothing of a figure of the agreement itself."""
    gate = AllOf([Holds("led"), AtLeast(FactAmount("cost", yearly=True), Money(5))])
    asked = fact_columns(agreement_of(When(gate, CAP, otherwise=When(Holds("fits"), CAP, otherwise=CAP))))
    assert asked == ({"led", "cap", "fits"}, set(), {"cost"})
