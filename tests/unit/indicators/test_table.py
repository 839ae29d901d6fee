# SPDX-License-Identifier: Apache-2.0
"""Tables of notebooks become observations, and what cannot be read is listed whole."""

import sys
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace

import pytest

from feidi.dates import FiscalYear, Span, date_of
from feidi.errors import DocumentError, InvariantError
from feidi.indicators import Observation, UnitKind
from feidi.indicators.cells import Column, column_of, is_empty, quantity_of
from feidi.indicators.per_mu import TAX_PER_MU
from feidi.indicators.table import observations_of
from feidi.published.schemes import HUANGYAN_2022_BELOW_SCALE
from feidi.quantities import Quantity, Unit

YEAR = FiscalYear(2022)
MILL = Observation(
    unit="mill",
    kind=UnitKind.ENTERPRISE,
    period=YEAR,
    facts={"tax": "250 万元", "land": "20 亩"},
    indicators={"tax_per_mu": "12.5 万元/亩"},
    groups={"industry": "纺织"},
    events={"award": 2},
)
ROW = {
    "name": "mill",
    "年度": "2022年",
    "类型": "企业",
    "评价税收(元)": 2_500_000,
    "land": "20",
    "亩均税收": "12.5 万元/亩",
    "group:industry": "纺织",
    "group:size": None,
    "event:award": 2.0,
    "event:fine": "",
    "energy": "/",
}


def read(row: Mapping[str, object], **how: object) -> tuple[Observation, ...]:
    """Read one row."""
    return observations_of([row], indicators=[TAX_PER_MU], **how)


