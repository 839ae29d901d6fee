# SPDX-License-Identifier: Apache-2.0
"""Grading a frame that has totals already."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from feidi.errors import InvariantError
from feidi.frames.scoring.report import Scored
from feidi.frames.scoring.score import scored
from feidi.frames.scoring.wanted import Names, Wanted
from feidi.indicators.grades.grading import Grading
from feidi.indicators.indicator import Indicator
from feidi.indicators.scales.to_base import ToBase
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["grade"]

_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_TOTAL: Final = Item(
    indicator=Indicator(
        code="feidi_total", label=Label(zh="总分", en="the total"), unit="", certainty=Certainty.ILLUSTRATIVE
    ),
    scale=ToBase(base=1),
    weight=1,
)


def grade(  # noqa: PLR0913 (the columns of the frame and the names of the new ones)
    grading: Grading | Scheme,
    frame: object,
    *,
    total: str = "total",
    within: str | None = None,
    columns: Mapping[str, str] = _NONE,
    rank: bool = True,
    prefix: str = "",
    names: Mapping[str, str] = _NONE,
    memory: str | int | None = None,
) -> Scored:
    """Rank and grade the rows of a frame by totals that stand in a column.

    Parameters
    ----------
    grading
        A grading, or a scheme whose grading and group are taken.
    frame
        A frame of any library that `score` takes. ``year``, ``group:NAME`` and ``event:CODE`` are read as there.
    total
        The column of totals; a double counts as the decimal it prints as.
    within
        The group within which rows are ranked; ``None`` takes that of the scheme.
    columns, rank, prefix, names, memory
        As in `score`.

    Returns
    -------
    Scored
        The rows with ranks and grades, and a report.

    Raises
    ------
    InvariantError
        If the scheme has no grading, or the column does not hold numbers.

    Examples
    --------
    >>> import polars as pl
    >>> from feidi.indicators.grades import Thresholds
    >>> passed = Grading(rule=Thresholds(cuts=(("pass", 60),), below="fail"))
    >>> grade(passed, pl.DataFrame({"total": [60.0, 59.9]})).frame.rows()
    [(60.0, 1, 'pass'), (59.9, 2, 'fail')]
    """
    rule = grading.grading if isinstance(grading, Scheme) else grading
    if rule is None:
        raise InvariantError(
            "the scheme gives no grades", place="grading", remedy="give a Grading, or a scheme that has one"
        )
    group = within if within is not None else grading.within if isinstance(grading, Scheme) else ""
    scheme = Scheme(
        id="grading",
        label=_TOTAL.indicator.label,
        items=(_TOTAL,),
        within=group,
        grading=rule,
        certainty=Certainty.ILLUSTRATIVE,
    )
    wanted = Wanted(names=Names(prefix, names), rank=rank, decimals=None, total=False)
    return scored(scheme, frame, wanted, columns={**columns, total: _TOTAL.indicator.code}, memory=memory)
