# SPDX-License-Identifier: Apache-2.0
"""The door of settling over columns: what it takes, refuses, and gives back."""

import datetime as dt
from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from feidi.agreements import (
    Agreement,
    AtLeast,
    AtMost,
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
    RevenueKind,
    ShareAtLeast,
    Sharing,
    Split,
    SumBefore,
    Terms,
    To,
    UnitKind,
    UpTo,
    When,
)
from feidi.dates import Span, date_of
from feidi.errors import InvariantError, MissingFactError, SettlementError
from feidi.frames import ReceiptColumns, settle
from feidi.frames.arrow import read
from feidi.labels import Label
from feidi.quantities import Money, MoneyUnit, Rounding, Share
from feidi.settlement import settle as settle_one_by_one

KEYS = ("source", "host", "fund")
HALF = Split([("1/2", To("source")), ("1/2", To("host"))])
THIRDS = Split([("1/3", To("source")), ("1/3", To("host")), ("1/3", To("fund"))])
VAT, CIT = RevenueKind.VAT, RevenueKind.CIT
ENGINES: Final[dict[str, Callable[[pl.DataFrame], Any]]] = {
    "polars": lambda frame: frame,
    "lazy polars": lambda frame: frame.lazy(),
    "pandas": lambda frame: pd.DataFrame(frame.to_dict(as_series=False)),
    "DuckDB": lambda frame: duckdb.from_arrow(frame.to_arrow()),
}


def agreement_of(*sharing: Sharing, term: Span | None = None) -> Agreement:
    """Give an agreement of some sharing clauses."""
    parties = [Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in KEYS]
    return Agreement(id="door", title=Label(zh="门", en="door"), parties=parties, sharing=sharing, term=term)


def on(terms: Terms, **more: Any) -> Agreement:  # noqa: ANN401  # whatever a sharing clause takes
    """Give an agreement of one clause on VAT and income tax."""
    return agreement_of(Sharing(id="tax", kinds=[VAT, CIT], terms=terms, **more))


def receipts(**columns: list[Any]) -> pl.DataFrame:
    """Give two receipts, with other columns where told."""
    plain: dict[str, list[Any]] = {
        "payer": ["a", "b"], "kind": ["vat", "vat"], "year": [2020, 2020], "amount": [101, 7]
    }  # fmt: skip
    return pl.DataFrame(plain | columns)


def reasons_of(settled: Any) -> set[str]:  # noqa: ANN401  # of any engine
    """Give the reasons for which rows were refused."""
    return {refusal.reason.en for refusal in settled.report().refusals}


class TestWhatIsTaken:
    """Frames of every engine, and columns of the user's own names."""

    def test_no_frame_is_refused(self) -> None:
        """A list is none."""
        with pytest.raises(InvariantError, match=r"receipts: not a frame .*lists go to feidi\.settle"):
            settle(on(HALF), [1, 2])

    def test_frames_of_two_engines_go_together(self) -> None:
        """All come in through Arrow."""
        terms = UpTo(FactAmount("cap"), To("source"), then=To("host"))
        facts = pd.DataFrame({"unit": ["b", "a"], "cap": [5, 100]})
        lines = settle(on(terms), receipts(), facts).lines
        assert lines.select("source", "host").rows() == [(100, 1), (5, 2)]

    def test_an_agreement_that_shares_nothing_is_refused(self) -> None:
        """There is nothing to settle."""
        with pytest.raises(SettlementError, match="shares no revenue"):
            settle(agreement_of(), receipts())

    @pytest.mark.parametrize("way", [{"form": "tall"}, {"refused": "drop"}])
    def test_ways_are_known_ones(self, way: dict[str, Any]) -> None:
        """Others are refused."""
        with pytest.raises(InvariantError, match="no such way to settle"):
            settle(on(HALF), receipts(), **way)

    @pytest.mark.parametrize("lazy", [True, False])
    def test_plan_and_rows_of_polars_go_together(self, lazy: bool) -> None:
        """Facts at hand go with a plan of receipts, and a plan of facts with receipts at hand."""
        terms = UpTo(FactAmount("cap"), To("source"), then=To("host"))
        facts: Any = pl.DataFrame({"unit": ["a", "b"], "cap": [100, 5]})
        given: Any = receipts()
        lines = settle(on(terms), given.lazy() if lazy else given, facts if lazy else facts.lazy()).lines
        rows = (lines.collect() if lazy else lines).sort("payer").select("source", "host").rows()
        assert rows == [(100, 1), (5, 2)]

    def test_columns_bear_the_names_of_the_user(self) -> None:
        """Receipts in, lines out."""
        columns = ReceiptColumns(payer="企业", kind="税种", year="年度", amount="金额")
        given = receipts().rename({"payer": "企业", "kind": "税种", "year": "年度", "amount": "金额"})
        lines = settle(on(HALF), given, columns=columns).lines
        assert lines.columns == ["企业", "年度", "税种", "金额", "source", "host"]

    @pytest.mark.parametrize("names", [{"payer": "kind"}, {"payer": ""}, {"year": "__year"}, {"kind": 1}])
    def test_names_are_names(self, names: dict[str, Any]) -> None:
        """Each column has a name of its own that is not one of ours."""
        with pytest.raises(InvariantError, match="columns"):
            ReceiptColumns(**names)

    def test_a_missing_column_is_named(self) -> None:
        """With the way to name another."""
        with pytest.raises(InvariantError, match=r"lacks columns \(found \['amount'\]\)"):
            settle(on(HALF), receipts().drop("amount"))
        with pytest.raises(InvariantError, match=r"lacks columns \(found \['project'\]\)"):
            settle(on(HALF, unit=UnitKind.PROJECT), receipts())

    @pytest.mark.parametrize("column", ["amount", "year"])
    def test_floats_are_refused(self, column: str) -> None:
        """A float cannot be exact."""
        with pytest.raises(InvariantError, match=f"column '{column}'.*double"):
            settle(on(HALF), receipts().with_columns(pl.col(column).cast(pl.Float64)))

    def test_days_are_dates(self) -> None:
        """Text is none."""
        with pytest.raises(InvariantError, match="a column of days holds dates"):
            settle(on(HALF), receipts(date=["2020-01-01", None]))

    def test_an_empty_frame_gives_no_line(self) -> None:
        """And a report that adds up."""
        for rows in (receipts().clear(), receipts().clear().to_pandas(), receipts().clear().to_arrow()):
            settled = settle(on(THIRDS), rows)
            report = settled.report()
            assert (report.rows_in, report.lines, report.refused, report.adds_up) == (0, 0, 0, True)

    def test_years_far_off_are_counted_too(self) -> None:
        """Centuries without a leap year are known."""
        terms = InPhases([(100, HALF)], clock="start", before=To("host"), after=To("source"))
        facts = pl.DataFrame({"unit": ["a", "b"], "start": [dt.date(2099, 1, 1), dt.date(2100, 3, 1)]})
        given = receipts(year=[2100, 2100])
        lines = settle(on(terms, part_year=PartYear.LAST_DAY), given, facts).lines
        assert lines.sort("payer").select("source", "host").rows() == [(51, 50), (4, 3)]


