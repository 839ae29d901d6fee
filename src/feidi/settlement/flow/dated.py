# SPDX-License-Identifier: Apache-2.0
"""Clauses that change with time: phases since an event, and the tiers' dated shares."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from feidi.agreements.sharing import PartYear
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split_by_factors import SplitByFactors
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.dates.date import Date
from feidi.errors import MissingFactError, SettlementError, UndefinedError
from feidi.settlement.flow.days import start_of, stretches
from feidi.settlement.flow.run import Days, Flow, Number, Run, part

if TYPE_CHECKING:
    from feidi.agreements.retention import TierShares
    from feidi.instruments.figure import Parameter

__all__ = ["by_factors", "by_tier", "in_phases", "phase_bounds"]

NOT_YET: Final = (Date.max.toordinal(),)
"""The one boundary of a clock that has not started: no receipt lies behind it."""


def phase_bounds(terms: InPhases, run: Run, path: str) -> Sequence[int]:
    """Return the first days of a unit's phases and the day behind the last, as ordinals.

    Raises
    ------
    MissingFactError
        If nothing was said of the event.
    """
    bounds = run.bounds.get(path)
    if bounds is None:
        ends = accumulate((phase.years for phase in terms.phases), initial=0)
        starts = [start_of(terms.clock, run, years, path) for years in ends]
        bounds = run.bounds[path] = [start for start in starts if start is not None] or NOT_YET
    return bounds


def in_phases(
    terms: InPhases,
    flows: Sequence[Flow],
    before: Flow | None,
    after: Flow | None,
    convention: PartYear | None,
    path: str,
) -> Flow:
    """By years since the unit's clock started; each phase is anchored at the clock."""
    ways = (before, *flows, after)
    article = terms.clause

    def flow(amount: Number, days: Days, run: Run) -> None:
        bounds = run.bounds.get(path) or phase_bounds(terms, run, path)
        # Nearly always the days lie in one phase; only then is there nothing to divide.
        index = bisect_right(bounds, days[0])
        way = ways[index]
        if way is not None and not run.traced and (index == len(bounds) or days[1] <= bounds[index]):
            way(amount, days, run)
            return
        for index, piece, covered in stretches(amount, days, bounds, convention, run, path):
            way = ways[index]
            if way is None:
                raise SettlementError(
                    f"no phase covers money that comes in {'before the clock starts' if index == 0 else 'after the last phase'}",
                    place=path,
                    value=f"{run.unit} {run.year}",
                    remedy="say where it flows with before= or after=",
                )
            if run.traced:
                started = "" if bounds is NOT_YET else Date.fromordinal(bounds[0]).isoformat()
                name = "before" if index == 0 else "after" if index == len(bounds) else str(index)
                run.note(
                    path,
                    "in_phases",
                    piece,
                    article,
                    phase=name,
                    clock=terms.clock.milestone,
                    started=started,
                    days=f"{covered[1] - covered[0]}/{days[1] - days[0]}",
                )
            way(piece, covered, run)

    return flow


def by_tier(terms: SplitByTier, flows: Mapping[str, Flow], convention: PartYear | None, path: str) -> Flow:
    """By the retention in force on the days that the money covers."""
    by_kind = {
        kind: (retention.parameter, _bounds(retention.parameter))
        for retention in terms.retentions
        for kind in retention.kinds
    }
    article = terms.clause

    def flow(amount: Number, days: Days, run: Run) -> None:
        if run.kind not in by_kind:
            raise SettlementError(
                f"no retention for {run.kind.value}",
                place=path,
                value=f"{run.unit} {run.year}",
                remedy="add the retention of this kind of revenue",
            )
        parameter, bounds = by_kind[run.kind]
        for _, piece, covered in stretches(amount, days, bounds, convention, run, path):
            day = Date.fromordinal(covered[1] - 1 if convention is PartYear.LAST_DAY else covered[0])
            figure = parameter.figure_at(day)
            shares = figure.known()
            if run.traced:
                cited = figure.citation.text("zh") if figure.citation else ""
                written = ", ".join(f"{entry.tier} {entry.share}" for entry in shares.shares)
                run.note(
                    path,
                    "split_by_tier",
                    piece,
                    article,
                    parameter=parameter.id,
                    day=str(day),
                    shares=written,
                    citation=cited,
                )
            for entry in shares.shares:
                if entry.share.value:
                    share = entry.share.value
                    flows[entry.tier](part(piece, share.numerator, share.denominator), covered, run)

    return flow


def _bounds(parameter: "Parameter[TierShares]") -> Sequence[int]:
    spans = [entry.span for entry in parameter.timeline.entries]
    days = {span.start for span in spans} | {span.end for span in spans if span.end is not None}
    return sorted(day.toordinal() for day in days)


def by_factors(terms: SplitByFactors, flows: Sequence[Flow], path: str) -> Flow:
    """By weighted factors of the branches' figures of an earlier year."""
    article = terms.clause

    def flow(amount: Number, days: Days, run: Run) -> None:
        shares = _factor_shares(terms, run, path)
        if run.traced:
            written = {branch.name: str(share) for branch, share in zip(terms.branches, shares, strict=True)}
            run.note(
                path, "split_by_factors", amount, article, figures_of=str(run.year - terms.lag), **written
            )
        for share, below in zip(shares, flows, strict=True):
            if share:
                below(part(amount, share.numerator, share.denominator), days, run)

    return flow


def _factor_shares(terms: SplitByFactors, run: Run, path: str) -> list[Fraction]:
    if run.facts is None:
        raise MissingFactError(
            "the branches' figures are not given",
            place=f"{path} of {run.unit}",
            remedy=f"give the facts of {run.unit}",
        )
    shares = [Fraction(0) for _ in terms.branches]
    for factor in terms.factors:
        figures = [
            run.facts.amount_in(branch.fact(factor), run.year - terms.lag).fen for branch in terms.branches
        ]
        if sum(figures) <= 0 or min(figures) < 0:
            raise UndefinedError(
                f"the branches' {factor.fact} gives no shares",
                place=f"{path} of {run.unit}",
                value=figures,
                remedy="give figures that are not negative and come to more than nothing",
            )
        for at, figure in enumerate(figures):
            shares[at] += factor.weight.value * Fraction(figure, sum(figures))
    return shares
