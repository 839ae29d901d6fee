# SPDX-License-Identifier: Apache-2.0
"""Scored frames: what is added, what is refused, and where doubles would go wrong."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, cast

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from feidi.errors import InvariantError, NotFoundError, UndefinedError, UnsetError
from feidi.expressions.tree import Expression
from feidi.frames.arrow import read
from feidi.frames.scoring import grade, score, weigh
from feidi.indicators import Direction, Indicator, Item, Missing, Range, Scheme, UnitKind
from feidi.indicators.adjustments import Adjustments, EventPoints
from feidi.indicators.decimals import Decimals, DecimalsMethod
from feidi.indicators.facts import LAND, TAX
from feidi.indicators.grades import Grading, RankShares, Thresholds
from feidi.indicators.scales import (
    Band,
    Goalposts,
    MinMax,
    Norm,
    Norms,
    Percentile,
    Rank,
    Ranked,
    Scale,
    Standardised,
    ToBase,
    UnpublishedScale,
    ZScore,
)
from feidi.indicators.totals import GeometricMean, Topsis, Total, WeightedSum
from feidi.indicators.weights import Critic, Entropy, Equal
from feidi.indicators.weights.weighting import Weighting
from feidi.instruments import Certainty
from feidi.labels import Label
from tests.support.scoring_comparison import compare

LABEL = Label(zh="示例", en="example")


def item(
    code: str, scale: Scale, weight: int | None = 50, formula: Expression | str | None = None, **given: object
) -> Item:
    """Make an item."""
    own = {"unit": "万元", "direction": Direction.MORE, "within": Range()} | {
        name: given.pop(name) for name in ("unit", "direction", "within") if name in given
    }
    indicator = Indicator(code=code, label=LABEL, formula=formula, certainty=Certainty.PROPOSED, **own)
    return Item(indicator=indicator, scale=scale, weight=weight, **given)


def scheme(
    *items: Item, total: Total | None = None, weighting: Weighting | None = None, **given: object
) -> Scheme:
    """Make a scheme."""
    if weighting is not None:
        given["weighting"] = weighting
    return Scheme(
        id="x", label=LABEL, items=items, total=total or WeightedSum(), certainty=Certainty.PROPOSED, **given
    )


PLAIN = scheme(item("a", ToBase(base=1)), item("b", ToBase(base=1)))
TENTHS = {"a": [0.1, 0.3, 0.15, 0.7], "b": [0.2, 0.0, 0.15, 0.1]}


class TestAdded:
    """New columns stand beside the rows."""

    def test_ties_of_decimals(self) -> None:
        """0.1 + 0.2 ties with 0.3 and with 0.15 twice."""
        scored = score(PLAIN, pl.DataFrame(TENTHS))
        assert scored.frame["total"].to_list() == [15.0, 15.0, 15.0, 40.0]
        assert scored.frame["rank"].to_list() == [2, 2, 2, 1]
        assert scored.report.decided == 3

    def test_names(self) -> None:
        """Names are in the user's hands."""
        frame = pl.DataFrame({"col": [1], "b": [2]})
        scored = score(
            PLAIN, frame, columns={"col": "a"}, names={"total": "总分"}, prefix="x_", details="mark"
        )
        assert scored.frame.columns == ["col", "b", "x_a_mark", "x_b_mark", "总分", "x_rank"]
        assert score(PLAIN, frame, columns={"col": "a"}, rank=False, details=("value",)).frame.row(0) == (
            1,
            2,
            1.0,
            2.0,
            150.0,
        )

    def test_pandas_keeps_its_index(self) -> None:
        """The index of pandas stays."""
        frame = pd.DataFrame({"a": [1.0, None], "b": [2, 3]}, index=["x", "y"])
        scored = score(PLAIN, frame)
        assert list(scored.frame.index) == ["x", "y"]
        assert scored.frame["total"]["x"] == 150.0
        assert scored.frame["rank"].dtype == pd.Int64Dtype()
        assert pd.isna(scored.frame["rank"]["y"])

    def test_digits(self) -> None:
        """Totals are rounded as the exact number is, or not at all."""
        frame = pl.DataFrame({"a": [0.01, 0.03], "b": [0.0, 0.0]})
        assert score(PLAIN, frame, decimals=Decimals(0)).frame["total"].to_list() == [1.0, 2.0]
        cut = Decimals(0, DecimalsMethod.TRUNCATE)
        assert score(PLAIN, frame, decimals=cut).frame["total"].to_list() == [0.0, 1.0]
        assert score(PLAIN, frame, decimals=None).frame["total"].to_list() == [0.5, 1.5]
        assert score(PLAIN, frame.lazy(), decimals=cut).frame.collect()["total"].to_list() == [0.0, 1.0]

    def test_decimals_and_objects(self) -> None:
        """Decimals count to their last digit, and so do whole numbers beyond doubles."""
        near = [Decimal("1.00000000000000000001"), Decimal("1.00000000000000000002"), None]
        frame = pa.table({"a": near, "b": [0, 0, 0]})
        assert score(PLAIN, frame).frame["rank"].to_pylist() == [2, 1, None]
        objects = pd.DataFrame({"a": pd.Series(near, dtype=object), "b": [0, 0, 0]})
        assert score(PLAIN, objects).frame["rank"].to_list()[:2] == [2, 1]
        small = pl.DataFrame({"a": [0.5, 0.25], "b": [0, 0]}, schema={"a": pl.Float32, "b": pl.Int8})
        assert score(PLAIN, small).frame["total"].to_list() == [25.0, 12.5]
        coded = pa.table({"a": pa.array([0.5, 0.25, 0.5]).dictionary_encode(), "b": [0, 0, 0]})
        assert score(PLAIN, coded).frame["total"].to_pylist() == [25.0, 12.5, 25.0]
        large = pl.DataFrame({"a": [2**60 + 1, 2**60, 2**60], "b": [0, 0, 0]})
        assert score(PLAIN, large).frame["rank"].to_list() == [1, 2, 2]

    def test_no_rows(self) -> None:
        """A frame without rows gives one without rows."""
        scored = score(PLAIN, pl.DataFrame({"a": [], "b": []}, schema={"a": pl.Float64, "b": pl.Float64}))
        assert (scored.frame.height, scored.report.scored) == (0, 0)


