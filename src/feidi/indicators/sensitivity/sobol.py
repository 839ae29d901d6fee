# SPDX-License-Identifier: Apache-2.0
"""Which weight or base moves the ranks most: Sobol' indices of the mean shift in rank."""

from typing import final

import numpy as np

from feidi._fields.frozen import frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import UndefinedError
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.sensitivity.draws import Perturbation
from feidi.indicators.sensitivity.matrix import Floats, Matrix, matrix_of
from feidi.indicators.table import Table

__all__ = ["Influence", "rank_influence"]


@final
@frozen(kw_only=True)
class Influence:
    """How much of the variance of the mean shift in rank goes back to one factor.

    Parameters
    ----------
    factor
        ``"weight CODE"`` or ``"base CODE"``.
    first
        The part that it causes alone.
    total
        The part that it has a hand in.
    """

    factor: str
    first: float
    total: float


def rank_influence(
    scheme: Scheme,
    observations: Table,
    *,
    perturbation: Perturbation,
    period: FiscalYear | Span | None = None,
    ignore_others: bool = False,
) -> tuple[Influence, ...]:
    """Estimate Sobol' indices of the mean absolute shift in rank, the most influential factor first.

    Parameters
    ----------
    scheme, observations, period, ignore_others
        As in `Scheme.score`.
    perturbation
        How far factors move; of `draws` two samples are drawn, and one more scoring for every factor.

    Raises
    ------
    UndefinedError
        If no rank ever moves.

    References
    ----------
    Saltelli et al. (2010), Computer Physics Communications 181, for the design and the first-order estimator;
    Jansen (1999), Computer Physics Communications 117, for the total-order one. The mean shift in rank is the
    output that the OECD Handbook takes.
    """
    seen = scheme.read(observations, period=period, ignore_others=ignore_others)
    fixed = scheme.calibrate(seen)
    matrix = matrix_of(fixed, fixed.score(seen))
    half = len(matrix.codes)
    factors = [f"weight {code}" for code in matrix.codes] + [f"base {code}" for code in matrix.codes]
    moved = [
        bool(perturbation.weights)
        if place < half
        else bool(perturbation.bases and matrix.turned[place - half])
        for place in range(2 * half)
    ]
    random = np.random.default_rng(perturbation.seed)
    size = np.array([float(perturbation.weights)] * half + [float(perturbation.bases)] * half)
    one, other = 1.0 + size * random.uniform(-1.0, 1.0, (2, perturbation.draws, 2 * half))
    shift_one, shift_other = _shift(matrix, one), _shift(matrix, other)
    both = np.concatenate([shift_one, shift_other])
    mean, variance = float(np.mean(both)), float(np.var(both))
    if not variance:
        raise UndefinedError(
            "no rank moves", place=f"sensitivity of {scheme.id}", remedy="move weights or bases further"
        )
    found: list[Influence] = []
    for place, factor in enumerate(factors):
        if moved[place]:
            mixed = one.copy()
            mixed[:, place] = other[:, place]
            shift = _shift(matrix, mixed)
            # Centred: without the mean the estimate scatters about it, the more the larger the mean is.
            first = float(np.mean((shift_other - mean) * (shift - shift_one))) / variance
            total = float(np.mean((shift_one - shift) ** 2)) / 2 / variance
            found.append(Influence(factor=factor, first=first, total=total))
    return tuple(sorted(found, key=lambda influence: -influence.total))


def _shift(matrix: Matrix, factors: Floats) -> Floats:
    half = len(matrix.codes)
    nominal = np.array([card.rank for card in matrix.cards], dtype=np.float64)
    totals = matrix.totals(factors[:, :half], factors[:, half:])
    ranks = np.argsort(np.argsort(-totals, axis=1), axis=1) + 1
    shift: Floats = np.abs(ranks - nominal).mean(axis=1)
    return shift
