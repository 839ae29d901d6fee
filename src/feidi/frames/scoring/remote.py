# SPDX-License-Identifier: Apache-2.0
"""What a scheme needs to know of a frame that stays with its engine: ends of columns, or the columns it names."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

import narwhals as nw
from attrs import evolve

from feidi.errors import InvariantError
from feidi.frames.scoring.cells import refuse_text
from feidi.frames.scoring.heads import Heads, Source
from feidi.frames.scoring.needs import sees_every_row
from feidi.frames.scoring.reading import Asked, asked_of
from feidi.frames.scoring.rows import RowScores
from feidi.frames.scoring.sheet import Sheet
from feidi.frames.scoring.source import shifted
from feidi.indicators.scoring.scheme import Scheme

__all__ = ["looked_back", "numbers_of", "plan_of"]

Lazy = nw.LazyFrame[Any]
_ENDS: Final = ("low", "high", "least")


def numbers_of(scheme: Scheme, heads: Heads) -> tuple[list[Asked], list[str]]:
    """List what the items ask for, and the columns of numbers behind it, events included."""
    asked = [asked_of(item.indicator, heads) for item in scheme.items]
    names = [
        heads.quantities[fact.code if not back else shifted(fact.code, back)].head
        for one in asked
        for fact, back in one.facts
    ]
    names += [heads.quantities[one.indicator.code].head for one in asked if one.own]
    names += [heads.events[event] for event in _events(scheme) if event in heads.events]
    return asked, list(dict.fromkeys(names))


def _events(scheme: Scheme) -> Iterable[str]:
    changes = () if scheme.grading is None else scheme.grading.changes
    return dict.fromkeys(
        (*(item.code for item in scheme.adjustments.items), *(change.event for change in changes))
    )


def looked_back(
    scheme: Scheme, frame: Lazy, heads: Heads, earlier: Lazy | None, before: Heads | None
) -> tuple[Lazy, Heads]:
    """Put the facts of periods before beside those of the period itself, with a join of the engine."""
    asked = [asked_of(item.indicator, heads) for item in scheme.items]
    facts: dict[str, int] = {}
    for fact, back in (pair for one in asked for pair in one.facts):
        facts[fact.code] = max(back, facts.get(fact.code, 0))
    depth = max(facts.values(), default=0)
    if not depth:
        return frame, heads
    past = _past(frame, heads, earlier, before, [code for code, back in facts.items() if back])
    keys = ["feidi unit", "feidi year"]
    unit, year = str(heads.unit), str(heads.year)
    frame = frame.with_columns(nw.col(unit).alias(keys[0]), nw.col(year).cast(nw.Int64).alias(keys[1]))
    quantities = dict(heads.quantities)
    for back in range(1, depth + 1):
        codes = [code for code, most in facts.items() if most >= back]
        renamed = past.select(
            nw.col("feidi unit"),
            (nw.col("feidi year") + back).alias("feidi year"),
            *(nw.col(code).alias(shifted(code, back)) for code in codes),
            nw.lit(1).alias(f"feidi seen {back}"),
        )
        joined = frame.join(renamed, on=keys, how="left")
        kept = nw.lit(True) if back == 1 else ~nw.col(f"feidi seen {back - 1}").is_null()
        frame = joined.with_columns(
            *(nw.when(kept).then(nw.col(shifted(code, back))).alias(shifted(code, back)) for code in codes)
        )
        quantities |= {
            shifted(code, back): Source(shifted(code, back), heads.quantities[code].unit) for code in codes
        }
    return frame.drop(*keys), evolve(heads, quantities=quantities)


def _past(
    frame: Lazy, heads: Heads, earlier: Lazy | None, before: Heads | None, codes: Iterable[str]
) -> Lazy:
    parts: list[Lazy] = []
    for part, known in ((frame, heads), (earlier, before)):
        if part is None or known is None:
            continue
        schema = part.collect_schema()
        if known.unit is None or known.year is None or not schema[known.year].is_integer():
            raise InvariantError(
                "growth needs to know who and when",
                place="columns",
                value=schema.names(),
                remedy="give columns `unit` and `year`, with years as whole numbers, here and in the earlier frame",
            )
        wanted = [(code, known.quantities.get(code)) for code in codes]
        for code, source in wanted:
            if source is None or source.unit != heads.quantities[code].unit:
                raise InvariantError(
                    "the earlier frame gives it in the same unit",
                    place=f"earlier, {code}",
                    remedy="give both frames the same columns",
                )
        parts.append(
            part.select(
                nw.col(known.unit).alias("feidi unit"),
                nw.col(known.year).cast(nw.Int64).alias("feidi year"),
                *(
                    nw.col(source.head).cast(nw.Float64).alias(code)
                    for code, source in wanted
                    if source is not None
                ),
            )
        )
    return parts[0] if len(parts) == 1 else nw.concat(parts, how="vertical")


def plan_of(scheme: Scheme, frame: Lazy, heads: Heads) -> RowScores:
    """Calibrate a scheme on a frame of an engine; its numbers stay expressions of the frame's columns."""
    schema = frame.collect_schema()
    _, names = numbers_of(scheme, heads)
    for name in names:
        if not (schema[name].is_numeric() or schema[name].is_decimal()):
            raise refuse_text(name, schema[name])
    bare = evolve(heads, unit=None, year=None, kind=None, groups={})
    corners = _corners(frame, names, schema)
    seen = RowScores(scheme, corners, bare, None, Sheet(len(corners), keeps=False, corners=True))
    if not sees_every_row(scheme, seen):
        return seen
    whole = frame.select(*names).collect()
    return RowScores(scheme, whole, bare, None, Sheet(len(whole), keeps=False))


def _corners(frame: Lazy, names: Iterable[str], schema: Mapping[str, nw.dtypes.DType]) -> "nw.DataFrame[Any]":
    """Give the least and the largest number of each column, the one nearest to 0, and a gap if there is one."""
    wanted = list(names)
    known = frame.select(*(_known(name, schema[name]).alias(name) for name in wanted))
    ends = known.select(
        *(nw.col(name).min().alias(f"{name} low") for name in wanted),
        *(nw.col(name).max().alias(f"{name} high") for name in wanted),
        *(
            nw.when(nw.col(name) != 0).then(nw.col(name).abs()).min().alias(f"{name} least")
            for name in wanted
        ),
        *(nw.col(name).count().alias(f"{name} known") for name in wanted),
        nw.len().alias("feidi rows"),
    ).collect()
    rows = ends["feidi rows"].to_list()[0]
    columns: dict[str, list[object]] = {}
    for name in wanted:
        low, high, least = (ends[f"{name} {end}"].to_list()[0] for end in _ENDS)
        columns[name] = [low, high, least, None if ends[f"{name} known"].to_list()[0] < rows else high]
    return nw.from_dict(columns, {name: schema[name] for name in wanted}, backend=ends.implementation)


def _known(name: str, dtype: nw.dtypes.DType) -> nw.Expr:
    column = nw.col(name)
    return nw.when(~column.is_nan()).then(column) if dtype.is_float() else column