class TestReport:
    """The report says how many rows were scored and why the others were not."""

    def test_reasons(self) -> None:
        """Units are named where a column names them, places else."""
        frame = {"a": [1.0, None, 2.0], "b": [None, None, 1.0]}
        report = score(PLAIN, pl.DataFrame(frame)).report
        assert [(reason.indicator, reason.rows, reason.sample) for reason in report.not_scored] == [
            ("a", 1, ("2",)),
            ("b", 2, ("1", "2")),
        ]
        named = score(PLAIN, pl.DataFrame(frame | {"name": ["x", "y", "z"]})).report
        assert str(named).splitlines()[1:] == ["1 行未评分, 缺少 示例: y", "2 行未评分, 缺少 示例: x, y"]
        assert "2 rows without a score for want of example: x, y" in named.text("en")
        lazy = score(PLAIN, pl.LazyFrame(frame)).report
        assert [(reason.indicator, reason.rows, reason.sample) for reason in lazy.not_scored] == [
            ("a", 1, ("2",)),
            ("b", 2, ("1", "2")),
        ]

    def test_no_total_of_marks(self) -> None:
        """Marks that give no total are a reason of their own."""
        means = scheme(item("a", ToBase(base=1)), total=GeometricMean())
        report = score(means, pl.DataFrame({"a": [-1.0, 4.0]})).report
        assert [(reason.indicator, reason.rows) for reason in report.not_scored] == [("total", 1)]


