# SPDX-License-Identifier: Apache-2.0
"""Doors of fields: what is of another type than declared is refused by its name."""

import datetime as dt

import pendulum
import pytest

from feidi.dates.date import date_of
from feidi.enclaves.builder import BuilderKind
from feidi.enclaves.fields import _doorway, day_if_known, require_count_if_known, require_name
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.life import LifeCycle, LifeEvent, LifeStage
from feidi.enclaves.project import Project
from feidi.enclaves.sector import Sector
from feidi.enclaves.talent import Talent, TalentKind
from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.quantities.area import Area
from feidi.quantities.money import Money


def _place(caught: pytest.ExceptionInfo[InvariantError]) -> str:
    assert caught.value.remedy
    return caught.value.place


def test_days_are_read_or_stay_unknown() -> None:
    """ISO text and dates give the same day, and None stays None."""
    assert day_if_known("2021-03-31") == day_if_known(dt.date(2021, 3, 31)) == date_of("2021-03-31")
    assert day_if_known(None) is None


def test_time_of_day_is_refused() -> None:
    """A day with a time of day is no date."""
    with pytest.raises(InvariantError):
        LifeEvent(stage=LifeStage.AGREED, day=pendulum.datetime(2021, 3, 31))


@pytest.mark.parametrize("name", ["", "  ", "\u3000"])
def test_blank_names_are_refused(name: str) -> None:
    """A name has a visible character."""
    with pytest.raises(InvariantError) as caught:
        require_name(name, "x.name")
    assert _place(caught) == "x.name"


def test_negative_counts_are_refused() -> None:
    """A count is 0 or more, or not known."""
    require_count_if_known(0, "x.count")
    require_count_if_known(None, "x.count")
    with pytest.raises(InvariantError) as caught:
        require_count_if_known(-1, "x.count")
    assert _place(caught) == "x.count"


@pytest.mark.parametrize("count", [True, 3.0, "3"])
def test_counts_are_whole_numbers(count: object) -> None:
    """True, a float and text are no counts."""
    with pytest.raises(InvariantError) as caught:
        Talent(kind=TalentKind.TEAM, count=count)  # type: ignore[arg-type]
    assert _place(caught) == "talent.count"


def test_text_stands_for_no_member() -> None:
    """The text of an enumeration's member is not the member, and neither is a member of another one."""
    for kind in ("team", BuilderKind.LEADING_FIRM):
        with pytest.raises(InvariantError, match="not of type TalentKind") as caught:
            Talent(kind=kind)  # type: ignore[arg-type]
        assert _place(caught) == "talent.kind"


def test_lists_are_refused() -> None:
    """A list could be changed later, so only a tuple is taken."""
    with pytest.raises(InvariantError, match="not of type tuple or None") as caught:
        Project(name="甲", sectors=[Sector.BIG_DATA])  # type: ignore[arg-type]
    assert _place(caught) == "project.sectors"


def test_entries_are_looked_at() -> None:
    """An entry of another type is named by its place in the tuple."""
    with pytest.raises(InvariantError) as caught:
        Project(name="甲", sectors=(Sector.BIG_DATA, "electrical"))  # type: ignore[arg-type]
    assert _place(caught) == "project.sectors[1]"


def test_figures_hold_what_they_should() -> None:
    """A figure of money is no figure of an area; an unset figure is one of either."""
    with pytest.raises(InvariantError) as caught:
        LandUse(floor=Figure(value=Money.yuan(1), certainty=Certainty.PROPOSED))  # type: ignore[arg-type]
    assert _place(caught) == "land.floor.value"
    assert LandUse(floor=Figure(value=None, certainty=Certainty.UNSET)).floor is not None
    held = Figure(value=Area.from_text("107亩"), certainty=Certainty.PROPOSED)
    assert LandUse(floor=held).floor is held


def test_combinations_of_types_are_remembered_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What passed once is looked into again each time, and no more combinations are kept than fit."""
    for count in (0, 4096):
        monkeypatch.setattr("feidi.enclaves.fields._MOST", count)
        _doorway.cache_clear()
        for _ in range(2):
            assert Project(name="甲", sectors=(Sector.BIG_DATA,)).sectors == (Sector.BIG_DATA,)
            with pytest.raises(InvariantError) as caught:
                Project(name="甲", sectors=("electrical",))  # type: ignore[arg-type]
            assert _place(caught) == "project.sectors[0]"
        assert len(_doorway(Project).passed) <= count


def test_nouns_of_one_field_are_looked_at() -> None:
    """A noun with one field has its field checked as any other."""
    agreed = LifeEvent(stage=LifeStage.AGREED, day=date_of("2021-03-31"))
    assert LifeCycle(events=(agreed,)).events == (agreed,)
    with pytest.raises(InvariantError) as caught:
        LifeCycle(events=("signed",))  # type: ignore[arg-type]
    assert _place(caught) == "life.events[0]"


def test_the_first_wrong_field_is_named() -> None:
    """Of an entry and a later field that are both wrong, the entry is named, known types or not."""
    for _ in range(2):
        with pytest.raises(InvariantError) as caught:
            Project(name="甲", sectors=("electrical",), key_field="yes")  # type: ignore[arg-type]
        assert _place(caught) == "project.sectors[0]"