class TestWhatIsRefused:
    """Rows and units with their reasons; what no unit could have is an error."""

    def test_rows_that_no_clause_takes_in(self) -> None:
        """Each with its reason, and the rest is settled."""
        given = receipts(
            payer=["a", None, "c", "d", "e", "f", "g"],
            kind=["vat", "vat", "rent", "vat", "vat", "vat", None],
            year=[2020, 2020, 2020, 1900, None, 2020, 2020],
            amount=[100, 1, 1, 1, 1, 2**62, 1],
            agreement=["door", None, "", None, None, None, None],
        )
        settled = settle(on(HALF), given, refused="report")
        assert settled.lines.select("payer", "source").rows() == [("a", 50)]
        assert reasons_of(settled) == {
            "payer is missing", "kind is missing", "year is missing", "no sharing clause takes in this kind",
            "not a year from 1949 to 2999", "the amount is too large",
        }  # fmt: skip
        other = receipts(agreement=["door", "another"])
        assert reasons_of(settle(on(HALF), other, refused="report")) == {
            "the receipt belongs to another agreement"
        }

    def test_a_project_is_needed_where_it_counts(self) -> None:
        """A gap is refused."""
        settled = settle(on(HALF, unit=UnitKind.PROJECT), receipts(project=["p", None]), refused="report")
        assert reasons_of(settled) == {"project is missing"}
        assert settled.lines.columns[0] == "project"

    @pytest.mark.parametrize(
        ("convention", "year", "reason"),
        [
            (None, 2021, "the term covers a part of the year and no convention is stated"),
            (PartYear.PRORATE, 2021, "only feidi.settle divides receipts by days"),
            (PartYear.FIRST_DAY, 2021, "outside the term of the agreement"),
            (PartYear.LAST_DAY, 2024, "outside the term of the agreement"),
            (PartYear.LAST_DAY, 2021, ""),
            (PartYear.FIRST_DAY, 2024, ""),
            (None, 2022, ""),
        ],
    )
    def test_years_of_which_the_term_covers_a_part(
        self, convention: PartYear | None, year: int, reason: str
    ) -> None:
        """Whole-year receipts are shared whole by the agreed day, and otherwise refused."""
        clause = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=To("source"), part_year=convention)
        term = Span(date_of("2021-07-01"), last=date_of("2024-06-30"))
        frame = pl.DataFrame({"payer": ["a"], "kind": ["vat"], "year": [year], "amount": [100]})
        settled = settle(agreement_of(clause, term=term), frame, refused="report")
        assert [reason in one for one in reasons_of(settled)] == [True] * bool(reason)

    @pytest.mark.parametrize("convention", [None, *PartYear])
    def test_yearly_limits_and_floors_of_a_part_of_a_year(self, convention: PartYear | None) -> None:
        """They do not count in full, which columns leave to the scalar engine."""
        halves = Split([("1/2", To("source")), ("1/2", To("host"))])
        term = Span(date_of("2021-07-01"))
        frame = pl.DataFrame(
            {
                "payer": ["a"],
                "kind": ["vat"],
                "year": [2021],
                "amount": [100],
                "date": [dt.date(2021, 12, 31)],
            }
        )
        for terms in (
            UpTo(Money(10), To("source"), then=To("host")),
            AtMost("source", Money(10), halves, to="host"),
            Guarantee("source", Money(10), halves, payers=["host"]),
        ):
            clause = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=terms, part_year=convention)
            settled = settle(agreement_of(clause, term=term), frame, refused="report")
            told = any("only feidi.settle prorates yearly limits" in one for one in reasons_of(settled))
            assert told is (convention is not PartYear.LAST_DAY)

    @pytest.mark.parametrize("end", ["2021-01-01", "2021-04-01", None])
    def test_days_outside_the_term(self, end: str | None) -> None:
        """Years that share no day with it, and days outside it."""
        term = Span(date_of("2020-02-01"), None if end is None else date_of(end))
        given = receipts(
            payer=list("abcd"), kind=["vat"] * 4, year=[2019, 2020, 2020, 2021], amount=[1] * 4,
            date=[None, None, dt.date(2020, 1, 31), dt.date(2020, 5, 1)],
        )  # fmt: skip
        clause = Sharing(id="tax", kinds=[VAT], terms=To("source"), part_year=PartYear.LAST_DAY)
        settled = settle(agreement_of(clause, term=term), given, refused="report")
        assert settled.lines["payer"].to_list() == ["b"]
        assert reasons_of(settled) == {
            "outside the term of the agreement", "the date lies outside the fiscal year"
        }  # fmt: skip
        undated = settle(agreement_of(clause, term=term), given.drop("date"), refused="report")
        assert reasons_of(undated) == {"outside the term of the agreement"}.union() or end is None

    def test_rows_that_cannot_be_settled_stop_the_call(self) -> None:
        """Unless they are asked for: lines never miss them in silence, and say that they are not all."""
        given = receipts(kind=["vat", "rent"])
        with pytest.raises(
            SettlementError,
            match=r"1 rows cannot be settled: no sharing clause .* \(1, such as b 2020 rent 7\)",
        ):
            settle(on(HALF), given)
        settled = settle(on(HALF), given, refused="report")
        assert not settled.is_complete
        assert str(settled) == "1 lines; 1 rows are refused and not among them"
        assert settle(on(HALF), receipts()).is_complete
        assert str(settle(on(HALF), receipts())) == "2 lines, all that came in"
        assert repr(settled) == "SettledFrame(lines and refusals of polars.DataFrame)"

    def test_more_reasons_than_are_shown(self) -> None:
        """The error shows three and counts the others."""
        given = receipts(
            payer=[None, "b", "c", "d"],
            kind=["vat", "rent", "vat", "vat"],
            year=[2020, 2020, 1900, 2020],
            amount=[1, 1, 1, 2**62],
        )
        with pytest.raises(SettlementError, match=r"4 rows cannot be settled: .*; 1 further reasons"):
            settle(on(HALF), given)

    def test_units_that_no_number_of_64_bits_holds(self) -> None:
        """Of which the fen themselves come to too much."""
        given = receipts(
            payer=["a"] * 9 + ["b"], kind=["vat"] * 10, year=[2020] * 10, amount=[2**60] * 9 + [7]
        )
        settled = settle(on(HALF), given, refused="report")
        assert settled.lines.select("payer", "source", "host").rows() == [("b", 4, 3)]
        assert reasons_of(settled) == {"the receipts of the unit come to more than 64 bits hold"}

    @pytest.mark.parametrize("exact", [False, True])
    @pytest.mark.parametrize("make", ENGINES.values(), ids=ENGINES)
    def test_sums_that_leave_64_bits_at_the_scale_of_the_terms(
        self, make: Callable[[pl.DataFrame], Any], exact: bool
    ) -> None:
        """5亿元 a year over ten years at 16.1%, by days: nothing is left out, and every fen is that of the scalar engine."""
        rate = Split([("16.1%", To("source")), ("83.9%", To("host"))])
        agreement = on(
            InPhases([(5, rate)], clock="start", before=To("host"), after=To("host")),
            part_year=PartYear.PRORATE,
        )
        years = range(2016, 2026)
        amounts = {"a": [5 * 10**10 + at for at in range(10)], "b": [1_001 + at for at in range(10)]}
        given = pl.DataFrame(
            [("a", "vat", year, fen) for year, fen in zip(years, amounts["a"], strict=True)]
            + [("b", "vat", year, fen) for year, fen in zip(years, amounts["b"], strict=True)],
            schema=["payer", "kind", "year", "amount"],
            orient="row",
        )
        facts = pl.DataFrame({"unit": ["a", "b"], "start": [dt.date(2017, 7, 1), dt.date(2018, 2, 1)]})
        settled = settle(agreement, make(given), make(facts), exact=exact)
        assert settled.is_complete
        assert settled.report().adds_up
        one_by_one = settle_one_by_one(
            agreement,
            [
                Receipt(kind=VAT, payer=payer, year=year, amount=Money(fen))
                for payer, some in amounts.items()
                for year, fen in zip(years, some, strict=True)
            ],
            [
                Facts(unit="a", milestones={"start": "2017-07-01"}),
                Facts(unit="b", milestones={"start": "2018-02-01"}),
            ],
        )
        parts = {(line.unit, line.year.year, line.party): line for line in one_by_one.lines}
        rows = read(settled.lines, "test").to_pylist()
        assert len(rows) == len(given)
        for row in rows:
            for party in ("source", "host"):
                line = parts.get((row["payer"], row["year"], party))
                assert row[party] == (line.amount.fen if line else 0)
                if exact:
                    scale = settled.scales["tax"]
                    assert Fraction(int(row[f"{party}_exact"]), scale) == (line.exact if line else 0)

    def test_units_near_the_bound_are_settled(self) -> None:
        """The quick bound is only a bound."""
        given = receipts(
            payer=["a"] * 30 + ["b"],
            kind=["vat"] * 31,
            year=[*range(1990, 2020), 2020],
            amount=[1] * 30 + [2**59],
        )
        settled = settle(on(HALF), given)
        assert settled.report().refused == 0

    def test_terms_too_fine_for_64_bits(self) -> None:
        """Shares whose common parts leave 64 bits are shared exactly; parts of more than 38 digits cannot be shown."""
        fine = Split([("1/1000003", To("source")), ("1000002/1000003", To("host"))])
        for prime in (999983, 1000033):
            fine = Split([(Share(f"1/{prime}"), fine), (Share(f"{prime - 1}/{prime}"), To("host"))])
        given = receipts(amount=[2**59, 7])
        source = Fraction(2**59, 1000003 * 999983 * 1000033)
        settled = settle(on(fine), given)
        assert settled.lines.select("source", "host").rows() == [(1, 2**59 - 1), (0, 7)]
        assert 1 / 2 < source < 3 / 2
        assert settle(on(fine), given.clear()).lines.is_empty()
        exact = settle(on(fine), given, exact=True)
        assert Fraction(int(exact.lines["source_exact"][0]), exact.scales["tax"]) == source
        for prime in (1000037, 1000039, 1000081, 1000099):
            fine = Split([(Share(f"1/{prime}"), fine), (Share(f"{prime - 1}/{prime}"), To("host"))])
        assert settle(on(fine), given).is_complete
        with pytest.raises(SettlementError, match="exact parts of more than 38 digits"):
            settle(on(fine), given, exact=True)

    def test_a_floor_that_leaves_64_bits_at_the_scale(self) -> None:
        """What is missing of it is exact all the same, of a figure and of a fact."""
        odd = Split([("1/999983", To("source")), ("999982/999983", To("host"))])
        facts = pl.DataFrame({"unit": ["a", "b"], "floor": [5 * 10**13, 3]})
        for floor in (Money(5 * 10**13), FactAmount("floor")):
            terms = Guarantee("source", floor, odd, payers=["host"])
            settled = settle(on(terms), receipts(amount=[101, 7]), facts)
            missing = {
                row["payer"]: Fraction(int(row["missing"]), int(row["scale"]))
                for row in settled.unmet.rows(named=True)
            }
            assert missing["a"] == 5 * 10**13 - 101
            assert missing.get("b") == (5 * 10**13 - 7 if isinstance(floor, Money) else None)