class TestRefusals:
    """What does not fit is refused by its name."""

    @pytest.mark.parametrize(
        ("table", "given", "words"),
        [
            ({"a": [1], "b": ["1 万元"]}, {}, "holds numbers"),
            ({"a": [1.0], "b": [float("inf")]}, {}, "finite"),
            ({"a": [1.0], "b": [-float("inf")]}, {}, "finite"),
            ({"a": [1], "b": [1], "total": [1]}, {}, "column of this name"),
            ({"a": [1], "b": [1], "b(元)": [1]}, {}, "two columns give b"),
            (
                {"a": [1], "b": [1], "year": [2022], "年度": [2023]},
                {},
                "'year' and '年度': two columns give year",
            ),
            ({"a": [1], "b": [1]}, {"details": "points"}, "not shown"),
            ({"a": [1], "b": [1], "kind": ["planet"]}, {}, "not a kind of unit"),
            ({"a": [1, 2], "b": [1, 2], "year": [2022, 22]}, {}, "year"),
        ],
    )
    def test_refused(self, table: dict[str, list[object]], given: dict[str, Any], words: str) -> None:
        """Every fault has its words."""
        with pytest.raises(InvariantError, match=words):
            score(PLAIN, pl.DataFrame(table), **given)

    def test_text_of_an_engine(self) -> None:
        """An engine's column of text is refused before anything is worked out."""
        with pytest.raises(InvariantError, match="holds numbers"):
            score(PLAIN, pl.LazyFrame({"a": [1], "b": ["1"]}))
        objects = pd.DataFrame({"a": pd.Series([Decimal(1), "x"], dtype=object), "b": [1, 1]})
        with pytest.raises(InvariantError, match="column 'a': a column holds values of several"):
            score(PLAIN, objects)

    def test_not_found(self) -> None:
        """Columns that are not there, and names for what is not added."""
        for given in ({"columns": {"c": "a"}}, {"names": {"points": "x"}}, {"columns": {"a": "c"}}):
            with pytest.raises(NotFoundError):
                score(PLAIN, pl.DataFrame({"a": [1], "b": [1]}), **given)
        ratio = scheme(item("r", ToBase(base=1), formula=TAX / LAND, unit="万元/亩"))
        with pytest.raises(NotFoundError, match="land"):
            score(ratio, pl.DataFrame({"tax": [1]}))

    def test_kinds(self) -> None:
        """Units of other kinds are refused; an empty kind is the usual one."""
        firms = scheme(item("a", ToBase(base=1)), kinds=(UnitKind.ENTERPRISE,))
        assert score(firms, pl.DataFrame({"a": [1, 1], "kind": ["企业", None]})).report.scored == 2
        for frame in (pl.DataFrame({"a": [1], "kind": ["park"]}), pl.LazyFrame({"a": [1], "kind": ["park"]})):
            with pytest.raises(InvariantError, match="units of this kind"):
                score(firms, frame)

    def test_events(self) -> None:
        """Events are counted."""
        bonus = Adjustments(items=(EventPoints(code="prize", label=LABEL, first=5),))
        prized = scheme(item("a", ToBase(base=1)), adjustments=bonus)
        for count in (-1, 0.5):
            with pytest.raises(InvariantError, match="an event is counted"):
                score(prized, pl.DataFrame({"a": [1], "event:prize": [count]}))

    @pytest.mark.parametrize(
        "formula",
        [
            "1",
            "1 / 2",
            TAX / TAX / 0,
            "mean(tax / tax, last 2 years)",
            "tax / tax + year_before(1)",
            "tax / tax + share(1, 2)",
            "cases(1 if tax > 1万元; else 2)",
        ],
    )
    def test_formulas(self, formula: Expression | str) -> None:
        """Constants alone are beyond columns."""
        odd = scheme(item("r", ToBase(base=1), formula=formula, unit=""))
        words = "beyond columns|no column"
        with pytest.raises((InvariantError, NotFoundError), match=words):
            score(odd, pl.DataFrame({"tax": [1], "unit": ["a"], "year": [2022]}))

    def test_ranks(self) -> None:
        """A rank among all rows is one of lazy frames too; one among very many fixed values is refused."""
        for scale, totals in ((Rank(), [50.0, 100.0]), (Percentile(), [25.0, 50.0])):
            scored = score(scheme(item("a", scale)), pl.LazyFrame({"a": [1, 2]}))
            assert scored.frame.collect()["total"].to_list() == totals
        many = scheme(item("a", Ranked(among=range(600))))
        with pytest.raises(InvariantError, match="600 fixed values"):
            score(many, pl.DataFrame({"a": [1, 2]}))

    def test_growth_needs_keys(self) -> None:
        """Growth needs to know who and when, in the same units."""
        grown = scheme(item("g", ToBase(base=1), formula="growth(tax, year_before)", unit=""))
        now = {"unit": ["a"], "year": [2023], "tax": [2]}
        for kind in (pl.DataFrame, pl.LazyFrame):
            with pytest.raises(InvariantError, match="who and when"):
                score(grown, kind({"tax": [2]}))
            for before in ({"评价税收(元)": [10000]}, {"land": [1]}):
                with pytest.raises(InvariantError, match="same unit"):
                    score(grown, kind(now), earlier=kind({"unit": ["a"], "year": [2022], **before}))
        for kind in (pl.DataFrame, pl.LazyFrame):
            with pytest.raises(InvariantError, match="of one type in both frames"):
                score(grown, kind(now), earlier=kind({"unit": [1], "year": [2022], "tax": [1]}))
        exact = pl.DataFrame(now).with_columns(tax=pl.lit(Decimal("0.1")))
        past = {"unit": ["a"], "year": [2022], "tax": [0.1]}
        with pytest.raises(InvariantError, match=r"column 'tax': a column is of one type .*decimal.*double"):
            score(grown, exact, earlier=pl.DataFrame(past))
        with pytest.raises(InvariantError, match="of one type"):
            score(grown, pl.DataFrame(now | {"tax": [2**60 + 1]}), earlier=pl.DataFrame(past))
        nothing = pl.DataFrame(past | {"tax": [None]})
        assert score(grown, exact, earlier=nothing).frame["total"].to_list() == [None]


