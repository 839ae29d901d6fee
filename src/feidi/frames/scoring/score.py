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

__all__ = ["score"]

_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_FOUR: Final = Decimals(4)


def score(
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
    """Score every row of a frame, as `Scheme.score` scores observations."""
    taken = opened(frame, "frame")
    wanted = Wanted(names=Names(prefix, names), details=details, rank=rank, decimals=decimals)
    listed = taken.collect_schema().names()
    heads = heads_of(listed, scheme, columns)
    wanted.names.require(wanted.columns(scheme), listed)
    before = None if earlier is None else opened(earlier, "earlier")
    past = None if before is None else heads_of(_names(before), scheme, _here(columns, _names(before)))
    if isinstance(taken, nw.DataFrame):
        rows = RowScores(scheme, taken, heads, None if before is None or past is None else (collected(before), past))
        scored, report = rows.score(wanted)
        return Scored(frame=scored.to_native(), report=report)
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
