# SPDX-License-Identifier: Apache-2.0
"""Strategies for what stands in an enclave: projects, carriers, talent, land, money, published facts."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.enclaves.carrier import CarrierKind, InnovationCarrier
from feidi.enclaves.fact import Bound, FactValue, PublishedFact
from feidi.enclaves.funding import Funding, FundingKind
from feidi.enclaves.investment import Investment
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.project import Project, ProjectStage
from feidi.enclaves.residence import KEY_FIELD_SHARE, PROJECT_COUNT
from feidi.enclaves.talent import Talent, TalentKind
from feidi.instruments.certainty import Certainty
from feidi.quantities.area import Area
from feidi.quantities.money import Money
from feidi.testing.dates import days, fiscal_years
from feidi.testing.instruments import figures
from feidi.testing.labels import labels
from feidi.testing.places import CITATIONS, CITED, names, organisations, regions, sectors
from feidi.testing.quantities import areas, moneys

__all__ = [
    "fundings",
    "innovation_carriers",
    "investments",
    "land_uses",
    "projects",
    "published_facts",
    "talents",
]

_MAYBE: Final = st.none() | st.booleans()
_COUNTS: Final = st.none() | st.integers(0, 1_000)
_AMOUNTS: Final = moneys(min_value=Money(0), max_value=Money.yi(1_000))


@st.composite
def _projects(draw: DrawFn) -> Project:
    came, left = sorted((draw(days()), draw(days())))
    return Project(
        name=draw(names()),
        firm=draw(st.none() | organisations()),
        sectors=draw(sectors()),
        key_field=draw(_MAYBE),
        stage=draw(st.none() | st.sampled_from(ProjectStage)),
        registered_in=draw(st.none() | regions()),
        operates_in=draw(st.none() | regions()),
        investment=draw(st.none() | figures(_AMOUNTS)),
        land=draw(st.none() | figures(areas())),
        entered=draw(st.sampled_from((None, came))),
        left=draw(st.sampled_from((None, left))),
    )


def projects() -> SearchStrategy[Project]:
    """Give projects; most of what could be known of one may be unknown.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(projects())
    ... def test_nobody_leaves_before_coming(project):
    ...     assert not project.entered or not project.left or project.entered <= project.left
    >>> test_nobody_leaves_before_coming()
    """
    return _projects()


def innovation_carriers() -> SearchStrategy[InnovationCarrier]:
    """Give laboratories, incubators and the like.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(innovation_carriers())
    ... def test_partners_tell(carrier):
    ...     assert (carrier.is_joint is None) == (carrier.partners is None)
    >>> test_partners_tell()
    """
    return st.builds(
        InnovationCarrier,
        name=names(),
        kind=st.none() | st.sampled_from(CarrierKind),
        partners=st.none() | st.lists(organisations(), max_size=2).map(tuple),
        established=st.none() | days(),
        citation=CITED,
    )


def talents() -> SearchStrategy[Talent]:
    """Give leading talent and teams.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(talents())
    ... def test_a_count_is_not_negative(talent):
    ...     assert (talent.count or 0) >= 0
    >>> test_a_count_is_not_negative()
    """
    return st.builds(
        Talent,
        kind=st.sampled_from(TalentKind),
        count=_COUNTS,
        flexible=_MAYBE,
        programme=st.just("") | names(),
        citation=CITED,
    )


def land_uses() -> SearchStrategy[LandUse]:
    """Give land and floors; more may be used than was planned, which is a finding.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(land_uses())
    ... def test_land_is_not_negative(land):
    ...     assert land.used is None or land.used.value is None or land.used.value.mu >= 0
    >>> test_land_is_not_negative()
    """
    figure = st.none() | figures(areas())
    return st.builds(LandUse, planned=figure, used=figure, floor=figure, quota_from=st.none() | regions())


def fundings() -> SearchStrategy[Funding]:
    """Give parts of the money of an enclave.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(fundings())
    ... def test_a_kind_is_known(funding):
    ...     assert funding.kind.label.zh
    >>> test_a_kind_is_known()
    """
    return st.builds(
        Funding,
        kind=st.sampled_from(FundingKind),
        giver=st.just("") | names(),
        region=st.none() | regions(),
        amount=st.none() | figures(_AMOUNTS),
        givers=_COUNTS,
    )


def investments() -> SearchStrategy[Investment]:
    """Give the money of an enclave, planned and made, and its parts.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(investments())
    ... def test_no_parts_no_sum(investment):
    ...     assert investment.funding is not None or investment.funded is None
    >>> test_no_parts_no_sum()
    """
    return st.builds(
        Investment,
        planned=st.none() | figures(_AMOUNTS),
        made=st.none() | figures(_AMOUNTS),
        funding=st.none() | st.lists(fundings(), max_size=3).map(tuple),
    )


_FACT_IDS: Final = st.sampled_from((PROJECT_COUNT, KEY_FIELD_SHARE)) | st.from_regex(
    r"[a-z][a-z0-9_]{0,19}", fullmatch=True
)


def _values() -> SearchStrategy[list[FactValue]]:
    """Give one value, or two of one type that are different, the lower first."""
    numbers: tuple[SearchStrategy[FactValue], ...] = (
        _AMOUNTS, areas(), st.integers(0, 10**6), st.fractions(0, 10**6, max_denominator=1_000),
    )  # fmt: skip
    ranges = (st.lists(each, min_size=1, max_size=2, unique=True).map(_in_order) for each in numbers)
    return st.one_of(*ranges, names().map(lambda text: [text]))


def _in_order(values: Sequence[FactValue]) -> list[FactValue]:
    match values:
        case [Money() as one, Money() as other]:
            return [min(one, other), max(one, other)]
        case [Area() as one, Area() as other]:
            return [min(one, other), max(one, other)]
        case [int() | Fraction() as one, int() | Fraction() as other]:
            return [min(one, other), max(one, other)]
        case _:
            return list(values[:1])


@st.composite
def _published_facts(draw: DrawFn) -> PublishedFact:
    value, *upper = draw(_values())
    return PublishedFact(
        id=draw(_FACT_IDS),
        label=draw(labels()),
        value=value,
        unit=draw(labels()) if isinstance(value, int | Fraction) else None,
        upper=upper[0] if upper else None,
        bound=draw(st.sampled_from(Bound)),
        certainty=draw(st.sampled_from((Certainty.PUBLISHED, Certainty.WEAK))),
        citation=draw(CITATIONS),
        year=draw(st.none() | fiscal_years()),
        as_of=draw(st.none() | days()),
    )


def published_facts() -> SearchStrategy[PublishedFact]:
    """Give facts as documents print them: exact, about, above, below, and ranges.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(published_facts())
    ... def test_a_number_has_its_unit(fact):
    ...     assert (type(fact.value) in (int, Fraction)) == (fact.unit is not None)
    >>> test_a_number_has_its_unit()
    """
    return _published_facts()
