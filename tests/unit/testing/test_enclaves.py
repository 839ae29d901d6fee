# SPDX-License-Identifier: Apache-2.0
"""Strategies for enclaves reach their corners."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound
from feidi.enclaves.life import LifeStage
from feidi.enclaves.region import Region
from feidi.enclaves.region_level import RegionLevel
from feidi.testing import (
    accreditations,
    alliances,
    enclaves,
    governance_bodies,
    innovation_carriers,
    investments,
    life_cycles,
    organisations,
    projects,
    public_services,
    published_facts,
    recognised_licences,
    regions,
    successions,
)
from tests.support.profiles import costly, first

FEW = costly(10)


@FEW
@given(regions(level=RegionLevel.COUNTY, as_of="1995-06-30"))
def test_regions_are_of_their_day(region: Region) -> None:
    """Regions asked for on a day and a level were in force then, on that level."""
    assert region.level is RegionLevel.COUNTY
    assert Region.of(region.code, as_of="1995-06-30") == region


@FEW
@given(st.data())
def test_regions_lie_within(data: st.DataObject) -> None:
    """Regions asked for inside another lie in it."""
    zhejiang = Region.named("浙江省")
    assert data.draw(regions(within=zhejiang)).is_within(zhejiang)


@FEW
@given(enclaves(most_projects=1))
def test_enclaves_are_enclaves(enclave: Enclave) -> None:
    """An enclave has two regions or more, and lists no more projects than asked for."""
    assert len({enclave.host.code, *(source.code for source in enclave.sources)}) == 1 + len(enclave.sources)
    assert len(enclave.projects or ()) <= 1


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (
            enclaves(),
            [
                lambda one: one.projects is one.life is one.established is one.kind is None,
                lambda one: one.projects == (),
                lambda one: len(one.sources) > 1,
                lambda one: one.facts,
            ],
        ),
        (enclaves(most_projects=1), [lambda one: one.projects and one.kind]),
        (
            enclaves(most_projects=0),
            [
                lambda one: one.established is None and one.established_year is not None,
                lambda one: one.established and one.established_year,
                lambda one: one.is_cross_province,
                lambda one: one.life and one.life.first(LifeStage.ENDED) and one.established,
                lambda one: one.public_service and one.accreditations,
            ],
        ),
        (
            projects(),
            [
                lambda one: one.entered and one.left,
                lambda one: one.is_key_field is None,
                lambda one: one.places_differ,
            ],
        ),
        (
            published_facts(),
            [
                lambda fact: fact.upper is not None,
                lambda fact: isinstance(fact.value, str),
                *(lambda fact, b=bound: fact.bound is b for bound in Bound),
            ],
        ),
        (life_cycles(), [lambda life: len(life.events) > 2, lambda life: life.stage is LifeStage.ENDED]),
        (accreditations(), [lambda title: title.is_in_force, lambda title: title.withdrawn is not None]),
        (alliances(), [lambda alliance: alliance.members and alliance.convention]),
        (governance_bodies(), [lambda body: body.has_both_sides, lambda body: body.has_both_sides is False]),
        (organisations(), [lambda one: one.credit_code and one.region]),
        (investments(), [lambda one: one.funded is not None and one.funding]),
        (innovation_carriers(), [lambda one: one.is_joint]),
        (public_services(), [lambda one: one.missing_benefits is not None]),
        (recognised_licences(), [lambda one: len(one.recognised_in) > 1]),
        (successions(), [lambda one: one.old_code != one.new_code]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """What is known, what is not, what there is none of, and odd lives are among those given."""
    first(strategy, *corners)
