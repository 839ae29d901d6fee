# SPDX-License-Identifier: Apache-2.0
"""Checking a whole frame."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

import narwhals as nw

from feidi.errors import NotFoundError
from feidi.frames.checking.cells import value_findings
from feidi.frames.checking.finding import Checked, ColumnFinding
from feidi.frames.checking.rows import (
    jump_findings,
    range_findings,
    receipt_jump_findings,
    refund_findings,
    twin_findings,
)
from feidi.frames.engines import collected, opened
from feidi.indicators.indicator import Indicator, Range
from feidi.validators.values.validator import ValueValidator

__all__ = ["check"]

_NO_VALUES: Final[Mapping[str, ValueValidator]] = MappingProxyType({})
_NO_RANGES: Final[Mapping[str, Range | Indicator]] = MappingProxyType({})
_SOURCE: Final = ("payer", "kind")
_PAYMENT: Final = ("payer", "kind", "project", "agreement")


def check(  # noqa: PLR0913 (each asks about other columns)
    frame: object,
    *,
    values: Mapping[str, ValueValidator] = _NO_VALUES,
    key: Iterable[str] = (),
    ranges: Mapping[str, Range | Indicator] = _NO_RANGES,
    jumps: Iterable[str] = (),
    amount: str | None = None,
    unit: str = "unit",
    year: str = "year",
    sample: int = 5,
) -> Checked:
    """Look for what is wrong with the rows of a frame; nothing is looked for that is not asked.

    Parameters
    ----------
    frame
        A frame of pandas, polars (with rows or lazy), pyarrow, DuckDB or PySpark.
    values
        What single columns hold: ``{"代码": CREDIT_CODE, "区划": region_code_on("2023-12-31")}``, with any of
        `feidi.validators.values`. Empty cells are passed over.
    key
        Columns that together stand once (PFL017).
    ranges
        What the numbers of a column can be, as a range or as that of an indicator, in its unit (IND010).
    jumps
        Columns that should not be tenfold, or a tenth, of the year before (PFL015).
    amount
        The column of amounts of receipts, whole fen: refunds are compared with what was paid by the same payer
        for the same kind, project and agreement, as far as there are such columns (SET003), and the sums of a
        payer and kind with those of the year before (SET004).
    unit, year
        The columns that say who and when.
    sample
        How many rows of each finding are shown.

    Returns
    -------
    Checked
        The findings, with the codes, words and severity of the rules for single documents.

    Raises
    ------
    NotFoundError
        If a column is not there.

    Examples
    --------
    >>> import polars as pl
    >>> from feidi.validators.values import CREDIT_CODE
    >>> rows = pl.DataFrame({"code": ["91110000600037341L", "91110000600037341M"], "year": [2023, 2023]})
    >>> print(check(rows, values={"code": CREDIT_CODE}, key=["year"]).text("en"))
    code: credit_code credit-code: not a unified social credit code: 1 rows: 91110000600037341M
    year: PFL017 observed-twice: one unit is observed twice for one period: 1 rows: 2023
    """
    taken = opened(frame, "frame")
    names = taken.collect_schema().names()
    keys, columns = tuple(key), tuple(jumps)
    asked = (*values, *keys, *ranges, *columns, *(() if amount is None else (amount, year)))
    asked += (unit, year) if columns else ()
    _require(asked, names)
    found: list[ColumnFinding] = []
    for column, validator in values.items():
        found += value_findings(taken, column, validator, sample)
    if keys:
        found += twin_findings(taken, keys, sample)
    for column, within in ranges.items():
        found += range_findings(
            taken, column, within.within if isinstance(within, Indicator) else within, sample
        )
    for column in columns:
        found += jump_findings(taken, column, unit, year, sample)
    if amount is not None:
        by = [name for name in _PAYMENT if name in names]
        found += refund_findings(taken, amount, year, by, sample)
        found += receipt_jump_findings(taken, amount, year, [name for name in by if name in _SOURCE], sample)
    counted: Any = taken.select(nw.len().alias("rows"))
    rows = int(collected(counted)["rows"].to_list()[0])
    return Checked(rows=rows, findings=found)


def _require(asked: Iterable[str], names: list[str]) -> None:
    for name in asked:
        if name not in names:
            raise NotFoundError(
                "the frame has no such column",
                place="check",
                value=name,
                remedy="correct the name",
                candidates=tuple(names),
            )
