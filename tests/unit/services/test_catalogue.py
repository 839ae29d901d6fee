# SPDX-License-Identifier: Apache-2.0
"""A catalogue lists each service once."""

import pytest

from feidi.dates.date import date_of
from feidi.errors import InvariantError
from feidi.services.catalogue import ServiceCatalogue
from feidi.services.service import Service
from feidi.services.service_kind import ServiceKind

LEGAL = Service(kind=ServiceKind.LEGAL)
CLINIC = Service(kind=ServiceKind.LEGAL, name="法律诊所")
FINANCE = Service(kind=ServiceKind.FINANCE)


def test_kinds_are_found() -> None:
    """Services are found by their kind, in the order of the list."""
    catalogue = ServiceCatalogue(services=(CLINIC, FINANCE, LEGAL), as_of="2021-01-01")
    assert catalogue.kinds == {ServiceKind.LEGAL, ServiceKind.FINANCE}
    assert catalogue.of_kind(ServiceKind.LEGAL) == (CLINIC, LEGAL)
    assert not catalogue.offers(ServiceKind.RESEARCH)
    assert catalogue.as_of == date_of("2021-01-01")


def test_same_service_twice_is_refused() -> None:
    """Two services of one kind bear different names."""
    with pytest.raises(InvariantError) as caught:
        ServiceCatalogue(services=(CLINIC, LEGAL, LEGAL))
    assert caught.value.place == "catalogue.services"
    assert caught.value.value == "法律诊所, legal, legal"