class TestGrowth:
    """Periods before stand in the frame itself or in another."""

    @pytest.mark.parametrize("kind", [pl.DataFrame, pl.LazyFrame])
    def test_earlier(self, kind: Callable[[dict[str, list[object]]], object]) -> None:
        """A row of the year before is found in either; one two years back only through that between."""
        grown = scheme(
            item("g", ToBase(base=1), formula="growth(tax, year_before)", unit=""),
            item(
                "h",
                ToBase(base=1),
                formula="year_before(year_before(tax)) / tax",
                unit="",
                missing=Missing.ZERO,
            ),
        )
        now = kind({"unit": ["a", "b", "c"], "year": [2023, 2023, 2023], "tax": [3, 3, 3]})
        past = kind({"unit": ["a", "a", "b", "c"], "year": [2022, 2021, 2022, 2021], "tax": [2, 6, 1, 9]})
        frame = score(grown, now, earlier=past).frame
        frame = frame.collect() if isinstance(frame, pl.LazyFrame) else frame
        assert frame.columns == ["unit", "year", "tax", "total", "rank"]
        assert dict(frame.select("unit", "total").rows()) == {"a": 125.0, "b": 100.0, "c": None}

    def test_engines_and_layouts_may_differ(self) -> None:
        """Years as text, units as categories, whole numbers of another width, a name typed otherwise."""
        grown = scheme(item("g", ToBase(base=1), 1, formula="growth(tax, year_before)", unit=""))
        now = pl.DataFrame({"unit": ["a", "b", None], "year": ["2023"] * 3, "tax": [3, 3, 3]})
        past = pd.DataFrame(
            {"unit": pd.Categorical([" a", "b", None, None]), "year": [2022] * 4, "tax": [2.0, 1.0, 1.0, 2.0]}
        )
        assert score(grown, now, earlier=past).frame["total"].to_list() == [0.5, 2.0, None]
        alone = {"unit": ["a", "a"], "year": [2023, 2022], "tax": [3, 2]}
        assert score(grown, pl.DataFrame(alone)).frame["total"].to_list() == [0.5, None]

    def test_a_unit_twice_in_one_year(self) -> None:
        """Neither of two rows is chosen, be they in one frame or in both."""
        grown = scheme(item("g", ToBase(base=1), 1, formula="growth(tax, year_before)", unit=""))
        now = {"unit": ["a", "甲厂"], "year": [2023, 2022], "tax": [3, 3]}
        past = pl.DataFrame({"unit": ["甲厂 "], "year": [2022], "tax": [2]})
        for frame, earlier in ((pl.DataFrame(now), past), (pl.concat([pl.DataFrame(now), past]), None)):
            with pytest.raises(
                InvariantError, match=r"a unit stands twice in one year \(found '甲厂 2022'\)"
            ):
                score(grown, frame, earlier=earlier)

    def test_a_gap_between(self) -> None:
        """Two years before is two years before, whether or not the year between was observed."""
        twice = scheme(item("h", ToBase(base=1), 1, formula="year_before(year_before(tax)) / tax", unit=""))
        now = pl.DataFrame({"unit": ["a", "b"], "year": [2023, 2023], "tax": [4, 4]})
        past = pl.DataFrame({"unit": ["a", "b"], "year": [2021, 2022], "tax": [8, 8]})
        assert score(twice, now, earlier=past).frame["total"].to_list() == [2.0, None]


