# SPDX-License-Identifier: Apache-2.0
"""Strategies for targets with the day they are due, and for how far they are reached."""

from fractions import Fraction
from typing import Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.dates.date import Date, date_of
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.targets.counting import Counted
from feidi.evaluation.targets.plan_target import Attainment, PlanTarget, attain
from feidi.evaluation.targets.portfolio_target import PortfolioTarget, Progress, Progresses, progress
from feidi.evaluation.targets.target import Aim, aim_on
from feidi.instruments.figure import Parameter
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit
from feidi.testing.dates import days, timelines
from feidi.testing.enclaves import enclaves
from feidi.testing.instruments import figures, identifiers
from feidi.testing.labels import labels

__all__ = ["aims", "attainments", "plan_targets", "portfolio_targets", "progress_lists", "progresses"]

T = TypeVar("T", int, Fraction)

_WHOLE: Final = st.integers(1, 300)
_EXACT: Final = st.fractions(1, 1_000, max_denominator=10)
_UNITS: Final = st.sampled_from(("亿元", "个", "%")).map(Unit.from_text)


@st.composite
def _required(draw: DrawFn, values: SearchStrategy[T]) -> Parameter[T]:
    timeline = draw(timelines(figures(values, unset=False)).filter(lambda found: found.entries))
    return Parameter(id=draw(identifiers()), label=draw(labels()), timeline=timeline)


def portfolio_targets() -> SearchStrategy[PortfolioTarget]:
    """Give numbers of enclaves or demonstration bases to be reached by a day.

    Examples
    --------
    >>> from hypothesis import HealthCheck, given, settings
    >>> @settings(suppress_health_check=[HealthCheck.too_slow])
    ... @given(portfolio_targets())
    ... def test_something_is_required(target):
    ...     assert target.required.timeline.entries
    >>> test_something_is_required()
    """
    return st.builds(PortfolioTarget, required=_required(_WHOLE), counted=st.sampled_from(Counted))


def plan_targets() -> SearchStrategy[PlanTarget]:
    """Give values that a region is to reach by a day, with where it started."""
    return st.builds(
        PlanTarget,
        unit=_UNITS,
        start=figures(_EXACT, unset=False),
        started=days(max_value=date_of("2020-12-31")),
        required=_required(_EXACT),
    )


def aims() -> SearchStrategy[Aim[int]]:
    """Give what is aimed at on a day."""
    return st.builds(aim_on, _required(_WHOLE), days())


def _progress(target: PortfolioTarget, held: list[Enclave], on: Date) -> Progress:
    return progress(target, held, on)


def progresses() -> SearchStrategy[Progress]:
    """Give how far a few enclaves come toward a target on a day.

    Examples
    --------
    >>> from hypothesis import HealthCheck, given, settings
    >>> @settings(suppress_health_check=[HealthCheck.too_slow])
    ... @given(progresses())
    ... def test_what_counts_and_remains(done):
    ...     assert done.count + done.remaining >= done.required
    >>> test_what_counts_and_remains()
    """
    held = st.lists(enclaves(most_projects=1), max_size=2)
    return st.builds(_progress, portfolio_targets(), held, days())


def progress_lists() -> SearchStrategy[Progresses]:
    """Give progress toward several targets."""
    return st.lists(progresses(), max_size=2).map(Progresses)


@st.composite
def _attainments(draw: DrawFn) -> Attainment:
    target = draw(plan_targets())
    amount = draw(st.none() | _EXACT)
    value = None if amount is None else Quantity(amount, target.unit)
    return attain(target, value, draw(days()))


def attainments() -> SearchStrategy[Attainment]:
    """Give measured values held against a target; a value may be unknown.

    Examples
    --------
    >>> from hypothesis import HealthCheck, given, settings
    >>> @settings(suppress_health_check=[HealthCheck.too_slow])
    ... @given(attainments())
    ... def test_nothing_known_attains_nothing_known(found):
    ...     assert (found.value is None) == (found.attained is None)
    >>> test_nothing_known_attains_nothing_known()
    """
    return _attainments()
