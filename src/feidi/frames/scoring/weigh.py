# SPDX-License-Identifier: Apache-2.0
"""The weights that a scheme derives from a frame."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from feidi.frames.arrow import names_of, read
from feidi.frames.scoring.column_map import column_map_of
from feidi.frames.scoring.requirements import columns_for
from feidi.frames.scoring.table import TableScores
from feidi.indicators.scoring.scheme import Scheme

__all__ = ["weigh"]

_NONE: Final[Mapping[str, str]] = MappingProxyType({})


def weigh(scheme: Scheme, frame: object, *, columns: Mapping[str, str] = _NONE) -> dict[str, float]:
    """Return the weights that a scheme derives from the marks of a frame, by the code of the indicator. [points].

    Parameters
    ----------
    scheme
        The scheme; weights that are given come back as they are.
    frame
        A frame of any library that `score` takes; only the columns that the scheme needs are read.
    columns
        As in `score`.

    Returns
    -------
    dict
        Doubles, each right to about 14 digits; `Scheme.calibrate` gives the exact ones.

    Raises
    ------
    UndefinedError
        If no row has every indicator, or a weighting is not defined on these rows.

    Examples
    --------
    >>> import polars as pl
    >>> from feidi.published.schemes import HUANGYAN_2022_BELOW_SCALE
    >>> mills = pl.DataFrame({"name": ["a", "b"], "tax": [250, 100], "land": [20, 10], "electricity": [9, 5]})
    >>> weigh(HUANGYAN_2022_BELOW_SCALE, mills)
    {'tax_per_mu': 50.0, 'tax_per_electricity': 50.0}
    """
    heads = column_map_of(names_of(frame, "frame"), scheme, columns)
    table = read(frame, "frame", columns_for(scheme, heads))
    weights = TableScores(scheme, table, heads).subtotals.weights
    return {item.indicator.code: weight.value for item, weight in zip(scheme.items, weights, strict=True)}
