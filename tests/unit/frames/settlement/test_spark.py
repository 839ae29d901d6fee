# SPDX-License-Identifier: Apache-2.0
"""Settling over columns on Spark, in local mode, gives what settling one by one and what tables of Arrow give."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

import pyarrow as pa
import pytest
from attrs import evolve
from pyspark.errors import PythonException
from pyspark.sql import SparkSession

from feidi.agreements import (
    Agreement,
    AtLeast,
    Escalating,
    FactAmount,
    Facts,
    Guarantee,
    Holds,
    InPhases,
    Over,
    Party,
    PartYear,
    PartyRole,
    Receipt,
    Retention,
    RevenueKind,
    Running,
    ShareAtLeast,
    Sharing,
    Split,
    SplitByFactors,
    SplitByTier,
    SumBefore,
    Terms,
    TierShares,
    To,
    UnitKind,
    UpTo,
    When,
)
from feidi.dates import Dated, Span, Timeline, date_of
from feidi.errors import InvariantError, MissingFactError, SettlementError
from feidi.frames import ReceiptColumns, settle
from feidi.instruments import Certainty, Figure, Parameter
from feidi.labels import Label
from feidi.quantities import Money, MoneyUnit, Rate, Rounding, Share

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


REASONS: Final = {
    "企业 is missing", "kind is missing", "year is missing", "fen is missing", "project is missing",
    "no sharing clause takes in this kind", "not a year from 1949 to 2999",
    "outside the term of the agreement", "the date lies outside the fiscal year",
    "the amount is too large", "the receipt belongs to another agreement",
    "refunds of a kind of revenue exceed what was paid", "made-up has no shares on these days",
    "a fact that the limit asks for is not known", "a fact that the condition asks for is not known",
    "a lifetime limit has come down, which only feidi.settle settles", "the milestone is not given",
}  # fmt: skip
REASONS_BY: Final = {
    PartYear.PRORATE: set(),
    None: {
        "a whole-year receipt crosses a boundary and no convention is stated",
        "the floor begins inside the year and no convention is stated",
    },
}
LETTERS: Final = "abcdefghijklmnop"
COLUMNS: Final = ReceiptColumns(payer="企业", amount="fen", unit="号.码")
LIMIT: Final = Escalating(start=Money(10_000), rate=Rate("8%"), every=2, first=2013)
OPEN: Final = Figure[TierShares](value=None, certainty=Certainty.UNSET)
HALVES: Final = Figure(
    value=TierShares([("central", "1/2"), ("local", "1/2")]), certainty=Certainty.ILLUSTRATIVE
)
MIXED: Final = (
    Sharing(
        id="firms",
        kinds=[VAT],
        terms=InPhases(
            [
                (
                    3,
                    Guarantee(
                        "source",
                        LIMIT,
                        UpTo(Running("cost"), To("host"), then=THIRDS, over=Over.LIFETIME),
                        payers=["host"],
                    ),
                )
            ],
            clock="start",
            before=UpTo(FactAmount("cap"), To("source"), then=HALF, over=Over.LIFETIME),
            after=UpTo(SumBefore("cost", "move", 2), HALF, then=To("host"), over=Over.LIFETIME),
        ),
    ),
    Sharing(
        id="projects",
        kinds=[RevenueKind.LAND_USE_TAX],
        terms=When(
            ShareAtLeast("part", Share("1/2")),
            Guarantee("source", Money(5_000), THIRDS, payers=["host"], since="move"),
            otherwise=To("fund"),
        ),
        unit=UnitKind.PROJECT,
    ),
    Sharing(
        id="tiers",
        kinds=[RevenueKind.BUSINESS_TAX],
        terms=SplitByTier(
            retentions=[
                Retention(
                    kinds=[RevenueKind.BUSINESS_TAX],
                    parameter=Parameter(
                        id="made-up",
                        label=Label(zh="留成", en="retention"),
                        timeline=Timeline(
                            [
                                Dated(Span(date_of("2013-01-01"), date_of("2017-01-01")), HALVES),
                                Dated(Span(date_of("2017-01-01"), None), OPEN),
                            ]
                        ),
                    ),
                )
            ],
            tiers=[("central", To("fund")), ("local", HALF)],
        ),
    ),
    Sharing(
        id="zone",
        kinds=[CIT],
        terms=UpTo(LIMIT, HALF, then=When(Holds("led"), To("host"), otherwise=To("fund"))),
        unit=UnitKind.ZONE,
    ),
)


CAP: Final = UpTo(FactAmount("cap"), To("source"), then=To("host"))


def receipts_of(**columns: list[Any]) -> pa.Table:
    """Give receipts of VAT."""
    return pa.table({"kind": ["vat"] * len(columns["payer"]), **columns})


def agreement_of(*sharing: Sharing, term: Span | None = None) -> Agreement:
    """Give an agreement of some sharing clauses."""
    parties = [Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in KEYS]
    return Agreement(id="law", title=Label(zh="法", en="law"), parties=parties, sharing=sharing, term=term)


def on(terms: Terms, **more: Any) -> Agreement:  # noqa: ANN401  # whatever a sharing clause takes
    """Give an agreement of one clause on VAT and income tax."""
    return agreement_of(Sharing(id="tax", kinds=[VAT, CIT], terms=terms, **more))


def mixed_frames() -> tuple[pa.Table, pa.Table, pa.Table]:
    """Give receipts of many units of every kind, with everything that can be wrong about them, and facts."""
    rows = [
        {"企业": unit, "kind": kind, "year": year, "fen": 9_001 * at + 7 * year, "project": f"p{at % 5}"}
        for at, unit in enumerate(LETTERS)
        for year in range(2013, 2019)
        for kind in ("vat", "land_use_tax", "cit", "business_tax")
        if kind != "business_tax" or at % 2 or year < 2017
    ]
    plain = {"企业": "a", "kind": "vat", "year": 2015, "fen": 5, "project": "p1"}
    day = dt.date(2015, 7, 1)
    wrong: list[dict[str, Any]] = [
        {"企业": None}, {"企业": None, "fen": 6}, {"kind": None}, {"year": None}, {"fen": None},
        {"kind": "rent"}, {"year": 1900}, {"year": 2030}, {"fen": 2**61}, {"agreement": "another"},
        {"year": 2016, "date": day}, {"kind": "land_use_tax", "project": None},
        {"企业": "large", "fen": 2**52}, {"企业": "returns", "fen": -7}, {"企业": "unknown", "fen": 7},
        {"企业": "inside", "fen": 10**6}, {"企业": "inside", "date": day}, {"agreement": "law"},
    ]  # fmt: skip
    kinds = {
        "企业": pa.string(), "kind": pa.string(), "year": pa.int32(), "fen": pa.int64(), "project": pa.string(),
        "date": pa.date32(), "agreement": pa.string(), "note": pa.float64(),
    }  # fmt: skip
    receipts = [dict.fromkeys(kinds) | plain | one for one in [*rows, *wrong]]
    firms = [*LETTERS, "large", "returns", "inside", "idle"]
    facts = [
        {
            "号.码": unit,
            "cap": None if unit == "b" else 20_001,
            "start": dt.date(2015, 7 if unit == "inside" else 1, 1),
            "move": None if unit == "c" else dt.date(2015, 3, 1),
            "led": True,
            "part": Decimal("0.50") if unit != "p3" else Decimal("0.49"),
        }
        for unit in (*firms, *(f"p{at}" for at in range(4)), "zone")
    ]
    units = {
        "号.码": pa.string(), "cap": pa.int64(), "start": pa.date32(), "move": pa.date32(),
        "led": pa.bool_(), "part": pa.decimal128(5, 2),
    }  # fmt: skip
    yearly = {"号.码": pa.string(), "year": pa.int64(), "cost": pa.int64()}
    costs = [
        {"号.码": unit, "year": year, "cost": -9_000 if (unit, year) == ("d", 2015) else year}
        for unit in firms
        for year in range(2013, 2019)
    ]
    return (
        pa.Table.from_pylist(receipts, pa.schema(list(kinds.items()))),
        pa.Table.from_pylist(facts, pa.schema(list(units.items()))),
        pa.Table.from_pylist(costs, pa.schema(list(yearly.items()))),
    )


def sorted_rows(frame: Any) -> list[str]:  # noqa: ANN401  # of Arrow or of Spark
    """Give the rows of a frame in an order; parts of a fen are decimals in Spark."""
    table = frame if isinstance(frame, pa.Table) else frame.toArrow()
    rows = [{k: int(v) if isinstance(v, Decimal) else v for k, v in row.items()} for row in table.to_pylist()]
    return sorted(map(repr, rows))


def same(
    spark: SparkSession,
    agreement: Agreement,
    *tables: pa.Table,
    **how: Any,  # noqa: ANN401  # whatever settling takes
) -> Any:  # noqa: ANN401  # of Arrow
    """Settle frames of Spark and tables of Arrow, find the same, and give the latter."""
    expected = settle(agreement, *tables, refused="report", **how)
    got = settle(agreement, *map(spark.createDataFrame, tables), refused="report", **how)
    assert got.scales == expected.scales
    for answer in ("lines", "refused", "unmet"):
        assert sorted_rows(getattr(got, answer)) == sorted_rows(getattr(expected, answer))
        assert getattr(got, answer).columns == getattr(expected, answer).column_names
    return expected


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning", "ignore::UserWarning")
class TestSpark:
    """The law, frames with many buckets, and what is refused when."""

    @pytest.mark.parametrize("name", TREES)
    def test_gives_the_same_lines(
        self,
        spark: SparkSession,
        compared_by: Callable[[Any, Any], str],
        case_of: Callable[..., Any],
        name: str,
    ) -> None:
        """To the fen, and before rounding, for two and three parties."""
        rounding = Rounding(unit=MoneyUnit.YUAN) if name == "half" else Rounding()
        agreement = on(TREES[name], part_year=PartYear.PRORATE, rounding=rounding)
        told = compared_by(spark.createDataFrame, case_of(agreement, RECEIPTS, FACTS))
        assert told in {"settled", "refused"}

    @pytest.mark.parametrize(("buckets", "part_year"), [(1, PartYear.PRORATE), (5, None)])
    def test_units_of_every_kind_lie_over_buckets(
        self, spark: SparkSession, buckets: int, part_year: PartYear | None
    ) -> None:
        """Clauses of firms, projects and the zone in one agreement, with everything that is refused."""
        sharing = [evolve(clause, part_year=part_year) for clause in MIXED]
        agreement = agreement_of(*sharing, term=Span(date_of("2013-01-01"), date_of("2020-01-01")))
        spark.conf.set("spark.sql.shuffle.partitions", str(buckets))
        try:
            settled = same(spark, agreement, *mixed_frames(), columns=COLUMNS, exact=True)
        finally:
            spark.conf.set("spark.sql.shuffle.partitions", "1")
        reasons = {reason.rpartition(": ")[2] for reason in settled.refused["reason_en"].to_pylist()}
        assert reasons == REASONS | REASONS_BY[part_year]
        assert set(settled.lines["sharing"].to_pylist()) == {"firms", "projects", "tiers", "zone"}
        assert settled.unmet.num_rows

    def test_long_form_and_report(self, spark: SparkSession) -> None:
        """A row for each party that is paid something; the report adds up the wide one."""
        given = receipts_of(payer=["a", "b", "b"], year=[2015, 2016, 2016], amount=[101, 7, 2])
        same(spark, on(HALF), given, form="long")
        report = settle(on(HALF), spark.createDataFrame(given), form="long").report()
        assert (report.rows_in, report.lines, report.refused, report.adds_up) == (3, 2, 0, True)

    def test_no_receipts_give_no_lines(self, spark: SparkSession) -> None:
        """Facts of units that have none are of no matter."""
        empty = receipts_of(payer=["a"], year=[2015], amount=[1]).slice(0, 0)
        facts = pa.table({"unit": ["a"], "cap": [5]})
        assert not same(spark, on(CAP), empty, facts).lines.num_rows
        assert not same(spark, on(CAP), empty, facts.slice(0, 0)).lines.num_rows
        assert not same(spark, on(HALF), empty).lines.num_rows

    def test_types_of_spark(self, spark: SparkSession) -> None:
        """Ids are whole numbers of whatever width, or decimals; days are dates or local moments at midnight; NULL."""
        given = spark.sql(
            "SELECT cast(id AS int) AS payer, 'vat' AS kind, 2015 AS year, 1000L AS amount, NULL AS project_class,"
            " date'2015-03-31' AS date FROM range(1, 4)"
        )
        facts = spark.sql("SELECT id AS unit, timestamp_ntz'2015-03-31 00:00:00' AS start FROM range(1, 3)")
        terms = InPhases([(1, To("source"))], clock="start", before=To("host"), after=To("host"))
        settled = settle(on(terms), given, facts, refused="report")
        lines = settled.lines.orderBy("payer").select("payer", "source", "host").collect()
        assert [tuple(line) for line in lines] == [(1, 1000, 0), (2, 1000, 0)]
        assert [row["payer"] for row in settled.refused.collect()] == ["3"]
        decimals = given.selectExpr("cast(payer AS decimal(9, 0)) AS payer", "kind", "year", "amount")
        (line,) = settle(on(HALF), decimals.limit(1)).lines.collect()
        assert line["payer"] == Decimal(1)

    @pytest.mark.parametrize(
        ("terms", "receipts", "facts", "words"),
        [
            (HALF, ["payer AS firm", "kind", "year", "amount"], [], "lacks columns"),
            (HALF, ["payer", "kind", "year", "1D AS amount"], [], "holds whole numbers"),
            (CAP, ["*"], [], "the terms ask for facts and none are given"),
            (CAP, ["*"], ["unit"], r"has not \(found \['cap'\]"),
            (CAP, ["*"], ["cap"], r"has not \(found \['unit'\]"),
            (CAP, ["*"], ["unit", "true AS cap"], "holds whole numbers"),
            (CAP, ["*"], ["unit", "1D AS cap"], "holds whole numbers"),
            (CAP, ["*", "timestamp'2015-03-31' AS date"], ["*"], "a moment with a time zone is on two days"),
            (
                CAP,
                ["*"],
                ["1 AS unit", "cap"],
                r"units are of one type in all frames \(found 'int32'\); cast it to text",
            ),
            (UpTo(FactAmount("cost", yearly=True), HALF, then=HALF), ["*"], ["unit"], "none are given"),
            (
                SplitByFactors([("revenue", "1")], [("north", To("source")), ("south", To("host"))]),
                ["*"],
                [],
                "columns cannot settle a split by factors",
            ),
        ],
    )
    def test_faults_of_columns_and_terms_are_told_before_anything_runs(
        self, spark: SparkSession, terms: Terms, receipts: list[str], facts: list[str], words: str
    ) -> None:
        """As on other engines."""
        given = spark.createDataFrame(receipts_of(payer=["a"], year=[2015], amount=[1])).selectExpr(*receipts)
        cap = spark.createDataFrame(pa.table({"unit": ["a"], "cap": [5]}))
        jobs = spark.sparkContext.statusTracker().getJobIdsForGroup()
        with pytest.raises((InvariantError, MissingFactError, SettlementError), match=words):
            settle(on(terms), given, *([cap.selectExpr(*facts)] if facts else []))
        assert spark.sparkContext.statusTracker().getJobIdsForGroup() == jobs

    def test_faults_of_rows_are_told_by_the_worker(self, spark: SparkSession) -> None:
        """When the plan runs, in feidi's own words."""
        given = receipts_of(payer=["a"], year=[2015], amount=[1])
        facts = pa.table({"unit": ["a", "a"], "cap": [5, 6]})
        lines = settle(on(CAP), *map(spark.createDataFrame, (given, facts))).lines
        with pytest.raises(PythonException, match="facts of one unit are given twice"):
            lines.collect()

    def test_rows_that_cannot_be_settled_stop_the_plan(self, spark: SparkSession) -> None:
        """Where they are not asked for, the worker raises; the plan of refusals tells which they are."""
        given = receipts_of(payer=["a", "b"], year=[2015, 1900], amount=[1, 1])
        settled = settle(on(HALF), spark.createDataFrame(given))
        with pytest.raises(PythonException, match="1 rows cannot be settled: not a year"):
            settled.lines.collect()
        assert [row["payer"] for row in settled.refused.collect()] == ["b"]
        report = settle(on(HALF), spark.createDataFrame(given), refused="report").report()
        (refusal,) = report.refusals
        assert (report.lines, refusal.rows, refusal.sample[0]["payer"]) == (1, 1, "b")

    def test_other_frames_are_refused(self, spark: SparkSession) -> None:
        """A plan cannot be joined with rows at hand."""
        given = receipts_of(payer=["a"], year=[2015], amount=[1])
        facts = pa.table({"unit": ["a"], "cap": [5]})
        with pytest.raises(InvariantError, match="frames of Spark and of another engine"):
            settle(on(CAP), spark.createDataFrame(given), facts)
