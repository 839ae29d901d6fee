# SPDX-License-Identifier: Apache-2.0
"""The side of feidi: schemes of six indicators scored and weighed over columns."""

from collections.abc import Callable
from typing import Any

import duckdb
import polars as pl
from columns_peers.scoring_data import NAMES, WEIGHTS

from feidi.frames import score, weigh
from feidi.indicators import Indicator, Item, Scheme
from feidi.indicators.grades import Grading, RankShares
from feidi.indicators.scales import MinMax, Norm, Scale, ToBase
from feidi.indicators.totals import Topsis
from feidi.indicators.weights import Critic, Entropy
from feidi.instruments import Certainty
from feidi.labels import Label

__all__ = ["relation", "works"]

LABEL = Label(zh="示例", en="example")
GRADES = Grading(rule=RankShares(cuts=(("A", "20%"), ("B", "60%"), ("C", "95%"), ("D", 1))))


def _scheme(scale: Scale, **given: Any) -> Scheme:  # noqa: ANN401  # a scheme's own options
    items = [
        Item(
            indicator=Indicator(code=name, label=LABEL, unit="万元", certainty=Certainty.PROPOSED),
            scale=scale,
            weight=None if "weighting" in given else weight,
        )
        for name, weight in zip(NAMES, WEIGHTS, strict=True)
    ]
    return Scheme(id="bench", label=LABEL, items=items, certainty=Certainty.ILLUSTRATIVE, **given)


def relation(frame: pl.DataFrame) -> duckdb.DuckDBPyRelation:
    """Return the figures as a table of DuckDB."""
    connection = duckdb.connect()
    connection.register("figures", frame.to_arrow())
    connection.execute("CREATE TABLE kept AS SELECT * FROM figures")
    return connection.table("kept")


def works(frame: object) -> dict[str, Callable[[], object]]:
    """Return what is timed, by name."""
    weighted, scaled = _scheme(ToBase(base=1)), _scheme(MinMax())
    nearest = _scheme(Norm(), total=Topsis())
    graded = _scheme(MinMax(), grading=GRADES)
    entropy, critic = (_scheme(ToBase(base=1), weighting=way) for way in (Entropy(), Critic()))
    return {
        "weighted": lambda: score(weighted, frame, rank=False, decimals=None),
        "min-max": lambda: score(scaled, frame, rank=False, decimals=None),
        "TOPSIS": lambda: score(nearest, frame, rank=False, decimals=None),
        "entropy": lambda: weigh(entropy, frame),
        "CRITIC": lambda: weigh(critic, frame),
        "min-max, four digits": lambda: score(scaled, frame, rank=False),
        "min-max, rank": lambda: score(scaled, frame, decimals=None),
        "min-max, rank, grade": lambda: score(graded, frame, decimals=None),
    }
