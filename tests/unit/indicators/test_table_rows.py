# SPDX-License-Identifier: Apache-2.0
"""No row, column or digit of a table of observations is lost, added or chosen in silence."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from attrs import evolve

from feidi.cli import main
from feidi.codec import write
from feidi.dates import FiscalYear
from feidi.errors import DocumentError
from feidi.expressions import Fact
from feidi.indicators import Indicator, Item, Observation, Scheme, UnitKind
from feidi.indicators.scales import ToBase
from feidi.indicators.table import observations_of
from feidi.instruments import Certainty
from feidi.labels import Label
from feidi.quantities import Quantity, Unit
from tests.support.rule_world import item, observed, scheme

YEAR = FiscalYear(2022)


def faults(rows: object, **how: object) -> list[str]:
    """Return the faults of a table, without their remedies."""
    given = {"kind": UnitKind.ENTERPRISE, "period": YEAR, **how}
    with pytest.raises(DocumentError) as caught:
        observations_of(rows, **given)  # type: ignore[arg-type]
    return [str(problem).split("; ")[0] for problem in caught.value.problems]


@pytest.mark.parametrize(
    "name", ["合计", "总 计：", "本页小计", "全县合计", "Total", "Grand Total", "平均值"]
)
def test_total_is_no_unit(name: str) -> None:
    """A row that adds others up would be scored as one more firm."""
    assert faults([{"unit": "甲", "tax": 1}, {"unit": name, "tax": 1}]) == [
        f"row 2 ({name.replace('：', ':')}): is a total and no record"
    ]


def test_heads_again_are_no_unit() -> None:
    """A page that was appended with its heads is told."""
    rows = [{"企业名称": "甲", "tax": 1}, {"企业名称": "企业名称", "tax": "税收"}]
    assert faults(rows) == ["row 2: has the heads again"]


def test_blank_row_of_a_list_is_told() -> None:
    """Nothing is left out of what a program hands over."""
    assert faults([{"unit": "甲", "tax": 1}, {"unit": None, "tax": None}]) == ["row 2: no unit"]
    assert faults([{"unit": 1.5, "tax": 1}]) == ["row 1, unit: not a name (found 1.5)"]


def test_observations_and_dicts_keep_their_order() -> None:
    """Rows of both sorts may stand in one list, and are numbered together."""
    ready = observed("乙", tax="1 万元")
    read = observations_of([{"unit": "甲"}, ready, {"unit": "丙"}], kind=UnitKind.PARK, period=YEAR)
    assert [one.unit for one in read] == ["甲", "乙", "丙"]
    assert read[1] is ready
    assert faults([ready, {"unit": "甲", "tax": "x"}]) == ["row 2 (甲), tax: not a quantity (found 'x')"]


@pytest.mark.parametrize("library", ["pandas", "polars", "pyarrow"])
def test_frames(library: str) -> None:
    """Exact decimals are taken, days are no years, and columns of one name are refused."""
    frames = pytest.importorskip(library)
    table = frames.table if library == "pyarrow" else frames.DataFrame
    decimals = [Decimal("12345678901234567890.12"), None]
    [first, second] = observations_of(
        table({"unit": ["甲", "乙"], "tax(元)": decimals, "land": [20, 30]}), kind=UnitKind.PARK, period=YEAR
    )
    assert first.facts == (("land", Quantity.of(20, "亩")), ("tax", Quantity.of(decimals[0] or 0, "元")))
    assert second.facts == (("land", Quantity.of(30, "亩")),)
    [fault] = faults(table({"unit": ["甲"], "year": [dt.date(2022, 1, 1)]}))
    assert fault.startswith("row 1 (甲), year: not a fiscal year")


def test_frame_with_a_name_twice() -> None:
    """Neither of two columns of one name wins."""
    pandas = pytest.importorskip("pandas")
    with pytest.raises(DocumentError, match="a name of its own"):
        observations_of(pandas.DataFrame([["甲", 1, 2]], columns=["unit", "tax", "tax"]))


POWER = Fact("roof_power", Label(zh="屋顶光伏装机", en="roof power"), Unit.from_text("万千瓦时"))
OWN_TAX = Fact("local_tax", Label(zh="评价税收", en="local tax"), Unit.from_text("千元"))


@pytest.fixture
def own() -> Scheme:
    """Give a scheme with facts of its own, one of which bears the label of a built-in one."""
    indicator = Indicator(
        code="power_per_tax",
        label=Label(zh="单位税收光伏", en="power per tax"),
        unit=Unit.from_text("万千瓦时/千元"),
        direction=item("tax_per_mu", 1).indicator.direction,
        formula=POWER / OWN_TAX,
        facts=[POWER, OWN_TAX],
        certainty=Certainty.ILLUSTRATIVE,
    )
    return scheme(Item(indicator=indicator, scale=ToBase(base="1", cap="2"), weight=100))


@pytest.mark.parametrize(
    "heads",
    [("roof_power", "local_tax"), ("屋顶光伏装机", "评价税收"), ("roof power(万度)", "评价税收/千元")],
)
def test_facts_of_a_scheme(own: Scheme, heads: tuple[str, str], tmp_path: Path) -> None:
    """A scheme's own facts are read from any table, and go before built-in ones of the same name."""
    assert [fact.name for fact in own.facts] == ["roof_power", "local_tax"]
    rows = [{"unit": "甲", heads[0]: 3, heads[1]: 2}]
    [card] = own.score(rows, period=YEAR)
    assert card.lines[0].value == Quantity.of(Fraction(3, 2), "万千瓦时/千元")
    [read] = own.read(rows, period=YEAR)
    assert dict(read.facts).keys() == {"roof_power", "local_tax"}
    table = tmp_path / "a.csv"
    table.write_text(f"unit,{heads[0]},{heads[1]}\n甲,3,2\n", encoding="utf-8")
    write(own, tmp_path / "scheme.json")
    assert main(["score", str(table), "--scheme", str(tmp_path / "scheme.json"), "--year", "2022"]) == 0


def test_fact_that_contradicts_a_built_in_one(own: Scheme) -> None:
    """A built-in code in another dimension is refused at its row."""
    odd = Fact("tax", Label(zh="税", en="tax"), Unit.from_text("亩"))
    assert faults([{"unit": "甲", "税": 1}], facts=[odd]) == [
        "row 1 (甲), tax: assessed tax is measured like 万元 (found '1 亩')"
    ]


def test_kind_and_year_are_typed_freely() -> None:
    """Full-width digits, blanks and Chinese words are read."""
    [read] = observations_of([{"unit": "甲", "year": "２０２２年度", "kind": " 园区 "}])
    assert read == Observation(unit="甲", kind=UnitKind.PARK, period=YEAR)
    assert evolve(read, unit=" 甲") == read
