# SPDX-License-Identifier: Apache-2.0
"""Strategies for portfolios and the periods of a rating."""

from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi.evaluation.portfolio import Portfolio
from feidi.evaluation.rating.period import RatingPeriod
from feidi.testing.agreements import agreements
from feidi.testing.dates import days
from feidi.testing.enclaves import enclaves
from feidi.testing.instruments import citations
from feidi.testing.labels import labels
from feidi.testing.services import operators
from feidi.testing.standing import alliances, case_records

__all__ = ["portfolios", "rating_periods"]


T = TypeVar("T")


def _perhaps(things: SearchStrategy[T]) -> SearchStrategy[tuple[T, ...]]:
    return st.just(()) | things.map(lambda thing: (thing,))


def portfolios(*, max_size: int = 2) -> SearchStrategy[Portfolio]:
    """Give portfolios of enclaves, operators, agreements, alliances and cases; the names in them are strangers.

    Parameters
    ----------
    max_size
        How many enclaves at most.

    Examples
    --------
    >>> from hypothesis import HealthCheck, given, settings
    >>> @settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
    ... @given(portfolios())
    ... def test_an_enclave_is_found_by_name(portfolio):
    ...     for enclave in portfolio.enclaves:
    ...         assert portfolio.enclave(enclave.name) in portfolio.enclaves
    >>> test_an_enclave_is_found_by_name()
    """
    return st.builds(
        Portfolio,
        label=labels(),
        enclaves=st.lists(enclaves(), max_size=max_size).map(tuple),
        operators=_perhaps(operators()),
        agreements=_perhaps(agreements()),
        alliances=_perhaps(alliances()),
        cases=_perhaps(case_records()),
        as_of=st.none() | days(),
        citation=st.none() | citations(),
    )


def rating_periods(*, min_value: int = 1979, max_value: int = 2099) -> SearchStrategy[RatingPeriod]:
    """Give months and quarters.

    Parameters
    ----------
    min_value, max_value
        The bounds of the year, both included.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(rating_periods())
    ... def test_neighbours_touch(period):
    ...     assert period.previous().span.end == period.span.start
    >>> test_neighbours_touch()
    """
    years = st.integers(min_value, max_value)
    months = st.builds(RatingPeriod.month, years, st.integers(1, 12))
    return months | st.builds(RatingPeriod.quarter, years, st.integers(1, 4))
