# SPDX-License-Identifier: Apache-2.0
"""Strategies for operators reach their corners."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.services.catalogue import ServiceCatalogue
from feidi.services.fee import Charged, Free, Negotiated
from feidi.services.operator_kind import OperatorKind
from feidi.testing import catalogues, coverages, fees, operators, platforms, services
from tests.support.profiles import costly, first


@costly(10)
@given(catalogues(max_size=1))
def test_catalogues_keep_to_their_size(catalogue: ServiceCatalogue) -> None:
    """No more services are listed than asked for."""
    assert len(catalogue.services) <= 1


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (fees(), [*(lambda fee, k=kind: isinstance(fee, k) for kind in (Free, Charged, Negotiated))]),
        (
            services(),
            [
                lambda service: service.name and service.audience and service.fee,
                lambda service: service.evidence and service.provider,
            ],
        ),
        (catalogues(), [lambda catalogue: catalogue.services == ()]),
        (
            coverages(),
            [
                lambda found: found.offered and found.beyond,
                lambda found: len(found.offered) + len(found.missing) == 11,
            ],
        ),
        (platforms(), [lambda platform: platform.opened and platform.firms]),
        (
            operators(),
            [
                lambda one: one.catalogue is one.kinds is one.founders is None,
                lambda one: one.kinds and len(one.kinds) == len(OperatorKind),
                lambda one: one.coverages() and one.founders,
                lambda one: one.enclaves,
            ],
        ),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """Every sort of fee, operators of both kinds and of which nothing is known are among those given."""
    first(strategy, *corners)
