# SPDX-License-Identifier: Apache-2.0
"""An enclave has a name, sources and a host; all else may be unknown."""

from fractions import Fraction

import attrs
import pytest

from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import PublishedFact
from feidi.enclaves.kind import Direction, EnclaveKind
from feidi.enclaves.life import LifeCycle, LifeEvent, LifeStage
from feidi.enclaves.project import Project
from feidi.enclaves.region import Region
from feidi.enclaves.relation import Relation
from feidi.enclaves.residence import KEY_FIELD_SHARE, PROJECT_COUNT
from feidi.enclaves.sector import Sector
from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.share import Share

QUZHOU, YUHANG = Region.of("330800"), Region.of("330110")
SONGJIANG, JIUZHAIGOU = Region.of("310117"), Region.of("513225")
NAME = "衢州海创园"


def _enclave(**more: object) -> Enclave:
    return Enclave(**{"name": NAME, "sources": (QUZHOU,), "host": YUHANG, **more})


def _fact(fact_id: str, value: int | Fraction) -> PublishedFact:
    return PublishedFact(
        id=fact_id,
        label=Label(zh="事实", en="fact"),
        value=value,
        unit=Label(zh="个", en="projects"),
        certainty=Certainty.PUBLISHED,
        citation=Instrument(id="news", title=Label(zh="报道", en="News")).cite(),
    )


def test_three_facts_make_an_enclave() -> None:
    """Of an enclave with name, sources and host nothing else is claimed."""
    known = {"name", "sources", "host"}
    empty = {"name_en": "", "id": "", "facts": ()}
    bare = _enclave()
    for field in attrs.fields(Enclave):
        if field.name not in known:
            assert getattr(bare, field.name) == empty.get(field.name), field.name
    assert (bare.direction, bare.project_count, bare.key_field_share) == (None, None, None)


def test_example_of_the_house() -> None:
    """Kind and an ISO day are read as written."""
    park = _enclave(kind=EnclaveKind.STARTUP_INNOVATION, established="2012-04-01")
    assert park.established == date_of("2012-04-01")
    assert park.direction is Direction.OUTPOST
    assert hash(park) == hash(attrs.evolve(park))
    assert str(park) == "衢州海创园: 衢州市 → 余杭区"


def test_label_falls_back_to_chinese() -> None:
    """Without an English name the Chinese one stands in."""
    assert _enclave().label == Label(zh=NAME, en=NAME)
    assert _enclave(name_en="Quzhou Haichuang Park").label.en == "Quzhou Haichuang Park"


def test_relations_follow_the_sources() -> None:
    """Each source has its relation; one source across the border makes the enclave cross-province."""
    assert _enclave().relations == (Relation.SAME_PROVINCE,)
    assert not _enclave().is_cross_province
    mixed = _enclave(sources=(QUZHOU, JIUZHAIGOU))
    assert mixed.relations == (Relation.SAME_PROVINCE, Relation.CROSS_PROVINCE)
    assert mixed.is_cross_province


def test_delta_holds_all_or_not() -> None:
    """The enclave is within the delta when host and every source are."""
    assert _enclave(host=SONGJIANG).is_within_yangtze_delta
    assert not _enclave(sources=(QUZHOU, JIUZHAIGOU)).is_within_yangtze_delta
    assert not _enclave(host=JIUZHAIGOU).is_within_yangtze_delta


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"sources": ()}, "sources"),
        ({"sources": (QUZHOU, QUZHOU)}, "sources"),
        ({"sources": (QUZHOU, YUHANG)}, "host"),
        ({"established": "2013-01-01", "established_year": FiscalYear(2012)}, "established"),
        ({"facts": (_fact("tax", 1), _fact("tax", 2))}, "facts"),
        (
            {
                "established": "2013-01-01",
                "life": LifeCycle((LifeEvent(stage=LifeStage.ENDED, day="2012-12-31"),)),
            },
            "life",
        ),
    ],
)
def test_what_cannot_exist_is_refused(more: dict[str, object], field: str) -> None:
    """No source, a source twice, a host among the sources, contradicting days: none of these exists."""
    with pytest.raises(InvariantError) as caught:
        _enclave(**more)
    assert caught.value.place == f"enclave {NAME}.{field}"
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"name": ""}, "enclave.name"),
        ({"host": "330110"}, "enclave.host"),
        ({"sources": {QUZHOU}}, "enclave.sources"),
        ({"sources": ("330800",)}, "enclave.sources[0]"),
        ({"kind": "startup_innovation"}, "enclave.kind"),
        ({"ownership_separated": 1}, "enclave.ownership_separated"),
        ({"sectors": (Sector.BIG_DATA, None)}, "enclave.sectors[1]"),
        ({"facts": None}, "enclave.facts"),
    ],
)
def test_other_types_are_refused(more: dict[str, object], place: str) -> None:
    """A field of another type is refused by its name."""
    with pytest.raises(InvariantError) as caught:
        _enclave(**more)
    assert caught.value.place == place


def test_ending_on_the_first_day_exists() -> None:
    """An enclave may end on the day it was set up, and may operate before its formal founding."""
    life = LifeCycle(
        (
            LifeEvent(stage=LifeStage.OPERATING, day="2012-01-01"),
            LifeEvent(stage=LifeStage.ENDED, day="2013-01-01"),
        )
    )
    park = _enclave(established="2013-01-01", established_year=FiscalYear(2013), life=life)
    assert park.life is life
    assert _enclave(life=life).established is None


@pytest.mark.parametrize(
    ("more", "answers"),
    [
        ({}, (None, None, None)),
        ({"established": "2021-03-31"}, (False, True, True)),
        ({"established_year": FiscalYear(2021)}, (False, None, True)),
        ({"established_year": FiscalYear(2020)}, (True, True, True)),
        ({"established_year": FiscalYear(2022)}, (False, False, False)),
    ],
)
def test_established_by_a_day(more: dict[str, object], answers: tuple[bool | None, ...]) -> None:
    """A day tells always, a year outside itself, nothing never: asked of 2020-12-31, 2021-03-31, 2021-12-31."""
    park = _enclave(**more)
    days = ("2020-12-31", "2021-03-31", "2021-12-31")
    assert tuple(park.was_established_by(date_of(day)) for day in days) == answers


def test_projects_are_counted_or_printed() -> None:
    """Residents are counted from the list, else as published; so is their share in key fields."""
    projects = (Project(name="甲", sectors=(Sector.BIG_DATA,)), Project(name="乙", sectors=()))
    facts = (_fact(PROJECT_COUNT, 13), _fact(KEY_FIELD_SHARE, Fraction(7, 10)))
    listed = _enclave(projects=(*projects, Project(name="丙", left="2020-01-01")), facts=facts)
    assert listed.projects_in_residence == projects
    assert listed.project_count == 2
    assert listed.key_field_share == Share("1/2")
    printed = _enclave(facts=facts)
    assert printed.projects_in_residence is None
    assert (printed.project_count, printed.key_field_share) == (13, Share("0.7"))


def test_facts_are_found_by_id() -> None:
    """A fact is found by its id, and an id nobody printed gives nothing."""
    tax = _fact("tax", 1)
    assert _enclave(facts=(tax,)).fact("tax") is tax
    assert _enclave(facts=(tax,)).fact("land") is None
