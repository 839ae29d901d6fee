# SPDX-License-Identifier: Apache-2.0
"""Strategies for compensation clauses, and for the facts that a clause reads."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.formula import Prepaid, SumOf
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.compensation.load import SharedLoad
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.period import Every
from feidi.agreements.compensation.pool import Pool
from feidi.agreements.facts import Facts, Milestone
from feidi.agreements.sharing import PartYear
from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.quantities.rounding import Rounding
from feidi.testing.compensation_formulas import FIRST, LAST, NAMES, SIZES, formulas
from feidi.testing.dates import days, spans
from feidi.testing.instruments import citations
from feidi.testing.labels import labels
from feidi.testing.quantities import PARTIES, roundings

__all__ = ["compensations", "facts_read"]

_POOLS: Final = st.lists(SIZES, min_size=1, max_size=5)
_DAYS: Final = days(min_value=date_of(f"{FIRST - 3}-01-01"), max_value=date_of(f"{LAST}-12-31"))
_HAPPENED: Final = st.lists(st.none() | _DAYS, min_size=len(Milestone) + 1, max_size=len(Milestone) + 1)
_LABELS: Final = labels()
_CITED: Final = st.none() | citations()
_EVERY: Final = st.sampled_from(Every)
_CONVENTIONS: Final = st.sampled_from(PartYear)
_UNITS: Final = st.sampled_from(("", "section"))
_SPANS_OR_NONE: Final = st.none() | spans(
    min_value=date_of(f"{FIRST}-01-01"), max_value=date_of(f"{LAST}-12-31")
)


@cache
def _two_of(party_keys: tuple[str, ...]) -> SearchStrategy[tuple[str, str]]:
    return st.sampled_from([(one, other) for one in party_keys for other in party_keys if one != other])


@cache
def _roundings(party_keys: tuple[str, ...]) -> SearchStrategy[Rounding]:
    return roundings(party_keys)


@st.composite
def _compensations(draw: DrawFn, party_keys: tuple[str, ...], name: str) -> Compensation:
    formula = draw(formulas(party_keys))
    payer, payee = draw(_two_of(party_keys))
    if isinstance(formula, Pool):
        payer = payee = ""
    elif isinstance(formula, SharedLoad):
        payer, payee = "", party_keys[-1]
    by_year = OneOff | GuaranteedReturn | Prepaid | Pool | SumOf
    return Compensation(
        id=name,
        label=draw(_LABELS),
        formula=formula,
        payer=payer,
        payee=payee,
        unit=draw(_UNITS),
        span=draw(_SPANS_OR_NONE),
        every=Every.YEAR if isinstance(formula, by_year) else draw(_EVERY),
        part_year=draw(_CONVENTIONS),
        rounding=draw(_roundings(party_keys)),
        citation=draw(_CITED),
    )


def compensations(
    party_keys: Sequence[str] = PARTIES,
    *,
    id: str = "compensation",  # noqa: A002  # the name of the field
) -> SearchStrategy[Compensation]:
    """Give compensation clauses that can be worked out with `facts_read`.

    Parameters
    ----------
    party_keys
        Who may stand in it; at least three.
    id
        The name of the clause.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(compensations())
    ... def test_its_parties_stand_once(clause):
    ...     assert len(set(clause.parties)) == len(clause.parties)
    >>> test_its_parties_stand_once()
    """
    return _compensations(tuple(party_keys), id)


@st.composite
def _facts_read(draw: DrawFn, clause: Compensation, year: int) -> dict[str, Facts]:
    # A formula looks back one year, and a settlement of what was prepaid looks back one more.
    years = [FiscalYear(each) for each in range(year - 2, year + 1)]
    periods = [period.text for each in years for period in clause.every.of(each)]
    pools: dict[str, list[Fraction]] = {name: draw(_POOLS) for name in NAMES}
    milestones = dict(zip((*map(str, Milestone), "first_rent"), draw(_HAPPENED), strict=True))
    return {
        clause.facts_id: Facts(
            unit=clause.facts_id,
            series={
                name: {period: pool[at % len(pool)] for at, period in enumerate(periods)}
                for name, pool in pools.items()
            },
            milestones=milestones,
        )
    }


def facts_read(clause: Compensation, year: int) -> SearchStrategy[dict[str, Facts]]:
    """Give facts from which a clause of `compensations` can be worked out for a year.

    Parameters
    ----------
    clause
        The clause.
    year
        The fiscal year.

    Examples
    --------
    >>> from hypothesis import given, strategies as st
    >>> from feidi.settlement.compensation import balances, transfers
    >>> @given(st.data())
    ... def test_nothing_is_lost(data):
    ...     clause = data.draw(compensations())
    ...     facts = data.draw(facts_read(clause, 2020))
    ...     assert sum(money.fen for money in balances(transfers(clause, facts, 2020)).values()) == 0
    >>> test_nothing_is_lost()
    """
    return _facts_read(clause, year)
