# SPDX-License-Identifier: Apache-2.0
"""Scoring a whole frame with a scheme."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from feidi.frames.arrow import collected, names_of, read
from feidi.frames.conversion import Table
from feidi.frames.results import beside
from feidi.frames.scoring.column_map import ColumnMap, column_map_of
from feidi.frames.scoring.report import Scored
from feidi.frames.scoring.requirements import columns_for
from feidi.frames.scoring.table import TableScores
from feidi.frames.scoring.wanted import Names, Wanted
from feidi.frames.spill import bytes_of
from feidi.indicators.decimals import Decimals
from feidi.indicators.scoring.scheme import Scheme

__all__ = ["score", "scored"]

_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_FOUR: Final = Decimals(4)
_SHARE: Final = 4
"""Readers and writers take about as much memory again as what is held, and twice."""


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
    memory: str | int | None = None,
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
    memory
        How much memory the rows of a lazy frame or a file may take, such as ``"2 GiB"``; half of the machine's by
        default. What does not fit lies in the folder of temporary files (`tempfile`) and is read from there. New
        columns lie in memory, and so do doubles of columns that have gaps or hold no doubles.

    Returns
    -------
    Scored
        The rows with their new columns, in the order they came where the library keeps one, and a report: lazy where
        the frame is, but computed once, now. A row without a score has null there (NaN or NA in pandas).

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
    return scored(scheme, frame, wanted, columns=columns, earlier=earlier, memory=memory)


def scored(  # as of `score`
    scheme: Scheme,
    frame: object,
    wanted: Wanted,
    *,
    columns: Mapping[str, str],
    earlier: object = None,
    memory: str | int | None = None,
) -> Scored:
    """Score a frame and add what is wanted."""
    listed = names_of(frame, "frame")
    heads = column_map_of(listed, scheme, columns)
    wanted.names.require(wanted.columns(scheme), listed)
    past = None if earlier is None else _earlier(scheme, earlier, columns)
    rows = collected(frame, "frame", bytes_of(memory) // _SHARE)
    table = read(rows, "frame", columns_for(scheme, heads))
    added, report = TableScores(scheme, table, heads, past).score(wanted)
    return Scored(frame=beside(rows, added, frame), report=report)


def _earlier(scheme: Scheme, earlier: object, columns: Mapping[str, str]) -> tuple[Table, ColumnMap]:
    names = names_of(earlier, "earlier")
    heads = column_map_of(names, scheme, {name: head for name, head in columns.items() if name in names})
    known = [heads.unit, heads.year, *(source.head for source in heads.quantities.values())]
    return read(earlier, "earlier", [name for name in known if name is not None]), heads
