# SPDX-License-Identifier: Apache-2.0
"""One service in a catalogue."""

import pytest

from feidi.errors import InvariantError
from feidi.services.fee import Free
from feidi.services.service import Audience, Service
from feidi.services.service_kind import ServiceKind


def test_audiences_have_their_words() -> None:
    """No two audiences share a name."""
    assert len({audience.label.zh for audience in Audience}) == len(Audience)


def test_only_the_kind_is_needed() -> None:
    """Audience, fee, days and provider may be unknown; the kind gives the name then."""
    service = Service(kind=ServiceKind.LEGAL)
    assert (service.audience, service.fee, service.promised_days, service.provider) == (None,) * 4
    assert service.label == ServiceKind.LEGAL.label
    assert Service(kind=ServiceKind.LEGAL, name="法律诊所").label.zh == "法律诊所"


def test_free_and_unknown_differ() -> None:
    """A service that is free is not one of which the fee is unknown."""
    assert Service(kind=ServiceKind.LEGAL, fee=Free()) != Service(kind=ServiceKind.LEGAL)


def test_days_are_not_negative() -> None:
    """Promised days are counted from 0."""
    with pytest.raises(InvariantError) as caught:
        Service(kind=ServiceKind.LEGAL, promised_days=-1)
    assert caught.value.place == "service.promised_days"
