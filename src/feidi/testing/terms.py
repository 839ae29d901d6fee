# SPDX-License-Identifier: Apache-2.0
"""Strategies for the terms algebra: the retention of the tiers, and whole trees of clauses."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.agreements.retention import Retention, TierShares
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.by_class import ByClass
from feidi.agreements.terms.by_kind import ByKind
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.split_by_factors import SplitByFactors
from feidi.agreements.terms.split_by_stake import SplitByStake
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.agreements.terms.to import To
from feidi.agreements.terms.tree import Terms
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.testing.conditions import (
    FIRST_YEAR,
    LAST_YEAR,
    POSITIVE,
    amounts,
    clocks,
    conditions,
    named,
    unset_amounts,
)
from feidi.testing.instruments import identifiers, parameters
from feidi.testing.labels import labels
from feidi.testing.quantities import PARTIES, divisions

__all__ = ["clauses_of", "retentions", "terms"]

_TIERS: Final = ("central", "province", "local")
_ARTICLES: Final = st.sampled_from(("", "第六条", "第三条第(二)项"))
_NAMES: Final = st.sampled_from(("总限额", "base “A”"))
_KINDS: Final = st.lists(st.sampled_from(RevenueKind), min_size=1, max_size=3, unique=True)
_CASES: Final = st.lists(_KINDS, min_size=1, max_size=3)
_BRANCHES: Final = st.sampled_from(("north", "south", "east"))
_CLASSES: Final = st.sampled_from(("moved_by_policy", "head_office_only"))
_STAKES: Final = st.lists(POSITIVE, min_size=1, max_size=3).filter(any)
_PHASES: Final = st.lists(st.integers(1, 6), min_size=1, max_size=3)
_DIVISIONS: Final = divisions(max_size=4)
_WEIGHTS: Final = divisions(max_size=3)
_LAGS: Final = st.integers(0, 3)


@cache
def _tier_shares() -> SearchStrategy[TierShares]:
    whole = divisions(min_size=len(_TIERS), max_size=len(_TIERS))
    return whole.map(lambda parts: TierShares(tuple(zip(_TIERS, parts, strict=True))))


@st.composite
def _whole_parameter(draw: DrawFn) -> Parameter[TierShares]:
    changes = draw(st.sets(st.integers(FIRST_YEAR, LAST_YEAR), max_size=2))
    starts = [date_of("1949-01-01"), *(date_of(f"{year}-05-01") for year in sorted(changes))]
    spans = [Span(start, end) for start, end in zip(starts, [*starts[1:], None], strict=True)]
    entries = [
        Dated(span, Figure(value=draw(_tier_shares()), certainty=Certainty.ILLUSTRATIVE)) for span in spans
    ]
    return Parameter(id=draw(identifiers()), label=draw(labels()), timeline=Timeline(entries))


@cache
def _parameters(settles: bool) -> SearchStrategy[Parameter[TierShares]]:
    return _whole_parameter() if settles else parameters(_tier_shares())


@st.composite
def _retentions(draw: DrawFn, settles: bool) -> tuple[Retention, ...]:
    first = draw(_KINDS)
    held = [Retention(kinds=first, parameter=draw(_parameters(settles)))]
    if settles or draw(st.booleans()):
        rest = [kind for kind in RevenueKind if kind not in first]
        held.append(Retention(kinds=rest, parameter=draw(_parameters(settles))))
    return tuple(held)


def retentions(*, settles: bool = True) -> SearchStrategy[tuple[Retention, ...]]:
    """Give the dated shares of the tiers for some kinds of revenue, or for all.

    Parameters
    ----------
    settles
        Whether every kind has its shares on every day.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(retentions())
    ... def test_every_kind_is_divided(held):
    ...     assert {kind for retention in held for kind in retention.kinds} == set(RevenueKind)
    >>> test_every_kind_is_divided()
    """
    return _retentions(settles)


class _Growth:
    """A tree as it is drawn, clause by clause; far quicker than strategies made of strategies."""

    def __init__(self, draw: DrawFn, keys: Sequence[str], leaves: int, unset: bool, settles: bool) -> None:
        self.draw = draw
        self.keys = st.sampled_from(tuple(keys))
        self.left = leaves
        self.unset = unset
        self.settles = settles
        self.named = 0
        self.nested = [
            self._split, self._by_stake, self._by_factors, self._by_tier, self._up_to, self._in_phases,
            self._by_kind, self._by_class, self._when,
        ]  # fmt: skip
        if len(keys) > 1:
            self.nested += [self._guarantee, self._at_most]

    def tree(self) -> Terms:
        """Draw a clause and all below it."""
        if self.left > 1 and self.draw(st.integers(0, 2)):
            self.left -= 1
            return self.draw(st.sampled_from(self.nested))()
        if self.unset and self.draw(st.integers(0, 5)) == 5:
            return self.draw(unset_amounts())
        return To(self.draw(self.keys), clause=self.draw(_ARTICLES))

    def clause(self, kind: object) -> Terms:
        """Draw a clause of one class and all below it."""
        ways: dict[object, Callable[[], Terms]] = {
            Split: self._split,
            UpTo: self._up_to,
            InPhases: self._in_phases,
            AtMost: self._at_most,
            Guarantee: self._guarantee,
        }
        return ways[kind]()

    def _name(self) -> str:
        # A name stands once in a tree; most limits bear none.
        if self.draw(st.integers(0, 3)):
            return ""
        self.named += 1
        return f"{self.draw(_NAMES)} {self.named}"

    def _rest(self) -> Terms | None:
        return self.tree() if self.settles or self.draw(st.booleans()) else None

    def _split(self) -> Terms:
        division = self.draw(_DIVISIONS)
        return Split([(share, self.tree()) for share in division], clause=self.draw(_ARTICLES))

    def _by_stake(self) -> Terms:
        stakes = [(value, self.tree()) for value in self.draw(_STAKES)]
        return SplitByStake(stakes, clause=self.draw(_ARTICLES))

    def _by_factors(self) -> Terms:
        factors = list(zip(("revenue", "payroll", "assets"), self.draw(_WEIGHTS), strict=False))
        several = st.lists(named(_BRANCHES, self.settles), min_size=1, max_size=3, unique=True)
        branches = [(name, self.tree()) for name in self.draw(several)]
        return SplitByFactors(factors, branches, lag=self.draw(_LAGS), clause=self.draw(_ARTICLES))

    def _by_tier(self) -> Terms:
        held = self.draw(_retentions(self.settles))
        return SplitByTier(held, [(name, self.tree()) for name in _TIERS], clause=self.draw(_ARTICLES))

    def _up_to(self) -> Terms:
        over = self.draw(st.sampled_from(Over))
        limit = self.draw(amounts(growing=over is Over.YEAR, unset=self.unset, settles=self.settles))
        return UpTo(limit, self.tree(), self.tree(), over, name=self._name(), clause=self.draw(_ARTICLES))

    def _in_phases(self) -> Terms:
        phases = [(years, self.tree()) for years in self.draw(_PHASES)]
        clock = self.draw(clocks(settles=self.settles))
        before, after = self._rest(), self._rest()
        return InPhases(phases, clock=clock, before=before, after=after, clause=self.draw(_ARTICLES))

    def _by_kind(self) -> Terms:
        seen: set[RevenueKind] = set()
        cases: list[tuple[list[RevenueKind], Terms]] = []
        for kinds in self.draw(_CASES):
            new = [kind for kind in kinds if kind not in seen]
            seen.update(new)
            cases += [(new, self.tree())] if new else []
        return ByKind(cases, otherwise=self._rest(), clause=self.draw(_ARTICLES))

    def _by_class(self) -> Terms:
        several = st.lists(named(_CLASSES, self.settles), min_size=1, max_size=2, unique=True)
        cases = [(name, self.tree()) for name in self.draw(several)]
        return ByClass(cases, otherwise=self._rest(), clause=self.draw(_ARTICLES))

    def _when(self) -> Terms:
        gates = conditions(unset=self.unset and not self.settles, settles=self.settles)
        return When(self.draw(gates), self.tree(), self.tree(), clause=self.draw(_ARTICLES))

    def _at_most(self) -> Terms:
        party, to = self.draw(st.lists(self.keys, min_size=2, max_size=2, unique=True))
        over = self.draw(st.sampled_from(Over))
        limit = self.draw(amounts(growing=over is Over.YEAR, unset=self.unset, settles=self.settles))
        return AtMost(
            party, limit, self.tree(), to=to, over=over, name=self._name(), clause=self.draw(_ARTICLES)
        )

    def _guarantee(self) -> Terms:
        party, *payers = self.draw(st.lists(self.keys, min_size=2, max_size=3, unique=True))
        floor = self.draw(amounts(unset=self.unset, settles=self.settles))
        since = self.draw(st.none() | clocks(settles=self.settles))
        return Guarantee(
            party, floor, self.tree(), payers, since, name=self._name(), clause=self.draw(_ARTICLES)
        )


@st.composite
def _terms(draw: DrawFn, keys: Sequence[str], leaves: int, unset: bool, settles: bool) -> Terms:
    return _Growth(draw, keys, leaves, unset, settles).tree()


@st.composite
def _clauses_of(draw: DrawFn, kind: object) -> Terms:
    return _Growth(draw, PARTIES, 3, unset=True, settles=True).clause(kind)


def clauses_of(kind: object) -> SearchStrategy[Terms]:
    """Return terms with a clause of one class at their top: `Split`, `UpTo`, `InPhases`, `AtMost`, `Guarantee`, a leaf."""
    if kind is To:
        return st.builds(To, st.sampled_from(PARTIES), clause=_ARTICLES)
    return unset_amounts() if kind is Unset else _clauses_of(kind)


def terms(
    party_keys: Sequence[str] = PARTIES, *, max_leaves: int = 6, unset: bool = True, settles: bool = True
) -> SearchStrategy[Terms]:
    """Give trees of every clause class.

    Parameters
    ----------
    party_keys
        Whom they may pay; at least one. A guarantee or a ceiling needs two.
    max_leaves
        How many clauses with others below them a tree may have, less one; 1 gives leaves only.
    unset
        Whether a clause, a limit or a floor may be without a number. Money that reaches one is unsettled.
    settles
        Whether every receipt of the years 2005 to 2030 finds its way once `facts_for` has given the facts: phases
        have their before and after, cases their otherwise, retentions cover every day and kind, gates have their
        thresholds. Without it anything that can be built.

    Examples
    --------
    >>> from hypothesis import given
    >>> from feidi.agreements.terms import parties
    >>> @given(terms(("source", "host")))
    ... def test_only_these_are_paid(tree):
    ...     assert set(parties(tree)) <= {"source", "host"}
    >>> test_only_these_are_paid()
    """
    return _terms(tuple(party_keys), max_leaves, unset, settles)
