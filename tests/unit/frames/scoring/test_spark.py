# SPDX-License-Identifier: Apache-2.0
"""A frame of Spark is scored as one of polars."""

from random import Random

import polars as pl
import pytest
from pyspark.sql import SparkSession

from feidi.frames.checking import check
from feidi.frames.scoring import score
from feidi.indicators import Indicator, Item, Scheme
from feidi.indicators.facts import LAND, TAX
from feidi.indicators.grades import Both, CutTies, Fix, Grading, RankShares, Thresholds
from feidi.indicators.scales import MinMax, Steps, ToBase
from feidi.instruments import Certainty
from feidi.labels import Label

pytestmark = pytest.mark.filterwarnings("ignore")  # Spark's own: of pandas 3 and of sockets it leaves open

LABEL = Label(zh="示例", en="example")
RULE = Both(
    shares=RankShares(cuts=(("A", "1/3"), ("B", 1)), ties=CutTies.DOWN),
    thresholds=Thresholds(cuts=(("A", 50),), below="B"),
)
SCHEME = Scheme(
    id="x",
    label=LABEL,
    items=[
        Item(
            indicator=Indicator(
                code=code, label=LABEL, unit=unit, formula=formula, certainty=Certainty.PROPOSED
            ),
            scale=scale,
            weight=weight,
        )
        for code, unit, formula, scale, weight in (
            ("per_mu", "万元/亩", TAX / LAND, ToBase(base="0.3", cap="1.5"), 40),
            ("quality", "", None, MinMax(), 30),
            ("safety", "", None, Steps(cuts=(("0.3", "1/2"), ("0.6", 1))), 30),
        )
    ],
    within="industry",
    grading=Grading(rule=RULE, changes=[Fix(event="veto", label=LABEL, grade="B")]),
    certainty=Certainty.PROPOSED,
)


def test_equal(spark: SparkSession) -> None:
    """Totals, ranks and grades are the same, row by row."""
    random = Random(5)
    tenths = (0.1, 0.2, 0.3, 0.6, 0.9, 1.1, None)
    rows = [
        (
            row,
            random.choice(tenths),
            random.choice((1.0, 2.0, 3.0, 0.0)),
            random.choice(tenths),
            random.choice(tenths),
            random.choice(("纺织", None)),
            random.choice((0, 0, 1)),
        )
        for row in range(20)
    ]
    names = ("row", "tax", "land", "quality", "safety", "group:industry", "event:veto")
    frame = spark.createDataFrame(
        rows,
        "row int, tax double, land double, quality double, safety double, `group:industry` string, `event:veto` int",
    )
    scored = score(SCHEME, frame)
    found = [
        tuple(row) for row in scored.frame.select("row", "total", "rank", "grade").orderBy("row").collect()
    ]
    polars = score(SCHEME, pl.DataFrame(rows, schema=list(names), orient="row", infer_schema_length=None))
    assert found == polars.frame.select("row", "total", "rank", "grade").rows()
    assert scored.report.scored == polars.report.scored
    assert scored.report.graded == polars.report.graded
    checked = check(frame, key=["row"], ranges={})
    assert (checked.rows, checked.findings) == (20, ())
