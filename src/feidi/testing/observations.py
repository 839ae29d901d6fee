# SPDX-License-Identifier: Apache-2.0
"""Strategies for what was observed of units in a period, and for scorecards of it."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.indicators.facts import LAND, STAFF, TAX, VALUE_ADDED
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.per_mu.labour_productivity import LABOUR_PRODUCTIVITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.per_mu.value_added_per_mu import VALUE_ADDED_PER_MU
from feidi.indicators.scales.reference import RatioTo
from feidi.indicators.scoring.card import Scorecard
from feidi.indicators.scoring.cards import Scorecards
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.quantities.quantity import Quantity
from feidi.testing.dates import fiscal_years

__all__ = ["INDICATORS", "UNITS", "observations", "scorecard_lists", "scorecards"]

INDICATORS: Final[tuple[Indicator, ...]] = (TAX_PER_MU, VALUE_ADDED_PER_MU, LABOUR_PRODUCTIVITY)
"""What the observations of this module tell of."""
UNITS: Final = ("park-a", "park-b", "park-c")
"""Who is observed unless told."""

_FACTS: Final = (TAX, VALUE_ADDED, LAND, STAFF)
_AMOUNTS: Final = st.integers(0, 10_000)
_PERIODS: Final = fiscal_years(min_value=2015, max_value=2030)


@st.composite
def _observations(draw: DrawFn, unit: str, period: FiscalYear | Span, least: int | None) -> Observation:
    facts: list[tuple[str, Quantity]] = []
    for fact in _FACTS:
        amount = draw(st.none() | _AMOUNTS if least is None else st.integers(least, 10_000))
        if amount is not None:
            facts.append((fact.name, Quantity.of(amount, fact.unit)))
    return Observation(unit=unit, kind=UnitKind.ENCLAVE, period=period, facts=facts)


def observations(
    *, unit: str | None = None, period: FiscalYear | Span | None = None, least: int | None = None
) -> SearchStrategy[Observation]:
    """Give what was observed of an enclave: tax, value added, land and staff, as far as anybody knows.

    Parameters
    ----------
    unit, period
        Of whom and of when; one of `UNITS` in a fiscal year unless told.
    least
        The least amount of every fact; without it a fact may be missing.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(observations(unit="park", least=1))
    ... def test_nothing_is_missing(seen):
    ...     assert seen.unit == "park" and len(seen.facts) == 4
    >>> test_nothing_is_missing()
    """
    units = st.sampled_from(UNITS) if unit is None else st.just(unit)
    periods: SearchStrategy[FiscalYear | Span] = _PERIODS if period is None else st.just(period)
    return st.tuples(units, periods).flatmap(lambda pair: _observations(*pair, least))


_SCHEME: Final = Scheme(
    id="per-mu",
    label=Label(zh="亩均示例", en="Per mu, an example"),
    items=[Item(indicator=indicator, scale=RatioTo(), weight=50) for indicator in INDICATORS[:2]],
    certainty=Certainty.ILLUSTRATIVE,
)


@st.composite
def _cards(draw: DrawFn, year: FiscalYear | None) -> Scorecards:
    period = draw(_PERIODS) if year is None else year
    first, *others = draw(st.lists(st.sampled_from(UNITS), min_size=1, unique=True))
    # One unit has every value, so that there is a mean for the others to be held against.
    seen = [draw(observations(unit=first, period=period, least=1))]
    seen += [draw(observations(unit=unit, period=period)) for unit in others]
    return _SCHEME.score(seen)


def scorecard_lists(*, year: FiscalYear | None = None) -> SearchStrategy[Scorecards]:
    """Give the scorecards of one to three units under one scheme.

    Parameters
    ----------
    year
        The fiscal year scored; any unless told.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(scorecard_lists())
    ... def test_somebody_is_scored(cards):
    ...     assert cards.scored()
    >>> test_somebody_is_scored()
    """
    return _cards(year)


def scorecards(*, year: FiscalYear | None = None) -> SearchStrategy[Scorecard]:
    """Give scorecards, with a score and without.

    Parameters
    ----------
    year
        The fiscal year scored; any unless told.
    """
    return scorecard_lists(year=year).flatmap(lambda cards: st.sampled_from(cards.cards))
