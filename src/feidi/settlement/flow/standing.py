# SPDX-License-Identifier: Apache-2.0
"""Which guarantees are in force in a fiscal year: a year in which no money reaches one leaves its whole floor unmet."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple, TypeAlias

from feidi.agreements.sharing import PartYear
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.by_class import ByClass
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.split_by_stake import SplitByStake
from feidi.agreements.terms.tree import Terms, children
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.settlement.condition import holds
from feidi.settlement.flow.dated import phase_bounds
from feidi.settlement.flow.days import Since
from feidi.settlement.flow.limits import floor_of
from feidi.settlement.flow.run import Run

__all__ = ["Standing", "YearAsked", "standing"]


class YearAsked(NamedTuple):
    """The days of a fiscal year, the last one out, and the classes of the projects whose receipts came in."""

    first: int
    end: int
    classes: Collection[str]


Standing: TypeAlias = Callable[[Run, YearAsked], None]
"""Note as unmet the whole floor of each guarantee that is in force in the run's year and that no money has reached."""


def standing(terms: Terms, convention: PartYear | None, path: str) -> Standing | None:
    """Compile the look at the guarantees of a tree; ``None`` where it has none.

    Notes
    -----
    A guarantee is in force where the phases of its year and the conditions above it lead to it; behind a limit it is
    in force whether or not the limit is reached, and under a class of projects if receipts of the class came in.
    """
    if isinstance(terms, UpTo | AtMost | Guarantee) and isinstance(
        terms.floor if isinstance(terms, Guarantee) else terms.limit, Unset
    ):
        return None  # what reaches a clause without a number waits there
    below = {at: standing(child, convention, f"{path}.{at}") for at, child in children(terms)}
    if not isinstance(terms, Guarantee) and not any(below.values()):
        return None
    match terms:
        case Guarantee():
            return _guarantee(terms, convention, below["terms"], path)
        case InPhases(phases=phases):
            within = [below[f"phases[{at}].terms"] for at in range(len(phases))]
            return _in_phases(terms, [below.get("before"), *within, below.get("after")], convention, path)
        case When():
            return _when(terms, below["terms"], below["otherwise"], path)
        case ByClass(cases=cases):
            by_class = {case.project_class: below[f"cases[{at}].terms"] for at, case in enumerate(cases)}
            return lambda run, year: _all(
                {by_class.get(name, below.get("otherwise")) for name in year.classes}, run, year
            )
        case Split() | SplitByStake():
            shares = (
                [part.share.value for part in terms.parts] if isinstance(terms, Split) else list(terms.shares)
            )
            paid = [one for one, share in zip(below.values(), shares, strict=True) if share]
            return lambda run, year: _all(paid, run, year)
        case _:
            every = tuple(below.values())
            return lambda run, year: _all(every, run, year)


def _all(standings: Collection[Standing | None], run: Run, year: YearAsked) -> None:
    for one in standings:
        if one is not None:
            one(run, year)


def _guarantee(terms: Guarantee, convention: PartYear | None, below: Standing | None, path: str) -> Standing:
    floor = floor_of(terms, None if terms.since is None else Since(terms.since, convention, path), path)

    def look(run: Run, year: YearAsked) -> None:
        if path not in run.unmet:
            run.unmet[path] = max(0, floor(run))
        _all((below,), run, year)

    return look


def _in_phases(
    terms: InPhases, ways: Sequence[Standing | None], convention: PartYear | None, path: str
) -> Standing:
    def look(run: Run, year: YearAsked) -> None:
        bounds = phase_bounds(terms, run, path)
        first, last = bisect_right(bounds, year.first), bisect_right(bounds, year.end - 1)
        if convention is PartYear.FIRST_DAY:
            last = first
        elif convention is PartYear.LAST_DAY:
            first = last
        _all(ways[first : last + 1], run, year)

    return look


def _when(terms: When, yes: Standing | None, no: Standing | None, path: str) -> Standing:
    def look(run: Run, year: YearAsked) -> None:
        _all(
            (yes if holds(terms.condition, run.facts, run.year, f"{path} of {run.unit}") else no,), run, year
        )

    return look