class TestRows:
    """Dicts, objects, observations and frames."""

    def test_dict(self) -> None:
        """Codes, labels and units in brackets are understood; dashes and empty cells are missing."""
        assert read(ROW) == (MILL,)

    def test_object(self) -> None:
        """An object gives what its attributes are called."""
        row = SimpleNamespace(unit="mill", year=2022, kind="enterprise", tax=250, land=Fraction(20), other=1)
        (seen,) = observations_of([row])
        assert (seen.unit, seen.facts) == ("mill", MILL.facts)

    def test_observation(self) -> None:
        """An observation is taken as it is."""
        assert observations_of([MILL]) == (MILL,)

    def test_said_for_all(self) -> None:
        """Kind and period can be said once, and a row may say otherwise."""
        march = Span(date_of("2022-03-01"), date_of("2022-04-01"))
        rows = [
            {"unit": "a"},
            {"unit": "b", "period": FiscalYear(2021), "kind": "park"},
            {"unit": "c", "period": march},
        ]
        seen = observations_of(rows, kind=UnitKind.AREA, period=YEAR)
        assert [(one.kind, one.period) for one in seen] == [
            (UnitKind.AREA, YEAR),
            (UnitKind.PARK, FiscalYear(2021)),
            (UnitKind.AREA, march),
        ]

    @pytest.mark.parametrize("library", ["pandas", "polars"])
    def test_frame(self, library: str) -> None:
        """A frame is scored like the dicts of its rows; NaN is missing, and numbers are what was typed."""
        frames = pytest.importorskip(library)
        rows = {
            "企业名称": ["a", "b", "c"],
            "tax": [250.1, 100.0, None],
            "land": [20, 10, 3],
            "electricity": [1000, 500, 20],
        }
        given = [dict(zip(rows, values, strict=True)) for values in zip(*rows.values(), strict=True)]
        cards = HUANGYAN_2022_BELOW_SCALE.score(frames.DataFrame(rows), period=YEAR)
        assert cards.cards == HUANGYAN_2022_BELOW_SCALE.score(given, period=YEAR).cards
        assert [card.rank for card in cards] == [1, 2, None]
        first = cards["a"].lines[0].value
        assert isinstance(first, Quantity)
        assert first.amount == Fraction("250.1") / 20

    def test_lazy_frame(self) -> None:
        """A lazy frame is collected."""
        polars = pytest.importorskip("polars")
        frame = polars.DataFrame({"unit": ["a"], "tax": [1]}).lazy()
        (seen,) = observations_of(frame, kind=UnitKind.AREA, period=YEAR)
        assert seen.facts == (("tax", Quantity.of(1, "万元")),)

    def test_without_narwhals(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without the extra a frame is refused with what to install."""
        monkeypatch.setitem(sys.modules, "narwhals", None)
        with pytest.raises(DocumentError, match='install "feidi\\[frames\\]"'):
            observations_of(SimpleNamespace(columns=["unit"]))


class TestFaults:
    """Every fault is listed, once for a column, with its row."""

    def test_all_at_once(self) -> None:
        """Two rows with several faults give one error with all of them."""
        bad = {
            "unit": "a",
            "year": "last",
            "kind": "village",
            "memo": 1,
            "tax": "many",
            "税收(元)": 1,
            "评价税收(亩)": 1,
            "event:award": 1.5,
            "event:fine": "x",
        }
        twice = {"unit": "b", "tax": 1, "评价税收": 2}
        with pytest.raises(DocumentError) as caught:
            observations_of([bad, twice])
        assert [str(problem).split("; ")[0] for problem in caught.value.problems] == [
            "column memo: no fact or indicator has this name",
            "column 税收(元): no fact or indicator has this name",
            "column 评价税收(亩): tax is measured like 万元 (found '亩')",
            "columns tax and 评价税收: two columns give tax",
            "row 1 (a), year: not a fiscal year (found 'last')",
            "row 1 (a), kind: not a kind of unit (found 'village')",
            "row 1 (a), tax: not a quantity (found 'many')",
            "row 1 (a), event:award: not a number of times (found 1.5)",
            "row 1 (a), event:fine: not a number of times (found 'x')",
            "row 2 (b): no year",
            "row 2 (b): no kind",
        ]

    def test_ignored_columns(self) -> None:
        """Columns that do not matter are passed over when that is said."""
        row = {"unit": "a", "memo": 1, "tax": 5}
        assert observations_of([row], kind=UnitKind.AREA, period=YEAR, ignore_others=True)[0].facts
        with pytest.raises(DocumentError, match="column memo"):
            observations_of([row], kind=UnitKind.AREA, period=YEAR)

    def test_a_unit_that_does_not_fit(self) -> None:
        """A cell may state a unit of its own, but not another dimension."""
        with pytest.raises(
            DocumentError, match=r"row 1 \(a\), tax: tax is measured like 万元 \(found '5 亩'\)"
        ):
            read({"unit": "a", "year": 2022, "kind": "park", "tax": "5 亩"})

    def test_nobody(self) -> None:
        """A row must name who is observed."""
        with pytest.raises(DocumentError, match="row 1: no unit"):
            observations_of([{"unit": " "}], kind=UnitKind.AREA, period=YEAR)


class TestCells:
    """Cells hold numbers, texts with units, or nothing."""

    @pytest.mark.parametrize(
        "cell", [0.1, "0.1", "0.1 万元", "1000 元", Decimal("0.1"), Fraction(1, 10), Quantity.of(1000, "元")]
    )
    def test_one_tenth(self, cell: object) -> None:
        """However it is written, a tenth is exactly a tenth."""
        assert quantity_of(cell, Unit.from_text("万元"), "tax") == Quantity.of("0.1", "万元")

    def test_scalars_of_numpy(self) -> None:
        """They say what they are in Python's own types."""
        numpy = pytest.importorskip("numpy")
        for cell in (numpy.int64(3), numpy.float32(3), numpy.float64(3)):
            assert quantity_of(cell, Unit(), "x") == Quantity.of(3)

    @pytest.mark.parametrize("cell", [True, float("inf"), "abc", [1], object()])
    def test_refuses(self, cell: object) -> None:
        """Booleans, infinities and other things are no quantities."""
        with pytest.raises(InvariantError, match=r"row 1, tax: not (a quantity|an exact number)"):
            quantity_of(cell, Unit(), "row 1, tax")

    def test_empty(self) -> None:
        """NaN, None and dashes hold nothing; 0 does not."""
        assert all(map(is_empty, (None, float("nan"), "", " / ", "—", "NaN", "n/a")))
        assert not any(map(is_empty, (0, 0.0, "0", False)))

    def test_heads(self) -> None:
        """A head is a name, with a unit in brackets of either width."""
        wan = Unit.from_text("万元")
        names = [("评价税收", "tax", wan), ("R&D (own)", "rd", wan)]
        assert column_of("评价税收", names) == Column("tax", wan)
        assert column_of("R&D (own)", names) == Column("rd", wan)
        assert column_of("评价税收\uff08元\uff09", names) == Column("tax", Unit.from_text("元"))
        assert column_of("税收", names) is None