class TestCoverage:
    """Where missing marks are left out, a part of the weight has to be there."""

    @pytest.mark.parametrize(
        ("least", "totals"),
        [
            (0, [100.0, 200.0, 300.0, None]),
            ("60%", [100.0, 200.0, None, None]),
            ("0.6000001", [100.0, None, None, None]),
        ],
    )
    def test_least_coverage(self, least: int | str, totals: list[float | None]) -> None:
        """Exactly the least part suffices; nothing at all never does."""
        strict = scheme(
            item("a", ToBase(base=1), 60, missing=Missing.LEAVE_OUT),
            item("b", ToBase(base=1), 40, missing=Missing.LEAVE_OUT),
            least_coverage=least,
        )
        frame = pl.DataFrame({"a": [1, 2, None, None], "b": [1, None, 3, None]})
        assert score(strict, frame).frame["total"].to_list() == totals

    @pytest.mark.parametrize("by", list(Norms))
    def test_ties_of_norms(self, by: Norms) -> None:
        """Totals that floats cannot tell apart are equal, whatever the norm."""
        two = scheme(item("a", Norm(by=by)), item("b", Norm(by=by)))
        frame = pl.DataFrame({"a": [0.1, 0.2, 0.7], "b": [0.2, 0.1, 0.7]})
        assert score(two, frame).frame["rank"].to_list() == [2, 2, 1]


class TestFormulas:
    """Every function of the language gives over columns what it gives row by row."""

    @pytest.mark.parametrize(
        ("formula", "unit"),
        [
            ("max(1, 2) * tax", "万元"),
            ("max(tax, 3万元)", "万元"),
            ("max(3万元, tax)", "万元"),
            ("min(tax, sales)", "万元"),
            ("clip(tax, 1万元, sales)", "万元"),
            ("abs(tax - sales)", "万元"),
            ("(tax / sales)^2", ""),
        ],
    )
    def test_equal(self, formula: str, unit: str) -> None:
        """Gaps and zeros included."""
        table: dict[str, list[Any]] = {
            "unit": list("abcdef"),
            "year": [2022] * 6,
            "tax": [0.1, 3, 2, 0, None, -1],
            "sales": [0.3, 1, None, 0, 1, 2.5],
        }
        assert compare(scheme(item("r", ToBase(base=3), formula=formula, unit=unit)), table, pl.DataFrame), (
            formula
        )


