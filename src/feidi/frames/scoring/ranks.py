# SPDX-License-Identifier: Apache-2.0
"""Ranks of a column among itself, exactly."""

import numpy as np
import numpy.typing as npt

from feidi.frames.scoring.filtered.order import Places, ordered
from feidi.frames.scoring.filtered.population import Population
from feidi.indicators.scales.ranked import Ties

__all__ = ["ranks_among"]

Whole = npt.NDArray[np.int64]


def ranks_among(values: Population, ties: Ties, *, turned: bool) -> tuple[Whole, int]:
    """Rank the known values of a column, the worst being 1.

    Parameters
    ----------
    values
        The column.
    ties
        Which rank equal values share.
    turned
        Whether the largest value is the worst.

    Returns
    -------
    tuple
        Twice the rank of every known value, in the order of the rows, and how many ranks there are.
    """
    rows = values.rows

    def same(one: Places, other: Places) -> npt.NDArray[np.bool_]:
        return np.ones(len(one), np.bool_) if values.number.is_column else values.same(rows[one], rows[other])

    order = ordered(
        values.known,
        values.number.bound,
        same,
        lambda places: values.exactly(rows[list(places)].tolist()),
        printed=values.number.is_column,
    )
    count = len(rows)
    worse, not_worse = (count - order.end, count - order.begin) if turned else (order.begin, order.end)
    ranks = count
    if ties is Ties.DENSE:
        level = np.cumsum(order.begin == np.arange(count))
        ranks = int(level[-1])
        doubled = 2 * (ranks + 1 - level if turned else level)
    else:
        doubled = {
            Ties.MIN: 2 * (worse + 1),
            Ties.MAX: 2 * not_worse,
            Ties.MEAN: worse + not_worse + 1,
        }[ties]
    found = np.empty(count, np.int64)
    found[order.places] = doubled
    return found, ranks
