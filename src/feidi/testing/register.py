# SPDX-License-Identifier: Apache-2.0
"""Which strategy gives each noun, for `st.from_type`.

Where feidi is installed Hypothesis asks here by itself, when a test first wants a noun: see the entry point
``hypothesis`` of this distribution. The environment variable HYPOTHESIS_NO_PLUGINS keeps it from asking.
"""

from collections.abc import Callable
from typing import Any, Final, get_args, get_origin

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi import testing
from feidi.agreements.agreement import Agreement
from feidi.agreements.attribution import Attribution
from feidi.agreements.clock import Clock
from feidi.agreements.sharing import Sharing
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.enclaves.accreditation import Accreditation
from feidi.enclaves.alliance import Alliance, Convention, Membership
from feidi.enclaves.approval import ApprovalItem
from feidi.enclaves.benefit import EmployeeBenefit
from feidi.enclaves.carrier import InnovationCarrier
from feidi.enclaves.case_record import CaseRecord
from feidi.enclaves.classification import DigitalClass, IndustryClass
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import PublishedFact
from feidi.enclaves.funding import Funding
from feidi.enclaves.governance import GovernanceBody, Member
from feidi.enclaves.handover import Handover
from feidi.enclaves.host_plan import HostPlan
from feidi.enclaves.investment import Investment
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.licence import RecognisedLicence
from feidi.enclaves.life import LifeCycle, LifeEvent
from feidi.enclaves.organisation import Organisation
from feidi.enclaves.project import Project
from feidi.enclaves.public_service import PublicService
from feidi.enclaves.region import Region
from feidi.enclaves.sector_mapping import SectorMapping
from feidi.enclaves.succession import Succession
from feidi.enclaves.talent import Talent
from feidi.enclaves.zone import Zone
from feidi.errors import NotFoundError
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.instrument import Citation, Clause, Instrument
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money
from feidi.quantities.rounding import Rounding
from feidi.quantities.share import Rate, Share
from feidi.services.catalogue import ServiceCatalogue
from feidi.services.coverage import Coverage
from feidi.services.digital_platform import Platform
from feidi.services.fee import Charged
from feidi.services.founder import Founder
from feidi.services.operator import Operator
from feidi.services.service import Service
from feidi.testing.face import FACE
from feidi.testing.judged import JUDGED

__all__ = ["register", "strategy_of"]


def _values_of(kind: object) -> SearchStrategy[object]:
    # Timeline[Share] says what it holds; a bare Timeline may hold anything, so whole numbers do.
    held: tuple[type[object], ...] = get_args(kind)
    return st.from_type(held[0]) if held else st.integers()


_STRATEGIES: Final[tuple[tuple[type[object], Callable[[Any], SearchStrategy[object]]], ...]] = (
    (Label, lambda _: testing.labels()),
    (Money, lambda _: testing.moneys()),
    (Share, lambda _: testing.shares()),
    (Rate, lambda _: testing.rates()),
    (Area, lambda _: testing.areas()),
    (Rounding, lambda _: testing.roundings()),
    (FiscalYear, lambda _: testing.fiscal_years()),
    (Span, lambda _: testing.spans()),
    (Dated, lambda kind: testing.dated(_values_of(kind))),
    (Timeline, lambda kind: testing.timelines(_values_of(kind))),
    (Instrument, lambda _: testing.instruments()),
    (Clause, lambda _: testing.clauses()),
    (Citation, lambda _: testing.citations()),
    (Figure, lambda kind: testing.figures(_values_of(kind))),
    (Parameter, lambda kind: testing.parameters(_values_of(kind))),
    (Clock, lambda _: testing.clocks()),
    (Sharing, lambda _: testing.sharings()),
    (Attribution, lambda _: testing.attributions()),
    (Region, lambda _: testing.regions()),
    (Succession, lambda _: testing.successions()),
    (Zone, lambda _: testing.zones()),
    (Organisation, lambda _: testing.organisations()),
    (IndustryClass, lambda _: testing.industry_classes()),
    (DigitalClass, lambda _: testing.digital_classes()),
    (SectorMapping, lambda _: testing.sector_mappings()),
    (Accreditation, lambda _: testing.accreditations()),
    (Alliance, lambda _: testing.alliances()),
    (Convention, lambda _: testing.conventions()),
    (Membership, lambda _: testing.memberships()),
    (ApprovalItem, lambda _: testing.approval_items()),
    (EmployeeBenefit, lambda _: testing.employee_benefits()),
    (InnovationCarrier, lambda _: testing.innovation_carriers()),
    (CaseRecord, lambda _: testing.case_records()),
    (PublishedFact, lambda _: testing.published_facts()),
    (Funding, lambda _: testing.fundings()),
    (GovernanceBody, lambda _: testing.governance_bodies()),
    (Member, lambda _: testing.members()),
    (Handover, lambda _: testing.handovers()),
    (HostPlan, lambda _: testing.host_plans()),
    (Investment, lambda _: testing.investments()),
    (LandUse, lambda _: testing.land_uses()),
    (RecognisedLicence, lambda _: testing.recognised_licences()),
    (LifeCycle, lambda _: testing.life_cycles()),
    (LifeEvent, lambda _: testing.life_events()),
    (Project, lambda _: testing.projects()),
    (PublicService, lambda _: testing.public_services()),
    (Talent, lambda _: testing.talents()),
    (ServiceCatalogue, lambda _: testing.catalogues()),
    (Coverage, lambda _: testing.coverages()),
    (Platform, lambda _: testing.platforms()),
    (Charged, lambda _: testing.charges()),
    (Founder, lambda _: testing.founders()),
    (Service, lambda _: testing.services()),
    (Enclave, lambda _: testing.enclaves()),
    (Operator, lambda _: testing.operators()),
    (Agreement, lambda _: testing.agreements()),
    *JUDGED,
    *FACE,
)


def strategy_of(kind: object) -> SearchStrategy[object]:
    """Give the strategy of a noun, with what it holds where it is generic.

    Raises
    ------
    NotFoundError
        If there is no strategy for this type.

    Examples
    --------
    >>> from hypothesis import given
    >>> from feidi.dates import Timeline
    >>> @given(strategy_of(Timeline[Share]))
    ... def test_a_timeline_of_shares(timeline):
    ...     assert all(type(entry.value) is Share for entry in timeline.entries)
    >>> test_a_timeline_of_shares()
    """
    noun = get_origin(kind) or kind
    for known, strategy in _STRATEGIES:
        if known is noun:
            return strategy(kind)
    names = tuple(known.__name__ for known, _ in _STRATEGIES)
    raise NotFoundError(
        "there is no strategy for this type",
        place="type",
        value=kind,
        remedy="build it from the strategies of its fields with st.builds",
        candidates=names,
    )


def register() -> None:
    """Tell Hypothesis of every noun at once, where it is kept from asking by itself.

    Examples
    --------
    >>> from hypothesis import given, strategies as st
    >>> from feidi.quantities import Money
    >>> register()
    >>> @given(st.from_type(Money))
    ... def test_nothing_is_neutral(money):
    ...     assert money + Money(0) == money
    >>> test_nothing_is_neutral()
    """
    for noun, strategy in _STRATEGIES:
        st.register_type_strategy(noun, strategy)
