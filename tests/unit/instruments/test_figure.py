# SPDX-License-Identifier: Apache-2.0
"""A figure carries its citation and says how sure it is."""

import pytest

from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.errors import InvariantError, UnsetError
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

RULE = Instrument(id="example-2015", title=Label(zh="示例办法", en="Example rule"))
CITATION = RULE.cite("第六条")
SINCE_2016 = Span(date_of("2016-05-01"))
UNSET = Figure[int](value=None, certainty=Certainty.UNSET, citation=CITATION)
LABEL = Label(zh="留成比例", en="retention")


@pytest.mark.parametrize("certainty", [Certainty.PUBLISHED, Certainty.WEAK])
def test_a_published_figure_needs_a_citation(certainty: Certainty) -> None:
    """A figure that stands in a document says in which."""
    assert Figure(value=50, certainty=certainty, citation=CITATION).known() == 50
    with pytest.raises(InvariantError, match="say in which document") as caught:
        Figure(value=50, certainty=certainty)
    assert (caught.value.place, caught.value.value) == ("figure.citation", 50)


@pytest.mark.parametrize("certainty", [Certainty.PROPOSED, Certainty.ILLUSTRATIVE])
def test_other_figures_need_none(certainty: Certainty) -> None:
    """What nobody published has nothing to cite, and 0 is a value."""
    assert Figure(value=0, certainty=certainty).known() == 0


@pytest.mark.parametrize(("value", "certainty"), [(50, Certainty.UNSET), (None, Certainty.PROPOSED)])
def test_unset_is_without_a_value_and_only_that(value: int | None, certainty: Certainty) -> None:
    """No number is called unset, and no lack of one is called anything else."""
    with pytest.raises(InvariantError, match="unset exactly when it has no value") as caught:
        Figure(value=value, certainty=certainty)
    assert (caught.value.place, caught.value.value) == ("figure.certainty", certainty.value)
    assert caught.value.remedy


@pytest.mark.parametrize("certainty", ["published", "unset", None, 1])
def test_a_certainty_is_one_of_ours(certainty: object) -> None:
    """Text that reads like a certainty is not one."""
    with pytest.raises(InvariantError, match=r"use one of Certainty|must be") as caught:
        Figure(value=1, certainty=certainty)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("figure.certainty", certainty)


def test_what_is_unset_is_not_computed() -> None:
    """Asking for a number that the document does not give names the document."""
    with pytest.raises(UnsetError) as caught:
        UNSET.known()
    assert caught.value.place == "Example rule, 第六条"
    assert caught.value.remedy
    with pytest.raises(UnsetError, match="the document: no number is given"):
        Figure[int](value=None, certainty=Certainty.UNSET).known()


def test_a_parameter_gives_the_figure_of_the_day() -> None:
    """The value holds from its first day on, with its citation."""
    half = Figure(value=50, certainty=Certainty.PUBLISHED, citation=CITATION)
    parameter = Parameter(id="vat-local", label=LABEL, timeline=Timeline([Dated(SINCE_2016, half)]))
    assert parameter.at(date_of("2016-05-01")) == 50
    assert parameter.figure_at(date_of("2016-05-01")).citation == CITATION


def test_a_day_without_a_figure_is_unset() -> None:
    """Before the first figure there is none, and an unset one has no number: the day and the name are said."""
    parameter = Parameter(id="vat-local", label=LABEL, timeline=Timeline([Dated(SINCE_2016, UNSET)]))
    with pytest.raises(UnsetError) as caught:
        parameter.at(date_of("2016-04-30"))
    assert (caught.value.place, caught.value.value) == ("parameter vat-local", "2016-04-30")
    assert caught.value.remedy
    assert parameter.figure_at(date_of("2016-05-01")) == UNSET
    with pytest.raises(UnsetError, match="no number is given"):
        parameter.at(date_of("2016-05-01"))


@pytest.mark.parametrize("name", ["", "增值税", "two words", None])
def test_a_parameter_has_a_machine_name(name: object) -> None:
    """Programs ask for a parameter by an identifier."""
    with pytest.raises(InvariantError) as caught:
        Parameter(id=name, label=LABEL, timeline=Timeline[Figure[int]]([]))  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("parameter.id", name)
