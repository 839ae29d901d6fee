# SPDX-License-Identifier: Apache-2.0
"""Projects in residence: key field, stay and places, each known or not."""

import pytest

from feidi.dates.date import date_of
from feidi.enclaves.project import Project, ProjectStage
from feidi.enclaves.region import Region
from feidi.enclaves.sector import Sector
from feidi.errors import InvariantError

QUZHOU, YUHANG = Region.of("330800"), Region.of("330110")
MAY = date_of("2021-05-01")


def test_stages_have_their_words() -> None:
    """No two stages share a name."""
    assert len({stage.label.zh for stage in ProjectStage}) == len(ProjectStage)


@pytest.mark.parametrize(
    ("sectors", "stated", "answer"),
    [
        (None, None, None),
        ((), None, False),
        ((Sector.ELECTRICAL,), None, True),
        (None, True, True),
        ((), True, True),
        ((Sector.ELECTRICAL,), False, False),
    ],
)
def test_what_is_stated_goes_first(
    sectors: tuple[Sector, ...] | None, stated: bool | None, answer: bool | None
) -> None:
    """A document's word on the key field goes before the sectors; without either nothing is known."""
    assert Project(name="甲", sectors=sectors, key_field=stated).is_key_field is answer


def test_exit_ends_residence() -> None:
    """A project resides there until its stage or a day says that it left."""
    assert Project(name="甲").is_in_residence
    assert not Project(name="甲", stage=ProjectStage.EXITED).is_in_residence
    assert not Project(name="甲", left=MAY).is_in_residence


def test_residence_on_a_day() -> None:
    """It resides from the day it came up to the day it left, where the days known tell."""
    stay = Project(name="甲", entered="2021-05-01", left="2022-05-01")
    assert stay.is_in_residence_on(date_of("2021-04-30")) is False
    assert stay.is_in_residence_on(MAY) is True
    assert stay.is_in_residence_on(date_of("2022-05-01")) is False
    assert Project(name="甲").is_in_residence_on(MAY) is None
    gone = Project(name="甲", entered=MAY, stage=ProjectStage.EXITED)
    assert gone.is_in_residence_on(date_of("2023-01-01")) is None
    assert Project(name="甲", entered=MAY).is_in_residence_on(date_of("2023-01-01")) is True


def test_places_are_compared_by_code() -> None:
    """Registered and operating place differ by their codes, where both are known."""
    assert Project(name="甲", registered_in=QUZHOU, operates_in=YUHANG).places_differ is True
    assert Project(name="甲", registered_in=YUHANG, operates_in=YUHANG).places_differ is False
    assert Project(name="甲", registered_in=QUZHOU).places_differ is None
    assert Project(name="甲", operates_in=YUHANG).places_differ is None


def test_leaving_before_coming_is_refused() -> None:
    """A project may leave on the day it came, not before."""
    assert Project(name="甲", entered=MAY, left=MAY).left == MAY
    with pytest.raises(InvariantError) as caught:
        Project(name="甲", entered=MAY, left="2021-04-30")
    assert caught.value.place == "project.left"


def test_nameless_project_is_refused() -> None:
    """A project has a name."""
    with pytest.raises(InvariantError, match="needs a name"):
        Project(name="")
