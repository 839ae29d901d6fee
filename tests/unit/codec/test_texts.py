# SPDX-License-Identifier: Apache-2.0
"""Each notation reads back what it writes, and its pattern takes both."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi import testing
from feidi.codec.forms import Text, Whole
from feidi.codec.texts import NOTATIONS, REGISTERED
from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.period import Grain, Period
from feidi.dates.span import Span
from feidi.enclaves.region import Region
from feidi.enclaves.regions import regions
from feidi.errors import FeidiError
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

(REGIONS,) = REGISTERED
BY_NAME = {form.noun.__name__: form for form in (*NOTATIONS, REGIONS)}
FRACTIONS = st.fractions(max_denominator=10**12)
STRATEGIES: dict[str, st.SearchStrategy[object]] = {
    "Date": testing.days(),
    "Period": st.tuples(testing.days(), st.sampled_from(Grain)).map(lambda pair: Period.of(*pair)),
    "Money": testing.moneys(),
    "Share": testing.shares(),
    "Rate": testing.rates(),
    "Area": testing.areas(),
    "Fraction": FRACTIONS,
    "Quantity": st.builds(
        Quantity.of, FRACTIONS, st.sampled_from(["", "%", "元", "万元/亩", "人", "吨标准煤/万元"])
    ),
    "Unit": st.sampled_from(["", "%", "元", "万元/亩", "1/人", "万元/(人·年)"]).map(Unit.from_text),
    "Region": st.sampled_from(regions()),
}


def _text(name: str) -> Text:
    form = BY_NAME[name]
    assert isinstance(form, Text)
    return form


@pytest.mark.parametrize("name", STRATEGIES)
def test_what_is_written_is_read(name: str) -> None:
    """The text of a value matches the pattern and reads back as an equal value of the same type."""
    form = _text(name)

    @given(STRATEGIES[name])
    def check(value: object) -> None:
        text = form.write(value)
        assert re.search(form.pattern, text)
        read = form.read(text)
        assert read == value
        assert type(read) is type(value)
        assert form.write(read) == text

    check()


def test_no_notation_is_forgotten() -> None:
    """Every notation that is text has a strategy above."""
    assert {form.noun.__name__ for form in (*NOTATIONS, REGIONS) if isinstance(form, Text)} == set(STRATEGIES)


@pytest.mark.parametrize("form", [form for form in (*NOTATIONS, REGIONS) if isinstance(form, Text)])
def test_examples_are_canonical(form: Text) -> None:
    """The example that errors give is read, written the same, and matches the pattern."""
    assert form.write(form.read(form.example)) == form.example
    assert re.search(form.pattern, form.example)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Money", "CNY 10,008,000"),
        ("Money", "１０００．８万元"),
        ("Money", "-5分"),
        ("Share", "6:4"),
        ("Share", "６：４"),
        ("Share", "0.35"),
        ("Share", "1/3"),
        ("Rate", "８％"),
        ("Area", "17.7万平方米"),
        ("Area", "3.8 km2"),
        ("Fraction", "35%"),
        ("Quantity", "1/3 吨"),
        ("Region", "330103@2020-12-31"),
    ],
)
def test_what_people_type_is_read_and_matches(name: str, text: str) -> None:
    """Other ways of writing a value, full-width digits too, are read, and the pattern takes them."""
    form = _text(name)
    assert form.read(text)
    assert re.search(form.pattern, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Date", "2023-02-29"),
        ("Date", "２０２３-02-28"),
        ("Date", "2023-2-8"),
        ("Date", "2023-02-28T00:00:00"),
        ("Money", "12.34"),
        ("Money", "1e3元"),
        ("Money", "0.001元"),
        ("Money", "１2元\u200b"),
        ("Money", "12㎡"),
        ("Money", "٣元"),
        ("Money", "inf元"),
        ("Share", "1.2"),
        ("Share", "-1/2"),
        ("Share", "1/0"),
        ("Area", "-3亩"),
        ("Area", "3"),
        ("Region", "３３０１１０"),
        ("Region", "33O110"),
        ("Region", "330110@"),
        ("Region", "330110@2021-13-01"),
        ("Region", "999999"),
    ],
)
def test_what_hides_something_is_refused(name: str, text: str) -> None:
    """Days that are none, look-alikes of digits and letters, and missing units are refused."""
    with pytest.raises(FeidiError):
        _text(name).read(text)


def test_a_region_of_the_past_says_since_when() -> None:
    """A region that is no more is written with its first day, one that no register knows is not written."""
    assert REGIONS.write(Region.of("330103", as_of="2020-12-31")) == "330103@1980-01-01"
    assert REGIONS.read("330103@1980-01-01") == Region.of("330103", as_of="2020-12-31")
    unknown = Region(code="330999", name="示例", parent_code="330900", span=Span(date_of("2020-01-01")))
    assert REGIONS.write(unknown) == ""


def test_a_year_is_a_number() -> None:
    """A fiscal year is written as its number."""
    (form,) = (form for form in NOTATIONS if isinstance(form, Whole))
    assert form.noun(form.write(FiscalYear(2024))) == FiscalYear(2024)
    assert form.noun(form.least)
    assert form.noun(form.greatest)
    for number in (form.least - 1, form.greatest + 1):
        with pytest.raises(FeidiError):
            form.noun(number)


def test_a_number_is_exact() -> None:
    """A fraction is written as a decimal where it ends."""
    assert _text("Fraction").write(Fraction(7, 20)) == "0.35"
    assert _text("Fraction").read("1/3") == Fraction(1, 3)
