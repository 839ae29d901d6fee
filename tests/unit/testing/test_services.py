# SPDX-License-Identifier: Apache-2.0
"""Strategies for operators reach their corners."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from feidi.services.catalogue import ServiceCatalogue
from feidi.services.fee import Charged, Free, Negotiated
from feidi.services.operator_kind import OperatorKind
from feidi.testing import catalogues, coverages, fees, operators, platforms, services

ALL = [HealthCheck.too_slow, HealthCheck.data_too_large]
# The same search every time, content with the first example it finds.
SEARCH = settings(
    phases=[Phase.generate], max_examples=2_000, derandomize=True, database=None, suppress_health_check=ALL
)


@settings(max_examples=20, suppress_health_check=ALL)
@given(catalogues(max_size=1))
def test_catalogues_keep_to_their_size(catalogue: ServiceCatalogue) -> None:
    """No more services are listed than asked for."""
    assert len(catalogue.services) <= 1


@pytest.mark.parametrize(
    ("strategy", "is_corner"),
    [
        *((fees(), lambda fee, k=kind: isinstance(fee, k)) for kind in (Free, Charged, Negotiated)),
        (services(), lambda service: service.name and service.audience and service.fee),
        (services(), lambda service: service.evidence and service.provider),
        (catalogues(), lambda catalogue: catalogue.services == ()),
        (coverages(), lambda found: found.offered and found.beyond),
        (coverages(), lambda found: len(found.offered) + len(found.missing) == 11),
        (platforms(), lambda platform: platform.opened and platform.firms),
        (operators(), lambda one: one.catalogue is one.kinds is one.founders is None),
        (operators(), lambda one: one.kinds and len(one.kinds) == len(OperatorKind)),
        (operators(), lambda one: one.coverages() and one.founders),
        (operators(), lambda one: one.enclaves),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], is_corner: Any) -> None:  # noqa: ANN401
    """Every sort of fee, operators of both kinds and of which nothing is known are among those given."""
    assert is_corner(find(strategy, is_corner, settings=SEARCH))