class TestCalibration:
    """Scales and weights that cannot be calibrated say so, as the scheme does."""

    def test_undefined(self) -> None:
        """Flat columns, empty ones, and rows without all marks."""
        flat = pl.DataFrame({"a": [1, 1], "b": [1, 2]})
        gone = pl.DataFrame({"a": [None, None], "b": [1, 2]}, schema={"a": pl.Float64, "b": pl.Float64})
        for scale in (MinMax(), ZScore()):
            for frame in (flat, gone, flat.lazy(), gone.lazy()):
                with pytest.raises(UndefinedError, match="item a"):
                    score(scheme(item("a", scale)), frame)
        for given in ({"weighting": Entropy()}, {"total": Topsis()}):
            weight = None if "weighting" in given else 1
            two = scheme(item("a", ToBase(base=1), weight), item("b", ToBase(base=1), weight), **given)
            with pytest.raises(UndefinedError, match="no unit has every indicator"):
                score(two, gone)
        with pytest.raises(UnsetError, match="item a"):
            score(scheme(item("a", UnpublishedScale(LABEL))), flat)
        with pytest.raises(InvariantError, match="a base above 0"):
            score(scheme(item("a", Band(band="10%"))), pl.DataFrame({"a": [-1, -2]}))
        with pytest.raises(UndefinedError, match="vector norm"):
            score(scheme(item("a", Norm())), pl.DataFrame({"a": [0, 0]}))

    def test_stated(self) -> None:
        """A mean and a deviation may be given."""
        stated = scheme(item("a", Standardised(mean=1, deviation=2), 1))
        assert score(stated, pl.DataFrame({"a": [2, 5]})).frame["total"].to_list() == [0.5, 2.0]

    def test_weights(self) -> None:
        """Weights are those of the scheme calibrated on the same rows."""
        random = np.random.default_rng(3)
        table = {code: random.integers(1, 50, 40).tolist() for code in ("a", "b", "c")}
        rows = [
            {"name": str(row), "year": 2022} | {code: table[code][row] for code in table} for row in range(40)
        ]
        for weighting in (Entropy(), Critic(), Equal()):
            derived = scheme(*(item(code, ToBase(base=1), None) for code in table), weighting=weighting)
            exact = {one.indicator.code: one.weight for one in derived.calibrate(rows).items}
            found = weigh(derived, pl.DataFrame(table))
            for code, weight in found.items():
                assert abs(Fraction(weight) - (exact[code] or 0)) < Fraction(1, 10**12)
        assert weigh(PLAIN, pl.LazyFrame(TENTHS)) == {"a": 50.0, "b": 50.0}


class TestGrade:
    """Totals that stand in a column are ranked and graded."""

    RULE = Grading(rule=RankShares(cuts=(("A", "50%"), ("B", 1))))

    def test_within(self) -> None:
        """Groups are ranked by themselves."""
        frame = pl.DataFrame({"points": [3, 2, 1], "group:industry": ["x", "x", "y"]})
        graded = grade(self.RULE, frame, total="points", within="industry", names={"grade": "档次"})
        assert graded.frame.select("rank", "档次").rows() == [(1, "A"), (2, "B"), (1, "B")]
        assert graded.report.graded is not None
        assert graded.report.graded.counts == (("A", 1), ("B", 2))

    def test_of_a_scheme(self) -> None:
        """A scheme lends its grading and its group."""
        graded = scheme(item("a", ToBase(base=1)), grading=self.RULE, within="industry")
        frame = {"total": [3, 2, 1], "group:industry": ["x", "x", None]}
        assert grade(graded, pl.DataFrame(frame)).frame["grade"].to_list() == ["A", "B", "B"]
        lazy = grade(graded, pl.LazyFrame(frame), rank=False).frame.collect()
        assert sorted(lazy.select("total", "grade").rows()) == [(1, "B"), (2, "B"), (3, "A")]

    def test_thresholds_of_an_engine(self) -> None:
        """A total at a threshold has reached it."""
        rule = Grading(rule=Thresholds(cuts=(("A", "0.3"),), below="B"))
        table = pa.table({"total": [0.1 + 0.2, 0.3, None]})
        graded = grade(rule, duckdb.from_arrow(table), rank=False)
        assert sorted(graded.frame.fetchall(), key=str) == [
            (0.3, "A"),
            (0.30000000000000004, "A"),
            (None, None),
        ]

    def test_no_grading(self) -> None:
        """A scheme without a grading gives no grades."""
        with pytest.raises(InvariantError, match="no grades"):
            grade(PLAIN, pl.DataFrame({"total": [1]}))

    def test_all_rows_are_one_group(self) -> None:
        """Without groups rows share the grades of all; thresholds need no ranks."""
        frame = pl.DataFrame({"total": [3, 2, 2, 1]})
        assert grade(self.RULE, frame).frame["grade"].to_list() == ["A", "A", "A", "B"]
        rule = Grading(rule=Thresholds(cuts=(("A", 2),), below="B"))
        assert grade(rule, frame, rank=False).frame["grade"].to_list() == ["A", "A", "A", "B"]


