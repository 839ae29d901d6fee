# SPDX-License-Identifier: Apache-2.0
"""Rows side by side: who is ranked with whom, and with which grade."""

from collections.abc import Mapping
from typing import final

import numpy as np
from attrs import frozen

from feidi.frames.scoring.filtered.block import Floats, Mask
from feidi.frames.scoring.filtered.bound import Bound
from feidi.frames.scoring.filtered.order import Exactly, Places, Same, ordered
from feidi.frames.scoring.grades import Codes, Standing, changed_codes, rule_codes, standing_of
from feidi.indicators.grades.grading import Grading, NotGraded
from feidi.indicators.grades.rules import Thresholds

__all__ = ["Placement", "Ranking", "placed"]


@final
@frozen
class Ranking:
    """What ranks and grades are made from.

    Parameters
    ----------
    totals, bound
        The totals, NaN where there is none, and how far they may be off.
    exactly, same
        Give exact totals, and say which rows are computed from the same.
    groups
        The number of the group of every row; ``None`` where all are ranked together.
    happened
        Which rows events happened to, by code.
    """

    totals: Floats
    bound: Bound
    exactly: Exactly
    same: Same
    groups: Codes | None
    happened: Mapping[str, Mask]


@final
@frozen
class Placement:
    """Ranks and grades of all rows.

    Parameters
    ----------
    ranks
        From 1, and 0 for a row that is not ranked; ``None`` where nobody asked.
    grades, words
        The place of each row's grade among the words, -1 for none.
    decided
        How many rows exact totals had to decide.
    """

    ranks: Codes | None
    grades: Codes | None
    words: tuple[str, ...]
    decided: int


def placed(ranking: Ranking, grading: Grading | None, *, rank: bool) -> Placement:
    """Rank and grade."""
    totals = ranking.totals
    out: Codes | None = None
    words: tuple[str, ...] = ()
    if grading is not None:
        out, words = _left_out(len(totals), grading, ranking.happened)
    if grading is None and not rank:
        return Placement(None, None, (), 0)
    ranked = _ranked(totals, out)
    values = totals if ranked is None else totals[ranked]
    exactly = _through(ranking.exactly, ranked)
    standing, decided = None, 0
    if rank or (grading is not None and not isinstance(grading.rule, Thresholds)):
        standing, decided = _standing(ranking, values, ranked, exactly)
    ranks = None
    if rank and standing is not None:
        ranks = _spread(standing.rank, ranked, np.zeros(0 if ranked is None else len(totals), np.int64))
    if grading is None:
        return Placement(ranks, None, (), decided)
    codes = rule_codes(grading.rule, standing, values, ranking.bound, exactly)
    here = {event: mask if ranked is None else mask[ranked] for event, mask in ranking.happened.items()}
    codes = changed_codes(grading, codes, here.get)
    none = np.full(0 if ranked is None else len(totals), -1, np.int64) if out is None else out
    return Placement(ranks, _spread(codes, ranked, none), words, decided)


def _ranked(totals: Floats, out: Codes | None) -> Places | None:
    """Return the rows that are ranked; ``None`` for all of them."""
    if np.isnan(np.min(totals, initial=0.0)):
        known = ~np.isnan(totals)
        return np.flatnonzero(known if out is None else known & (out < 0))
    return None if out is None else np.flatnonzero(out < 0)


def _spread(codes: Codes, ranked: Places | None, over: Codes) -> Codes:
    if ranked is None:
        return codes
    over[ranked] = codes
    return over


def _standing(
    ranking: Ranking, values: Floats, ranked: Places | None, exactly: Exactly
) -> tuple[Standing, int]:
    groups, same = ranking.groups, ranking.same
    if ranked is not None:
        groups = None if groups is None else groups[ranked]
        same = _same_through(same, ranked)
    order = ordered(values, ranking.bound, same, exactly, groups=groups)
    return standing_of(order), order.decided


def _same_through(same: Same, ranked: Places) -> Same:
    return lambda one, other: same(ranked[one], ranked[other])


def _through(exactly: Exactly, ranked: Places | None) -> Exactly:
    if ranked is None:
        return exactly
    return lambda rows: exactly(ranked[list(rows)].tolist())


def _left_out(
    rows: int, grading: Grading, happened: Mapping[str, Mask]
) -> tuple[Codes | None, tuple[str, ...]]:
    words = grading.rule.grades
    out: Codes | None = None
    for change in grading.changes:
        if isinstance(change, NotGraded):
            words = words if change.grade in words else (*words, change.grade)
            mask = happened.get(change.event)
            if mask is not None:
                out = np.full(rows, -1, np.int64) if out is None else out
                out[mask & (out < 0)] = words.index(change.grade)
    return out, words