class TestFacts:
    """Frames of facts: what is missing, mistyped, twice there or too large."""

    CAP = UpTo(FactAmount("cap"), To("source"), then=To("host"))
    GATE = When(Holds("led"), HALF, otherwise=To("host"))
    PAST = UpTo(SumBefore("tax", "move", 2), To("source"), then=To("host"), over=Over.LIFETIME)

    def test_frames_that_are_needed_are_asked_for(self) -> None:
        """With the columns they need."""
        with pytest.raises(MissingFactError, match="the column 'unit' and the columns cap"):
            settle(on(self.CAP), receipts())
        with pytest.raises(
            MissingFactError, match=r"columns that the frame of facts has not \(found \['cap'\]"
        ):
            settle(on(self.CAP), receipts(), pl.DataFrame({"unit": ["a"]}))
        facts = pl.DataFrame({"unit": ["a"], "move": [dt.date(2015, 1, 1)]})
        with pytest.raises(MissingFactError, match="yearly fact 'tax'"):
            settle(on(self.PAST), receipts(), facts)
        with pytest.raises(MissingFactError, match=r"lacks columns \(found \['year', 'tax'\]"):
            settle(on(self.PAST), receipts(), facts, pl.DataFrame({"unit": ["a"]}))

    def test_columns_have_their_types(self) -> None:
        """Whole fen, true and false, days, exact numbers."""
        share = When(ShareAtLeast("outside", Share("1/2")), HALF, otherwise=To("host"))
        phases = InPhases([(1, HALF)], clock="start", before=HALF, after=HALF)
        for terms, column, value, words in (
            (self.CAP, "cap", 1.5, "holds whole numbers"),
            (self.GATE, "led", "yes", "holds true and false"),
            (share, "outside", 0.5, "whole number or a decimal"),
            (phases, "start", "2020-01-01", "holds dates"),
        ):
            with pytest.raises(InvariantError, match=words):
                settle(on(terms), receipts(), pl.DataFrame({"unit": ["a"], column: [value]}))

    def test_whole_numbers_reach_a_share_too(self) -> None:
        """1 reaches a half, 0 does not, and a gap is not known."""
        share = When(ShareAtLeast("outside", Share("1/2")), To("source"), otherwise=To("host"))
        facts = pl.DataFrame({"unit": ["a", "b"], "outside": [1, 0]})
        lines = settle(on(share), receipts(), facts).lines
        assert lines.sort("payer").select("source", "host").rows() == [(101, 0), (0, 7)]

    def test_units_stand_once(self) -> None:
        """Twice is refused, of facts and of years."""
        with pytest.raises(InvariantError, match="facts of one unit are given twice"):
            settle(on(self.CAP), receipts(), pl.DataFrame({"unit": ["a", "a"], "cap": [1, 1]}))
        facts = pl.DataFrame({"unit": ["a", "b"], "move": [dt.date(2015, 1, 1)] * 2})
        yearly = pl.DataFrame({"unit": ["b", "a", "a"], "year": [2013, 2014, 2014], "tax": [1, 2, 3]})
        with pytest.raises(InvariantError, match=r"two figures of one year \(found 'a 2014'\)"):
            settle(on(self.PAST), receipts(), facts, yearly)

    def test_years_in_any_order(self) -> None:
        """Figures of years in the order of units and years need no counting; others give the same."""
        facts = pl.DataFrame({"unit": ["a", "b"], "move": [dt.date(2015, 1, 1)] * 2})
        yearly = pl.DataFrame(
            {"unit": ["a", "a", "b", "b"], "year": [2013, 2014, 2013, 2014], "tax": [20, 30, 1, 2]}
        )
        for given in (yearly, yearly.reverse()):
            lines = settle(on(self.PAST), receipts(), facts, given).lines
            assert lines.sort("payer").select("source", "host").rows() == [(50, 51), (3, 4)]

    def test_no_facts_of_any_unit(self) -> None:
        """A frame without rows says that nothing is known, on DuckDB too."""
        given, facts = receipts(), pl.DataFrame(schema={"unit": pl.String, "cap": pl.Int64})
        for engine in (pl.DataFrame, lambda frame: duckdb.from_arrow(frame.to_arrow())):
            settled = settle(on(self.CAP), engine(given), engine(facts), refused="report")
            assert settled.report().refused == 2
            assert reasons_of(settled) == {"sharing[0].terms: a fact that the limit asks for is not known"}

    def test_columns_of_gaps_alone(self) -> None:
        """A column without a type says that nothing is known; amounts and shares, and of nobody."""
        share = When(ShareAtLeast("outside", Share("1/2")), HALF, otherwise=To("host"))
        for terms, facts, words in (
            (self.CAP, {"unit": ["a", "b"], "cap": [None, None]}, "a fact that the limit asks for"),
            (self.CAP, {"unit": [None, None], "cap": [1, 2]}, "a fact that the limit asks for"),
            (share, {"unit": ["a", "b"], "outside": [None, None]}, "a fact that the condition asks for"),
        ):
            settled = settle(on(terms), receipts(), pl.DataFrame(facts), refused="report")
            assert settled.report().refused == 2
            assert reasons_of(settled) == {f"sharing[0].terms: {words} is not known"}

    @pytest.mark.parametrize("dtype", [pl.UInt64, pl.Int128])
    def test_numbers_that_leave_64_bits_are_refused(self, dtype: type[pl.DataType]) -> None:
        """They do not come back as others: neither receipts nor facts; what fits into 64 bits is taken."""
        past, facts = 2**64 - 5, pl.DataFrame({"unit": ["a", "b"], "move": [dt.date(2015, 1, 1)] * 2})
        years = pl.DataFrame({"unit": ["a"] * 2, "year": [2013, 2014]})
        for fen in (5, past):
            given = receipts().with_columns(amount=pl.Series([7, fen], dtype=dtype))
            cap = pl.DataFrame({"unit": ["a", "b"], "cap": pl.Series([1, fen], dtype=dtype)})
            tax = years.with_columns(tax=pl.Series([1, fen], dtype=dtype))
            for terms, frames, place in (
                (HALF, [given], "receipts, column 'amount'"),
                (self.CAP, [receipts(), cap], "facts, column 'cap'"),
                (self.PAST, [receipts(), facts, tax], "yearly, column 'tax'"),
            ):
                engines = [lambda frame: frame]
                engines += [pl.DataFrame.to_pandas, pl.DataFrame.to_arrow] if dtype == pl.UInt64 else []
                for engine in engines:
                    if fen == past:
                        with pytest.raises(
                            InvariantError, match=rf"{place}: a number leaves 64 bits .*{past}"
                        ):
                            settle(on(terms), *map(engine, frames))
                    else:
                        settle(on(terms), *map(engine, frames), refused="report")

    def test_columns_of_one_name(self) -> None:
        """After a join an engine may have two columns of one name; none is taken unseen."""
        joined = "select *, 5 as Amount from receipts"
        relation = duckdb.from_arrow(receipts().to_arrow()).query("receipts", joined)
        with pytest.raises(InvariantError, match=r"receipts: two columns bear one name .*'amount', 'Amount'"):
            settle(on(HALF), relation)
        twice = pd.concat([receipts().to_pandas()] * 2, axis="columns")
        with pytest.raises(InvariantError, match="receipts: two columns bear one name"):
            settle(on(HALF), twice)

    def test_parties_called_as_columns(self) -> None:
        """A column of the result is not written over by a party."""
        named = receipts().rename({"amount": "Host"})
        with pytest.raises(InvariantError, match=r"a party is called as a column of the result .*'Host'"):
            settle(on(HALF), named, columns=ReceiptColumns(amount="Host"))

    def test_gaps_in_a_wide_type(self) -> None:
        """A gap of pandas is not compared with 64 bits; the row is refused for being one."""
        whole = pd.DataFrame(
            {"payer": ["a"], "kind": ["vat"], "year": [2020], "amount": pd.array([None], "UInt64")}
        )
        assert reasons_of(settle(on(HALF), whole, refused="report")) == {"amount is missing"}

    @pytest.mark.parametrize("dtype", [pl.Decimal(18, 2), pl.Decimal(38, 0), pl.Int64])
    def test_exact_decimals_are_money(self, dtype: pl.DataType) -> None:
        """In the unit that is said; decimals with places are asked about, and what is no whole fen is refused."""
        given = receipts().with_columns(pl.col("amount", "year").cast(dtype))
        facts = pl.DataFrame({"unit": ["a", "b"], "cap": [50, 5]}).with_columns(pl.col("cap").cast(dtype))
        in_yuan = settle(on(self.CAP), given, facts, columns=ReceiptColumns(money=MoneyUnit.YUAN)).lines
        assert in_yuan.select("amount", "source").rows() == [(10_100, 5_000), (700, 500)]
        if dtype == pl.Decimal(18, 2):
            with pytest.raises(InvariantError, match=r"yuan or fen .*money=MoneyUnit\.YUAN"):
                settle(on(self.CAP), given, facts)
            half = given.with_columns(pl.col("amount") + pl.lit("0.50").cast(pl.Decimal(18, 2)))
            with pytest.raises(InvariantError, match=r"is not whole \(found Decimal\('101.50'\)\)"):
                settle(on(HALF), half, columns=ReceiptColumns(money=MoneyUnit.FEN))
        else:
            assert settle(on(self.CAP), given, facts).lines["source"].to_list() == [50, 5]

    def test_the_unit_of_money_is_one(self) -> None:
        """Its text alone is none."""
        money: Any = "yuan"
        with pytest.raises(InvariantError, match="must be MoneyUnit or None"):
            ReceiptColumns(money=money)

    @pytest.mark.parametrize(
        ("dates", "words"),
        [
            ([dt.datetime(2020, 1, 1, tzinfo=dt.UTC)] * 2, "a moment with a time zone is on two days"),
            ([dt.datetime.fromisoformat(f"2020-01-01T0{at}:00") for at in (0, 8)], "a day has a time of day"),
        ],
    )
    def test_moments_are_no_days(self, dates: list[dt.datetime], words: str) -> None:
        """A zone or a time of day would move sums from one year to another."""
        with pytest.raises(InvariantError, match=f"receipts, column 'date': {words}"):
            settle(on(HALF), receipts(date=dates))
        phases = InPhases([(1, HALF)], clock="start", before=HALF, after=HALF)
        with pytest.raises(InvariantError, match=f"facts, column 'start': {words}"):
            settle(on(phases), receipts(), pl.DataFrame({"unit": ["a", "b"], "start": dates}))

    def test_days_of_every_kind(self) -> None:
        """Python's dates, moments at midnight, and gaps alone."""
        day = dt.date(2020, 5, 1)
        given = receipts().to_pandas()
        for dates in (
            [day, None],
            pd.to_datetime([day, None]),
            pd.array([day, None], dtype=pd.ArrowDtype(pa.date64())),
            [None, None],
        ):
            assert settle(on(HALF), given.assign(date=dates)).is_complete

    def test_kinds_are_text(self) -> None:
        """Categories too; whole numbers are none."""
        given = receipts().with_columns(pl.col("payer", "kind").cast(pl.Categorical))
        lines = settle(on(HALF), given).lines
        assert lines.schema["payer"] == pl.Categorical
        assert lines.select("payer", "kind", "source").rows() == [("a", "vat", 51), ("b", "vat", 4)]
        with pytest.raises(InvariantError, match="a column of kinds holds text"):
            settle(on(HALF), receipts(kind=[1, 2]))

    def test_units_are_of_one_type(self) -> None:
        """Numbers would not be found among texts; a clause of the zone has the text of its own."""
        facts = pl.DataFrame({"unit": [1, 2], "cap": [1, 2]})
        with pytest.raises(InvariantError, match=r"units are of one type in all frames \(found 'int64'\)"):
            settle(on(self.CAP), receipts(), facts)
        zone = pl.DataFrame({"unit": ["zone"], "cap": [100]})
        settled = settle(on(self.CAP, unit=UnitKind.ZONE), receipts(payer=[1, 2]), zone)
        assert settled.lines["source"].to_list() == [100]
        capped = Sharing(id="vat", kinds=[VAT], terms=self.CAP)
        both = agreement_of(capped, Sharing(id="cit", kinds=[CIT], terms=self.CAP, unit=UnitKind.ZONE))
        given = receipts(payer=[1, 2], kind=["vat", "cit"], amount=[101, 107])
        settled = settle(both, given, zone, refused="report", form="long")
        assert settled.lines.select("unit", "party", "part").rows() == [
            ("zone", "source", 100),
            ("zone", "host", 7),
        ]
        assert reasons_of(settled) == {"sharing[0].terms: a fact that the limit asks for is not known"}

    def test_rows_of_no_unit_are_passed_over(self) -> None:
        """Facts of nobody."""
        facts = pl.DataFrame({"unit": [None, "a", None, "b"], "cap": [1, 100, 2, 5]})
        assert settle(on(self.CAP), receipts(), facts).lines["source"].to_list() == [100, 5]

    def test_units_in_categories(self) -> None:
        """Numbers in categories and facts of text units in categories."""
        given = receipts().with_columns(pl.col("payer").cast(pl.Categorical))
        facts = pl.DataFrame({"unit": ["b", "a"], "cap": [5, 100]})
        for cast in (pl.String, pl.Categorical):
            told = facts.with_columns(pl.col("unit").cast(cast))
            assert settle(on(self.CAP), given, told).lines["source"].to_list() == [100, 5]

    def test_ids_of_other_types(self) -> None:
        """Decimals are ids too."""
        given = receipts(payer=[2, 1]).with_columns(pl.col("payer").cast(pl.Decimal(9, 0)))
        assert settle(on(HALF), given).lines["source"].to_list() == [51, 4]

    def test_a_gate_that_asks_nothing(self) -> None:
        """Two figures of the agreement need no facts."""
        gate = When(AtLeast(Money(5), Money(5)), To("source"), otherwise=To("host"))
        assert settle(on(gate), receipts()).lines["source"].to_list() == [101, 7]

    def test_facts_are_not_too_large(self) -> None:
        """So that no sum of them leaves 64 bits."""
        with pytest.raises(InvariantError, match="facts, column 'cap', unit a: a fact is too large"):
            settle(on(self.CAP), receipts(), pl.DataFrame({"unit": ["a", "b"], "cap": [10**14, 1]}))

    def test_facts_of_no_kind_that_a_gate_of_amounts_asks(self) -> None:
        """A gate of an amount without facts of the unit refuses its money."""
        gate = When(AtLeast(FactAmount("cap"), Money(5)), HALF, otherwise=To("host"))
        settled = settle(on(gate), receipts(), pl.DataFrame({"unit": ["a"], "cap": [9]}), refused="report")
        assert settled.lines["payer"].to_list() == ["a"]
        (refusal,) = settled.report().refusals
        assert refusal.rows == 1
        assert refusal.sample[0]["payer"] == "b"


