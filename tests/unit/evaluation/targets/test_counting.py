# SPDX-License-Identifier: Apache-2.0
"""Which enclaves count on a day."""

from collections.abc import Callable

import pytest

from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.accreditation import Accreditation, AccreditationStatus
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.life import LifeCycle, LifeEvent, LifeStage
from feidi.evaluation.targets.counting import Counted, holds_title

DAY = date_of("2022-12-31")
ENDED = LifeCycle((LifeEvent(stage=LifeStage.ENDED, day="2022-06-30"),))
TITLE = "数字经济“飞地”示范基地"
APPLIED, PILOT, AWARDED, WITHDRAWN = AccreditationStatus


@pytest.mark.parametrize(
    ("known", "counts"),
    [
        ({"established": "2022-12-31"}, True),
        ({"established": "2023-01-01"}, False),
        ({"established_year": FiscalYear(2022)}, True),
        ({}, None),
        ({"established": "2020-01-01", "life": ENDED}, False),
        ({"life": ENDED}, False),
    ],
)
def test_enclaves_count_between_their_ends(
    park: Callable[..., Enclave], known: dict[str, object], counts: bool | None
) -> None:
    """Set up by the day and not ended by it; without a day nothing is known."""
    assert Counted.ENCLAVES.counts(park(**known), DAY) is counts


@pytest.mark.parametrize(
    ("status", "awarded", "withdrawn", "held"),
    [
        (APPLIED, None, None, False),
        (PILOT, None, None, False),
        (AWARDED, "2022-12-31", None, True),
        (AWARDED, "2023-01-01", None, False),
        (AWARDED, None, None, None),
        (AWARDED, "2021-01-01", "2022-12-31", False),
        (AWARDED, "2021-01-01", "2023-01-01", True),
        (WITHDRAWN, "2021-01-01", None, None),
        (WITHDRAWN, "2021-01-01", "2023-01-01", True),
        (WITHDRAWN, None, "2022-01-01", False),
    ],
)
def test_titles_are_held_between_their_days(
    status: AccreditationStatus, awarded: str | None, withdrawn: str | None, held: bool | None
) -> None:
    """From the day of the award to the day before withdrawal; where a day that matters is missing, not known."""
    title = Accreditation(title=TITLE, status=status, awarded=awarded, withdrawn=withdrawn)
    assert holds_title(title, DAY) is held


def test_one_title_suffices(park: Callable[..., Enclave]) -> None:
    """One title held for sure counts; other titles and none do not; without a record nothing is known."""
    sure = Accreditation(title=TITLE, status=AWARDED, awarded="2021-12-01")
    open_ = Accreditation(title=TITLE, status=AWARDED)
    other = Accreditation(title="孵化器", status=AWARDED, awarded="2021-12-01")
    bases = Counted.DEMONSTRATION_BASES
    assert bases.counts(park(accreditations=(open_, sure)), DAY) is True
    assert bases.counts(park(accreditations=(other, open_)), DAY) is None
    assert bases.counts(park(accreditations=(other,)), DAY) is False
    assert bases.counts(park(accreditations=()), DAY) is False
    assert bases.counts(park(), DAY) is None
    assert Counted.ENCLAVES.label.en == "enclaves"
