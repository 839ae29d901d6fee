# SPDX-License-Identifier: Apache-2.0
"""Innovation carriers and who runs them."""

import pytest

from feidi.dates.date import date_of
from feidi.enclaves.carrier import CarrierKind, InnovationCarrier
from feidi.enclaves.organisation import Organisation
from feidi.errors import InvariantError

FIRM, UNIVERSITY = Organisation(name="甲公司"), Organisation(name="乙大学")


def test_kinds_have_their_words() -> None:
    """No two kinds share a name."""
    assert len({kind.label.zh for kind in CarrierKind}) == len(CarrierKind)


def test_joint_means_several_partners() -> None:
    """A carrier is joint when two or more run it, and nothing is known without partners."""
    assert InnovationCarrier(name="实验室", partners=(FIRM, UNIVERSITY)).is_joint is True
    assert InnovationCarrier(name="实验室", partners=(FIRM,)).is_joint is False
    assert InnovationCarrier(name="实验室").is_joint is None


def test_day_is_read() -> None:
    """The day it was set up is read from ISO text."""
    assert InnovationCarrier(name="实验室", established="2020-01-02").established == date_of("2020-01-02")


def test_nameless_carrier_is_refused() -> None:
    """A carrier has a name."""
    with pytest.raises(InvariantError) as caught:
        InnovationCarrier(name="")
    assert caught.value.place == "carrier.name"
