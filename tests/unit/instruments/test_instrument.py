# SPDX-License-Identifier: Apache-2.0
"""Documents are named, dated and cited."""

import datetime as dt

import pendulum
import pytest

from feidi.dates.date import date_of
from feidi.errors import InvariantError
from feidi.instruments.instrument import Clause, Instrument, require_id
from feidi.labels import Label

TITLE = Label(zh="示例办法", en="Example rule")
NUMBERED = Instrument(id="a", title=TITLE, number="示例〔2015〕92号", url="https://example.org/a")
BARE = Instrument(id="b", title=TITLE)


@pytest.mark.parametrize(
    ("instrument", "clause", "zh", "en"),
    [
        (
            NUMBERED,
            "第六条",
            "《示例办法》(示例〔2015〕92号)第六条",
            "Example rule (示例〔2015〕92号), 第六条",
        ),
        (NUMBERED, "", "《示例办法》(示例〔2015〕92号)", "Example rule (示例〔2015〕92号)"),
        (BARE, "G5.1", "《示例办法》G5.1", "Example rule, G5.1"),
        (BARE, "", "《示例办法》", "Example rule"),
    ],
)
def test_a_citation_reads_in_both_languages(instrument: Instrument, clause: str, zh: str, en: str) -> None:
    """Title, number and clause stand where they are known."""
    citation = instrument.cite(clause)
    assert (citation.text("zh"), citation.text("en"), citation.text()) == (zh, en, zh)


def test_other_languages_are_refused() -> None:
    """A citation is written in Chinese or English."""
    with pytest.raises(InvariantError, match="use 'zh' or 'en'"):
        BARE.cite().text("fr")  # type: ignore[arg-type]


def test_a_citation_keeps_where_the_copy_was_read() -> None:
    """The copy of the figure stands before the copy of the document."""
    assert NUMBERED.cite().url == "https://example.org/a"
    cited = NUMBERED.cite("第六条", url="https://example.org/mirror", note="mirror")
    assert (cited.instrument, cited.clause) == (NUMBERED, "第六条")
    assert (cited.url, cited.note) == ("https://example.org/mirror", "mirror")


def test_a_clause_cites_its_document() -> None:
    """A clause is cited by its id in our register."""
    clause = Clause(id="G5.1", instrument=BARE, says=Label(zh="如何分享", en="how to share"))
    assert clause.cite() == BARE.cite("G5.1")
    assert clause.becomes is None


@pytest.mark.parametrize("name", ["a", "caiyu-2015-92", "G5.1", "zj/2021_7:a", "9" * 80])
def test_identifiers(name: str) -> None:
    """Short ASCII names pass, for documents and clauses alike."""
    require_id(name, "id")
    assert Instrument(id=name, title=TITLE).id == name


@pytest.mark.parametrize("name", ["", "-a", ".a", "a b", "办法", "a" * 81, "a\n", None, 7])
def test_what_is_no_identifier_is_refused(name: object) -> None:
    """Empty, long, spaced and Chinese names are refused, and the error says whose."""
    with pytest.raises(InvariantError, match=r"not an identifier|must be") as caught:
        Instrument(id=name, title=TITLE)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("instrument.id", name)
    assert caught.value.remedy
    with pytest.raises(InvariantError) as caught:
        Clause(id=name, instrument=BARE, says=TITLE)  # type: ignore[arg-type]
    assert caught.value.place == "clause.id"


@pytest.mark.parametrize("day", ["2015-05-01", dt.date(2015, 5, 1), pendulum.datetime(2015, 5, 1)])
def test_the_day_of_issue_is_a_date(day: object) -> None:
    """Text and times of day are no day of issue."""
    assert Instrument(id="a", title=TITLE, issued=date_of("2015-05-01")).issued == date_of("2015-05-01")
    with pytest.raises(InvariantError) as caught:
        Instrument(id="a", title=TITLE, issued=day)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("instrument a.issued", day)
