# SPDX-License-Identifier: Apache-2.0
"""Scoring a whole frame with a scheme."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, cast

import narwhals as nw

from feidi.frames.engines import Frame, collected, opened
from feidi.frames.scoring.heads import Heads, heads_of
from feidi.frames.scoring.lazy import LazyScores
from feidi.frames.scoring.names import Names
from feidi.frames.scoring.remote import looked_back
from feidi.frames.scoring.report import Scored
from feidi.frames.scoring.rows import RowScores
from feidi.frames.scoring.wanted import Wanted
from feidi.indicators.decimals import Decimals
from feidi.indicators.scoring.scheme import Scheme

__all__ = ["score", "scored"]

_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_FOUR: Final = Decimals(4)


def score(  # noqa: PLR0913 (what is read, what is added and what it is called)
    scheme: Scheme,
    frame: object,
    *,
    earlier: object = None,
    columns: Mapping[str, str] = _NONE,
    details: Iterable[str] = (),
    rank: bool = True,
    decimals: Decimals | None = _FOUR,
    prefix: str = "",
    names: Mapping[str, str] = _NONE,
) -> Scored:
    """Score every row of a frame, as `Scheme.score` scores observations: same ranks, same grades, same ties.

    Parameters
    ----------
    scheme
        The scheme, calibrated or not: all rows of the frame are its population.
    frame
        A frame of pandas, polars (with rows or lazy), pyarrow, DuckDB or PySpark. Columns are named as in
        `Scheme.score`; others are passed over. Every column that the scheme needs has to be there.
    earlier
        Rows of periods before, for growth, in a frame of the same library.
    columns
        The head that a column would have, by its name: ``{"col_17": "评价税收(元)"}``.
    details
        ``"value"``, ``"mark"`` or both, to add them for every indicator.
    rank
        Whether ranks are added. Ranking is most of the work.
    decimals
        The digits that totals are rounded to, exactly; ``None`` for the doubles as they are.
    prefix, names
        What stands before the names of new columns, or the names themselves: ``{"total": "总分"}``.

    Returns
    -------
    Scored
        The rows with their new columns, in the order they came where the library keeps one, and a report. A row
        without a score has null there (NaN in pandas).

    Raises
    ------
    NotFoundError
        If no column gives what the scheme needs.
    InvariantError
        If a column does not fit, a name is taken, or the scheme asks for what columns cannot do.
    UndefinedError
        If a scale or weighting cannot be calibrated on these rows.

    Notes
    -----
    Doubles are computed together with a bound on their error. Rows that lie within it of each other, of a
    threshold or of a change of the last digit are worked out again exactly.

    Examples
    --------
    >>> import polars as pl
    >>> from feidi.published.schemes import HUANGYAN_2022_BELOW_SCALE
    >>> mills = {"name": ["a", "b"], "tax": [250, 100], "land": [20, 10.5], "electricity": [1000, 500]}
    >>> scored = score(HUANGYAN_2022_BELOW_SCALE, pl.DataFrame(mills, strict=False))
    >>> scored.frame.select("name", "total", "rank").rows()
    [('a', 107.0572, 1), ('b', 83.592, 2)]
    >>> print(scored.report.text("en"))
    2 rows, 2 scored
    """
    wanted = Wanted(names=Names(prefix, names), details=details, rank=rank, decimals=decimals)
    return scored(scheme, frame, wanted, columns=columns, earlier=earlier)


def scored(
    scheme: Scheme, frame: object, wanted: Wanted, *, columns: Mapping[str, str], earlier: object = None
) -> Scored:
    """Score a frame and add what is wanted."""
    taken = opened(frame, "frame")
    listed = _names(taken)
    heads = heads_of(listed, scheme, columns)
    wanted.names.require(wanted.columns(scheme), listed)
    before = None if earlier is None else opened(earlier, "earlier")
    past = None if before is None else heads_of(_names(before), scheme, _here(columns, _names(before)))
    if isinstance(taken, nw.DataFrame):
        pair = None if before is None or past is None else (collected(before), past)
        with_columns, report = RowScores(scheme, taken, heads, pair).score(wanted)
        return Scored(frame=with_columns.to_native(), report=report)
    lazy = None if before is None else cast("nw.LazyFrame[Any]", before)
    joined, widened = looked_back(scheme, taken, heads, lazy, past)
    planned, report = LazyScores(scheme, joined, widened).score(wanted)
    return Scored(frame=planned.select(*listed, *_added(planned, listed, widened)).to_native(), report=report)


def _names(frame: Frame) -> list[str]:
    return frame.collect_schema().names()


def _here(columns: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    return {name: head for name, head in columns.items() if name in names}


def _added(frame: "nw.LazyFrame[Any]", listed: list[str], heads: Heads) -> list[str]:
    beside = {source.head for source in heads.quantities.values()}
    return [name for name in frame.collect_schema().names() if name not in listed and name not in beside]
