# SPDX-License-Identifier: Apache-2.0
"""Settling over columns on Spark, in local mode, gives what settling one by one gives."""

import sys
from collections.abc import Callable, Iterator
from typing import Any, Final

import pyarrow as pa
import pytest
from pyspark.sql import SparkSession

from feidi.agreements import (
    Agreement,
    AtLeast,
    FactAmount,
    Facts,
    Guarantee,
    InPhases,
    Over,
    Party,
    PartYear,
    PartyRole,
    Receipt,
    RevenueKind,
    Running,
    Sharing,
    Split,
    Terms,
    To,
    UpTo,
    When,
)
from feidi.labels import Label
from feidi.quantities import Money, MoneyUnit, Rounding

KEYS: Final = ("source", "host", "fund")
VAT, CIT = RevenueKind.VAT, RevenueKind.CIT
HALF: Final = Split([("1/2", To("source")), ("1/2", To("host"))])
THIRDS: Final = Split([("1/3", To("source")), ("1/3", To("host")), ("1/3", To("fund"))])
TREES: Final[dict[str, Terms]] = {
    "half": HALF,
    "thirds": THIRDS,
    "phases and a cap of a life": InPhases(
        [(3, UpTo(FactAmount("cap"), To("source"), then=HALF, over=Over.LIFETIME))],
        clock="start",
        before=To("host"),
        after=HALF,
    ),
    "gate, cost first and a floor": When(
        AtLeast(FactAmount("cap"), Money(5_000)),
        Guarantee(
            "source",
            Money(9_000),
            UpTo(Running("cost"), To("host"), then=HALF, over=Over.LIFETIME),
            payers=["host"],
        ),
        otherwise=To("host"),
    ),
}
FACTS: Final = tuple(
    Facts(
        unit=unit,
        amounts={"cap": Money(cap)},
        yearly={"cost": {year: Money(cost) for year in range(2014, 2020)}},
        milestones={"start": start},
    )
    for unit, cap, cost, start in (("a", 30_001, 4_003, "2015-02-01"), ("b", 4_999, 1, None))
)
RECEIPTS: Final = tuple(
    Receipt(kind=kind, payer=payer, year=year, amount=Money(fen))
    for payer, kind, year, fen in (
        ("a", VAT, 2015, 20_001), ("a", CIT, 2015, 7_003), ("a", VAT, 2016, 30_005), ("a", VAT, 2017, -10_001),
        ("a", VAT, 2018, 11), ("b", VAT, 2016, 9_999), ("b", VAT, 2016, 2), ("c", VAT, 2016, 5),
    )
)  # fmt: skip


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    """Give a session on this machine that makes small plans quickly, with this very Python for its workers."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        yield from _session()


def _session() -> Iterator[SparkSession]:
    builder = SparkSession.builder.master("local[1]").appName("feidi")  # type: ignore[attr-defined]
    for name, value in {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.shuffle.partitions": "1",
        "spark.default.parallelism": "1",
        "spark.sql.adaptive.enabled": "false",
        "spark.sql.codegen.wholeStage": "false",
        "spark.sql.codegen.factoryMode": "NO_CODEGEN",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
    }.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning", "ignore::UserWarning")
class TestSpark:
    """Every kind of state, for two and three parties."""

    @pytest.mark.parametrize("name", TREES)
    def test_gives_the_same_lines(
        self,
        spark: SparkSession,
        compared_by: Callable[[Any, Any], str],
        case_of: Callable[..., Any],
        name: str,
    ) -> None:
        """To the fen, and before rounding."""
        rounding = Rounding(unit=MoneyUnit.YUAN) if name == "half" else Rounding()
        clause = Sharing(
            id="tax", kinds=[VAT, CIT], terms=TREES[name], part_year=PartYear.PRORATE, rounding=rounding
        )
        parties = [Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in KEYS]
        agreement = Agreement(id="law", title=Label(zh="法", en="law"), parties=parties, sharing=[clause])

        def engine(table: pa.Table) -> Any:  # noqa: ANN401  # a frame of Spark
            return spark.createDataFrame(table)

        assert compared_by(engine, case_of(agreement, RECEIPTS, FACTS)) in {"settled", "refused"}
