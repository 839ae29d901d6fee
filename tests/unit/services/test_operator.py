# SPDX-License-Identifier: Apache-2.0
"""An operator and what it covers."""

import pytest

from feidi.dates.date import date_of
from feidi.enclaves.organisation import Organisation
from feidi.errors import InvariantError
from feidi.quantities.share import Share
from feidi.services.catalogue import ServiceCatalogue
from feidi.services.founder import Founder, FounderKind
from feidi.services.operator import Operator
from feidi.services.operator_kind import OperatorKind
from feidi.services.service import Service
from feidi.services.service_kind import ServiceKind

FIRM = Organisation(name="甲公司")
CATALOGUE = ServiceCatalogue(services=(Service(kind=ServiceKind.LEGAL),))


def test_only_the_organisation_is_needed() -> None:
    """Of an operator nothing is known but who it is."""
    operator = Operator(organisation=FIRM)
    assert operator.name == "甲公司"
    assert (operator.kinds, operator.catalogue, operator.founder_kinds) == (None, None, ())


def test_founder_kinds_are_named_once() -> None:
    """Two firms and an institute are two kinds of founder."""
    kinds = (FounderKind.FIRM, FounderKind.INSTITUTE, FounderKind.FIRM)
    operator = Operator(
        organisation=FIRM, founders=tuple(Founder(kind=kind) for kind in kinds), founded="2020-01-01"
    )
    assert operator.founder_kinds == (FounderKind.FIRM, FounderKind.INSTITUTE)
    assert operator.founded == date_of("2020-01-01")


def test_one_coverage_for_each_kind() -> None:
    """The catalogue is held against each kind, with what the founders add."""
    operator = Operator(
        organisation=FIRM,
        kinds=tuple(OperatorKind),
        founders=(Founder(kind=FounderKind.INSTITUTE),),
        catalogue=CATALOGUE,
    )
    assert [found.operator_kind for found in operator.coverages()] == list(OperatorKind)
    assert [found.share for found in operator.coverages()] == [Share("1/11"), Share(0)]


def test_unknown_kinds_or_catalogue_cover_nothing() -> None:
    """Without kinds or without a catalogue there is no coverage to speak of."""
    assert Operator(organisation=FIRM, catalogue=CATALOGUE).coverages() == ()
    assert Operator(organisation=FIRM, kinds=tuple(OperatorKind)).coverages() == ()


def test_organisation_is_no_text() -> None:
    """An operator is an organisation, not its name."""
    with pytest.raises(InvariantError) as caught:
        Operator(organisation="甲公司")  # type: ignore[arg-type]
    assert caught.value.place == "operator.organisation"
