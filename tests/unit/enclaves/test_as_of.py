# SPDX-License-Identifier: Apache-2.0
"""The day on which something is asked."""

import pytest

from feidi.dates import FiscalYear, date_of
from feidi.enclaves.as_of import day_of
from feidi.errors import InvariantError


def test_days() -> None:
    """Text, dates and fiscal years give ISO text; nothing gives nothing."""
    assert day_of(None) is None
    assert day_of("2021-04-09") == day_of(date_of("2021-04-09")) == "2021-04-09"
    assert day_of(FiscalYear(2021)) == "2021-12-31"


@pytest.mark.parametrize("value", [2021, "2021", "2021-02-30"])
def test_refused(value: object) -> None:
    """A bare year is refused: it does not say which day is meant."""
    with pytest.raises(InvariantError):
        day_of(value)  # type: ignore[arg-type]
