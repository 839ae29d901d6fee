# SPDX-License-Identifier: Apache-2.0
"""Strategies for how an enclave is governed and what its public service promises."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.enclaves.approval import ApprovalItem, ApprovalPhase
from feidi.enclaves.benefit import BenefitKind, EmployeeBenefit
from feidi.enclaves.governance import GovernanceBody, Member, Side
from feidi.enclaves.handover import Handover, HandoverKind
from feidi.enclaves.host_plan import HostPlan
from feidi.enclaves.licence import RecognisedLicence
from feidi.enclaves.public_service import PublicService
from feidi.testing.dates import spans
from feidi.testing.places import CITED, names, organisations, regions, sectors

__all__ = [
    "approval_items",
    "employee_benefits",
    "governance_bodies",
    "handovers",
    "host_plans",
    "members",
    "public_services",
    "recognised_licences",
]

_MAYBE: Final = st.none() | st.booleans()
_COUNTS: Final = st.none() | st.integers(0, 30)


def members() -> SearchStrategy[Member]:
    """Give members of a governance body.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(members())
    ... def test_a_member_sits_on_a_side(member):
    ...     assert member.side in Side
    >>> test_a_member_sits_on_a_side()
    """
    return st.builds(
        Member,
        name=names(),
        side=st.sampled_from(Side),
        region=st.none() | regions(),
        seats=_COUNTS,
        leads=_MAYBE,
    )


def governance_bodies() -> SearchStrategy[GovernanceBody]:
    """Give bodies that manage an enclave; one side may be missing, which is a finding.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(governance_bodies())
    ... def test_members_tell(body):
    ...     assert (body.has_both_sides is None) == (body.members is None)
    >>> test_members_tell()
    """
    known = st.lists(members(), max_size=4, unique_by=lambda member: (member.name, member.side))
    return st.builds(GovernanceBody, name=names(), members=st.none() | known.map(tuple), citation=CITED)


def host_plans() -> SearchStrategy[HostPlan]:
    """Give industrial plans of a host.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(host_plans())
    ... def test_a_plan_is_of_a_region(plan):
    ...     assert plan.host.code.isdigit()
    >>> test_a_plan_is_of_a_region()
    """
    return st.builds(
        HostPlan,
        name=names(),
        host=regions(),
        span=st.none() | spans(),
        sectors=sectors(),
        citation=CITED,
    )


def approval_items() -> SearchStrategy[ApprovalItem]:
    """Give approvals with what is promised of them.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(approval_items())
    ... def test_visits_tell(item):
    ...     assert (item.is_at_most_one_visit is None) == (item.visits is None)
    >>> test_visits_tell()
    """
    return st.builds(
        ApprovalItem,
        name=names(),
        phase=st.none() | st.sampled_from(ApprovalPhase),
        visits=_COUNTS,
        working_days=_COUNTS,
        citation=CITED,
    )


@st.composite
def _recognised_licences(draw: DrawFn) -> RecognisedLicence:
    issuer, *others = draw(st.lists(regions(), min_size=2, max_size=4, unique_by=lambda region: region.code))
    return RecognisedLicence(
        name=draw(names()), issued_in=issuer, recognised_in=tuple(others), citation=draw(CITED)
    )


def recognised_licences() -> SearchStrategy[RecognisedLicence]:
    """Give licences that other regions recognise.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(recognised_licences())
    ... def test_recognition_is_by_others(licence):
    ...     assert licence.issued_in not in licence.recognised_in
    >>> test_recognition_is_by_others()
    """
    return _recognised_licences()


def handovers() -> SearchStrategy[Handover]:
    """Give hand-overs of registration and tax.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(handovers())
    ... def test_a_kind_is_known(handover):
    ...     assert handover.kind in HandoverKind
    >>> test_a_kind_is_known()
    """
    return st.builds(
        Handover,
        kind=st.sampled_from(HandoverKind),
        without_gap=_MAYBE,
        joint_supervision=_MAYBE,
        working_days=_COUNTS,
        citation=CITED,
    )


def employee_benefits() -> SearchStrategy[EmployeeBenefit]:
    """Give what employees receive as residents do.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(employee_benefits())
    ... def test_a_kind_is_known(benefit):
    ...     assert benefit.kind in BenefitKind
    >>> test_a_kind_is_known()
    """
    return st.builds(
        EmployeeBenefit,
        kind=st.sampled_from(BenefitKind),
        as_residents=_MAYBE,
        given_by=st.none() | st.sampled_from(Side),
        citation=CITED,
    )


def public_services() -> SearchStrategy[PublicService]:
    """Give commitments of public service; any part of them may be unknown.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(public_services())
    ... def test_benefits_tell(service):
    ...     assert (service.missing_benefits is None) == (service.benefits is None)
    >>> test_benefits_tell()
    """
    return st.builds(
        PublicService,
        coordinator=st.none() | organisations(),
        approvals=st.none() | st.lists(approval_items(), max_size=2).map(tuple),
        licences=st.none() | st.lists(recognised_licences(), max_size=2).map(tuple),
        handovers=st.none() | st.lists(handovers(), max_size=2).map(tuple),
        benefits=st.none() | st.lists(employee_benefits(), max_size=2).map(tuple),
    )
