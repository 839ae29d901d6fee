# SPDX-License-Identifier: Apache-2.0
"""Strategies for portfolios."""

from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi.evaluation.portfolio import Portfolio
from feidi.testing.agreements import agreements
from feidi.testing.dates import days
from feidi.testing.enclaves import enclaves
from feidi.testing.instruments import citations
from feidi.testing.labels import labels
from feidi.testing.services import operators
from feidi.testing.standing import alliances, case_records

__all__ = ["portfolios"]

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
    >>> @settings(suppress_health_check=[HealthCheck.too_slow])
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
