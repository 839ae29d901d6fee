# SPDX-License-Identifier: Apache-2.0
"""Regions belong together by code, and existed on some days and not on others."""

import pytest

from feidi.dates import date_of
from feidi.enclaves import Region
from feidi.validators.places import existed, touches, touches_any

YUHANG, HANGZHOU, ZHEJIANG = Region.of("330110"), Region.of("330100"), Region.of("330000")
QUZHOU, SONGJIANG = Region.of("330800"), Region.of("310117")


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (YUHANG, YUHANG, True),
        (YUHANG, HANGZHOU, True),
        (YUHANG, ZHEJIANG, True),
        (YUHANG, QUZHOU, False),
        (HANGZHOU, QUZHOU, False),
        (ZHEJIANG, SONGJIANG, False),
        (Region.of("429004"), Region.of("420000"), True),
    ],
)
def test_touching_is_mutual(one: Region, other: Region, together: bool) -> None:
    """A region touches itself, what holds it and what it holds, and then the other touches it."""
    assert touches(one, other) is touches(other, one) is together


def test_one_of_several() -> None:
    """One that touches is enough; among none there is none."""
    assert touches_any(YUHANG, (SONGJIANG, HANGZHOU))
    assert not touches_any(YUHANG, (SONGJIANG, QUZHOU))
    assert not touches_any(YUHANG, ())


@pytest.mark.parametrize(
    ("code", "as_of", "day", "there"),
    [
        ("330113", None, "2020-12-31", False),
        ("330113", None, "2022-01-01", True),
        ("330110", None, "2012-04-01", True),
        ("330103", "2020-12-31", "2021-04-08", True),
        ("330103", "2020-12-31", "2021-04-09", False),
        ("330103", "2020-12-31", "2015-01-01", True),
    ],
)
def test_span_decides(code: str, as_of: str | None, day: str, there: bool) -> None:
    """A region that was redrawn under its code and name existed before; a new or an ended one did not."""
    assert existed(Region.of(code, as_of=as_of), date_of(day)) is there