KINDS: dict[str, Callable[[pa.Table], Any]] = {
    "pandas": lambda table: table.to_pandas(types_mapper=pd.ArrowDtype),
    "polars": pl.from_arrow,
    "lazy polars": lambda table: cast("pl.DataFrame", pl.from_arrow(table)).lazy(),
    "DuckDB": duckdb.from_arrow,
    "a reader": pa.Table.to_reader,
    "pyarrow": lambda table: table,
}


class TestEngines:
    """Rows of any engine come back in its own kind of frame, with their own types."""

    TYPES: Final = pa.table(
        {
            "name": pa.array(["甲", "乙", "丙", "丁"], pa.large_string()),
            "class": pa.array(["x", "y", None, "x"]).dictionary_encode(),
            "day": pa.array([0, 1, None, 3], pa.date32()),
            "small": pa.array([1, 2, 3, None], pa.int16()),
            "a": pa.array(TENTHS["a"]),
            "b": pa.array([Decimal(str(cell)) for cell in TENTHS["b"]], pa.decimal128(9, 2)),
        }
    )

    @pytest.mark.parametrize("kind", KINDS)
    def test_own_columns_are_kept(self, kind: str) -> None:
        """In the same order, of the same types."""
        given = KINDS[kind](self.TYPES)
        lazy = isinstance(given, pl.LazyFrame)
        kinds = None if lazy else getattr(given, "dtypes", None)
        scored = score(PLAIN, given, rank=False)
        assert type(scored.frame) is type(KINDS[kind](self.TYPES))
        assert scored.report.scored == 4
        if kinds is not None:
            assert list(scored.frame.dtypes)[:6] == list(kinds)
        if lazy:
            assert scored.frame.collect_schema().dtypes()[:6] == given.collect_schema().dtypes()
        found = read(scored.frame, "test")
        assert found.select(self.TYPES.column_names).to_pylist() == self.TYPES.to_pylist()
        assert found["total"].to_pylist() == [15.0, 15.0, 15.0, 40.0]
        if kind in ("pyarrow", "a reader"):
            assert found.schema.types[:6] == self.TYPES.schema.types

    @pytest.mark.parametrize("kind", ["lazy polars", "DuckDB", "a reader"])
    def test_larger_than_memory(self, kind: str) -> None:
        """What does not fit lies in a file."""
        rows = 1_200_000
        table = pa.table(
            {
                "a": np.arange(rows) / 8,
                "b": np.ones(rows),
                "text": pa.array(np.arange(rows).astype("U12")),
                "c": np.arange(rows),
                "d": np.arange(rows),
                "e": np.arange(rows),
            }
        )
        scored = score(PLAIN, KINDS[kind](table), memory="64 MiB")
        found = read(scored.frame, "test")
        assert found.select(table.column_names).cast(table.schema).equals(table)
        assert found["rank"].to_numpy().tolist() == list(range(rows, 0, -1))

    def test_parquet(self, tmp_path: Path) -> None:
        """The path of a file is a frame; what comes of it is a table."""
        pq.write_table(self.TYPES, tmp_path / "rows.parquet")
        scored = score(PLAIN, tmp_path / "rows.parquet")
        assert scored.frame.column_names == [*self.TYPES.column_names, "total", "rank"]
        assert grade(TestGrade.RULE, self.TYPES, total="a").frame["grade"].to_pylist() == ["B", "A", "B", "A"]

    def test_types_of_duckdb(self) -> None:
        """Those that Arrow does not have come back as well."""
        relation = duckdb.sql("SELECT 'x'::ENUM ('x', 'y') AS \"group:c\", 1::HUGEINT AS a, 2::UTINYINT AS b")
        scored = score(scheme(*PLAIN.items, within="c"), relation)
        assert scored.frame.types[:3] == relation.types
        assert scored.frame.fetchall() == [("x", 1, 2, 150.0, 1)]

    def test_names_of_pandas_may_be_numbers(self) -> None:
        """They are passed over."""
        scored = score(PLAIN, pd.DataFrame({7: [1], "a": [1], "b": [2]}))
        assert list(scored.frame.columns) == [7, "a", "b", "total", "rank"]

    def test_decimals_of_any_width(self) -> None:
        """Those of 64, 128 and 256 bits lie within their bound, and count to the last digit."""
        digits = "12345678901234567890123456789.0123456789012345"
        for pair in (
            ("0.01", "0.02"),
            ("-3", f"{2**70}.5"),
            (f"{digits}67", f"{digits}68"),
            (f"-{digits}9", "1"),
        ):
            cells = [*map(Decimal, pair), None]
            frame = pa.table({"a": pa.array(cells), "b": [0, 0, 0]})
            scored = score(PLAIN, frame, decimals=None)
            assert scored.frame["rank"].to_pylist() == [2, 1, None]
            exact = [float(50 * Fraction(cell)) for cell in cells if cell is not None]
            for found, true in zip(scored.frame["total"].to_pylist()[:2], exact, strict=True):
                assert abs(found - true) <= 1e-15 * abs(true)

    @pytest.mark.parametrize("kind", [pl.LazyFrame, lambda table: duckdb.from_arrow(pa.table(table))])
    def test_ties_and_groups(self, kind: Callable[[dict[str, list[object]]], object]) -> None:
        """Ties of decimals are ties, group by group, and events change grades."""
        grading = Grading(rule=Thresholds(cuts=(("A", 15),), below="B"))
        graded = scheme(*PLAIN.items, grading=grading, within="industry")
        table = TENTHS | {"group:industry": ["x", "x", "-", None], "year": [2022] * 4, "row": [0, 1, 2, 3]}
        frame = score(graded, kind(table)).frame
        frame = frame.collect() if isinstance(frame, pl.LazyFrame) else frame.pl()
        assert frame.sort("row").select("rank", "grade").rows() == [(1, "A"), (1, "A"), (2, "A"), (1, "A")]

    def test_shares_and_details(self) -> None:
        """Tied rows share the grade of their rank; values and marks are added as well."""
        shares = Grading(rule=RankShares(cuts=(("A", "25%"), ("B", 1))))
        frame = pl.LazyFrame(TENTHS | {"row": [0, 1, 2, 3]})
        found = score(scheme(*PLAIN.items, grading=shares), frame, details=("value", "mark")).frame.collect()
        assert found.sort("row").select("rank", "grade", "a_value", "b_mark").rows() == [
            (2, "B", 0.1, 0.2),
            (2, "B", 0.3, 0.0),
            (2, "B", 0.15, 0.15),
            (1, "A", 0.7, 0.1),
        ]

    def test_topsis_of_columns(self) -> None:
        """Where nothing is missing, the ends of the columns are the ideal and its opposite."""
        ideal = scheme(item("a", Goalposts(low=0, high=10)), item("b", MinMax()), total=Topsis())
        table = {"a": [1, 5, 9], "b": [2.0, 3.0, 7.0]}
        whole = score(ideal, pl.DataFrame(table)).frame["total"].to_list()
        assert score(ideal, pl.LazyFrame(table)).frame.sort("total").collect()["total"].to_list() == whole