class TestWhatComesBack:
    """Lines wide and long, unmet guarantees, several clauses, the report."""

    def test_long_form_has_a_row_for_each_party(self) -> None:
        """What is nothing has none."""
        lines = settle(on(HALF), receipts(amount=[101, 1]), form="long").lines
        assert lines.sort("payer", "party").rows() == [
            ("a", 2020, "vat", "host", 50), ("a", 2020, "vat", "source", 51), ("b", 2020, "vat", "source", 1)
        ]  # fmt: skip

    def test_several_clauses_stand_in_one_frame(self) -> None:
        """With the clause in a column, and the unit as text where units differ."""
        agreement = agreement_of(
            Sharing(id="firm", kinds=[VAT], terms=HALF),
            Sharing(id="zone", kinds=[CIT], terms=THIRDS, unit=UnitKind.ZONE),
        )
        given = receipts(payer=[1, 2, 3], kind=["vat", "cit", "cit"], year=[2020] * 3, amount=[2, 3, 3])
        settled = settle(agreement, given, exact=True)
        rows = settled.lines.sort("unit").rows(named=True)
        assert [(row["sharing"], row["unit"], row["source"], row["fund"]) for row in rows] == [
            ("firm", "1", 1, 0), ("zone", "zone", 2, 2)
        ]  # fmt: skip
        long = settle(agreement, given, form="long").lines
        assert set(long["sharing"]) == {"firm", "zone"}
        assert settled.report().adds_up

    def test_years_without_money_leave_the_floor_unmet(self) -> None:
        """A year without rows, or with rows of nothing, is the worst: it misses the whole floor [1/2 fen]; no line."""
        terms = Guarantee("source", Money(60), Split([("1/2", To("source")), ("1/2", To("host"))]), ["host"])
        frame = pl.DataFrame(
            {
                "payer": ["b", "b", "a"],
                "kind": ["vat"] * 3,
                "year": [2020, 2022, 2023],
                "amount": [200, 0, 200],
            }
        )
        settled = settle(on(terms), frame)
        assert settled.unmet.select("payer", "year", "missing").sort("payer", "year").rows() == [
            ("b", 2021, 120), ("b", 2022, 120), ("b", 2023, 120)
        ]  # fmt: skip
        assert sorted(settled.lines.select("payer", "year", "source").rows()) == [
            ("a", 2023, 100), ("b", 2020, 100), ("b", 2022, 0)
        ]  # fmt: skip

    def test_unmet_guarantees_are_told(self) -> None:
        """With what is missing."""
        terms = Guarantee("source", Money(80), HALF, payers=["host"])
        unmet = settle(on(terms), receipts()).unmet
        assert unmet.select("payer", "year", "missing", "scale").rows() == [("b", 2020, 146, 2)]

    def test_limits_counted_from_zero_are_told(self) -> None:
        """Columns know no state: a running limit of which only later years are given is counted anew, and said."""
        cap = UpTo(Money.wan(600), To("source"), then=To("host"), over=Over.LIFETIME)
        clause = Sharing(id="tax", kinds=[VAT], terms=cap)
        frame = pl.DataFrame({"payer": ["a"], "kind": ["vat"], "year": [2024], "amount": [100]})
        for start, told in (("2020-01-01", [(2024, "2020-01-01")]), ("2024-01-01", [])):
            settled = settle(agreement_of(clause, term=Span(date_of(start))), frame)
            assert [(note.year, str(note.began)) for note in settled.notes] == told
            assert ("is counted from zero in 2024" in str(settled)) is bool(told)
        assert settle(agreement_of(clause), frame).notes[0].began is None
        assert settle(agreement_of(clause), frame.head(0)).notes == ()

    def test_report_adds_up(self) -> None:
        """Totals by party and year, also where a sum would leave 64 bits."""
        many = receipts(payer=list("abcdefghijkl"), kind=["vat"] * 12, year=[2020] * 12, amount=[2**60] * 12)
        report = settle(on(To("source")), many).report()
        assert report.totals == {("source", 2020): Money(12 * 2**60)}
        assert report.received == {2020: Money(12 * 2**60)}
        assert (report.adds_up, report.refused) == (True, 0)

    def test_receipts_of_a_moment_are_one(self) -> None:
        """In any order, with text or whole numbers for units."""
        for payers in (["b", "a", "b", "a"], [2, 1, 2, 1]):
            given = receipts(
                payer=payers, kind=["vat"] * 4, year=[2021, 2020, 2021, 2021], amount=[1, 2, 4, 8]
            )
            lines = settle(on(To("source")), given).lines
            assert lines.sort("payer", "year")["source"].to_list() == [2, 8, 5]

    def test_far_units_are_sorted_too(self) -> None:
        """Whole numbers too far apart for one key sort by themselves."""
        given = receipts(
            payer=[2**62, -(2**62), 5], kind=["vat"] * 3, year=[2021, 2021, 2020], amount=[1, 2, 4]
        )
        lines = settle(on(To("source")), given).lines
        assert lines.sort("payer")["source"].to_list() == [2, 4, 1]

    def test_pyarrow_gives_tables(self) -> None:
        """What came in is what comes out."""
        settled = settle(on(THIRDS, rounding=Rounding(order=("fund",))), receipts().to_arrow())
        assert isinstance(settled.lines, pa.Table)
        assert settled.report().adds_up
