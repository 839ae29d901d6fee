# SPDX-License-Identifier: Apache-2.0
"""A scheme over a frame that stays with its engine: expressions for all rows, exact numbers for the few in doubt."""

from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import Any, Final, final

import narwhals as nw

from feidi.frames.scoring.beside import beside
from feidi.frames.scoring.columns import Expressions
from feidi.frames.scoring.doubtful import COLUMNS, Doubtful, decided, exact_totals
from feidi.frames.scoring.heads import Heads
from feidi.frames.scoring.kinds import require_kinds
from feidi.frames.scoring.number import Number
from feidi.frames.scoring.reading import Asked
from feidi.frames.scoring.remote import numbers_of, plan_of
from feidi.frames.scoring.report import NotScored, ScoreReport
from feidi.frames.scoring.rows import RowScores
from feidi.frames.scoring.steps import grade_expression, left_out, level_expression, printed
from feidi.frames.scoring.wanted import Wanted
from feidi.indicators.grades.class_counts import ClassCounts
from feidi.indicators.grades.grading import NotGraded
from feidi.indicators.grades.rules import Both, Thresholds
from feidi.indicators.scoring.item import Missing
from feidi.indicators.scoring.scheme import Scheme
from feidi.labels import Label

__all__ = ["LazyScores"]

Lazy = nw.LazyFrame[Any]
_TOTAL: Final = Label(zh="总分", en="the total")
_EMPTY: Final = ("", "/", "-", "--", "—", "na", "n/a", "nan", "null", "none", "<na>", "nat")


@final
class LazyScores:
    """A scheme over a frame of an engine."""

    asked: list[Asked]
    inputs: list[str]

    def __init__(self, scheme: Scheme, frame: Lazy, heads: Heads) -> None:
        self.scheme = scheme
        self.heads = heads
        self.schema: nw.Schema = frame.collect_schema()
        if heads.kind is not None:
            require_kinds(scheme, frame.select(nw.col(heads.kind)).unique().collect()[heads.kind].to_list())
        self.asked, self.inputs = numbers_of(scheme, heads)
        self.plan: RowScores = plan_of(scheme, frame, heads)
        self.number: Number = self.plan.number()
        self.margin: float = 2.2 * self.number.bound.error
        self.at: Expressions = Expressions(self._columns())
        self.frame = frame
        self.decided: int = 0

    def _columns(self) -> dict[str, Callable[[], nw.Expr]]:
        names = {
            name: self.plan.tables.cells[key].series.name for key, name in self.plan.tables.names.items()
        }
        names |= {f"event {event}": self.heads.events[event] for event in self.plan.counts}
        return {name: self._column(head) for name, head in names.items()}

    def _column(self, head: str) -> Callable[[], nw.Expr]:
        def expression() -> nw.Expr:
            column = nw.col(head)
            if self.schema[head].is_float():
                column = nw.when(~column.is_nan()).then(column)
            return column.cast(nw.Float64)

        return expression

    def _group(self) -> nw.Expr:
        parts = [] if self.heads.year is None else [nw.col(self.heads.year).cast(nw.String).fill_null("")]
        name = self.heads.groups.get(self.scheme.within) if self.scheme.within else None
        if name is not None:
            text = nw.col(name).cast(nw.String).fill_null("")
            empty = text.str.strip_chars().str.to_lowercase().is_in(list(_EMPTY))
            parts.append(nw.when(empty).then(nw.lit("")).otherwise(nw.concat_str([nw.lit("="), text])))
        return nw.concat_str([nw.lit("g"), *parts], separator=" ")

    def _happened(self, event: str) -> nw.Expr | None:
        name = self.heads.events.get(event)
        return None if name is None else (nw.col(name) > 0).fill_null(value=False)

    def _worked_out(self, wanted: Wanted) -> Lazy:
        """Add every number that is worked out row by row, shared steps first."""
        columns = {"feidi total": self.number.compute(self.at).cast(nw.Float64)}
        doubts = [doubt(self.at) for doubt in dict.fromkeys(self.number.doubts)]
        columns["feidi doubt"] = nw.any_horizontal(nw.lit(value=False), *doubts, ignore_nulls=True)
        columns["feidi group"] = self._group()
        for item in self.plan.items:
            code = item.item.indicator.code
            for detail in wanted.details:
                number = item.value if detail == "value" else item.mark
                columns[wanted.names.of(f"{code}_{detail}")] = number.compute(self.at)
            if item.missing is not Missing.LEAVE_OUT:
                columns[f"feidi gap {code}"] = item.mark.compute(self.at).is_null().cast(nw.Int64)
        frame = self.frame
        for name, step in self.at.steps.items():
            frame = frame.with_columns(step.alias(name))
        return frame.with_columns(*(expression.alias(name) for name, expression in columns.items()))

    def _settled(self, frame: Lazy) -> Lazy:
        """Put exact totals in where doubles could not decide which way to go: such a total may lie anywhere."""
        if not self.number.doubts:
            return frame
        frame = frame.with_columns(self._key().alias("feidi key"))
        rows = frame.filter(nw.col("feidi doubt")).group_by("feidi key", *self.inputs).agg(nw.len()).collect()
        self.decided = int(rows["len"].sum())
        if len(rows):
            numbers = exact_totals(self.plan, rows)
            cells = [
                (key, None if number is None else float(number))
                for key, number in zip(rows["feidi key"].to_list(), numbers, strict=True)
            ]
            frame = frame.join(
                beside(frame, {"feidi key": str, "feidi exact": float}, cells), on="feidi key", how="left"
            )
            total = (
                nw.when(nw.col("feidi doubt")).then(nw.col("feidi exact")).otherwise(nw.col("feidi total"))
            )
            frame = frame.with_columns(total.alias("feidi total")).drop("feidi exact")
        return frame.drop("feidi key")

    def _standing(self, wanted: Wanted) -> Lazy:
        """Add the total, the rank among doubles, and whether either is in doubt."""
        frame = self._settled(self._worked_out(wanted))
        total = nw.col("feidi total")
        out = left_out(self.scheme.grading, self._happened)
        ranked = total if out is None else nw.when(out.is_null()).then(total)
        frame = frame.with_columns(ranked.alias("feidi ranked"))
        doubts: list[nw.Expr] = []
        grading = self.scheme.grading
        rule = None if grading is None else grading.rule
        thresholds = rule.thresholds if isinstance(rule, Both) else rule
        if isinstance(thresholds, Thresholds):
            doubts += [
                (total - float(cut)).abs() <= self.margin + abs(float(cut)) * 3e-16
                for _, cut in thresholds.cuts
            ]
        if wanted.decimals is not None:
            doubts.append(printed(total, wanted.decimals, self.number.bound)[1])
        frame = frame.with_columns(nw.lit(1).alias("feidi rank"), nw.lit(1).alias("feidi equal"))
        if self.ranks(wanted):
            frame, near = self._ranked(frame)
            doubts.append(near)
        doubt = nw.any_horizontal(nw.lit(value=False), *doubts, ignore_nulls=True)
        return frame.with_columns((doubt & ~total.is_null()).alias("feidi doubt"))

    def ranks(self, wanted: Wanted) -> bool:
        """Say whether ranks are needed."""
        grading = self.scheme.grading
        return wanted.rank or (grading is not None and not isinstance(grading.rule, Thresholds))

    def _ranked(self, frame: Lazy) -> tuple[Lazy, nw.Expr]:
        ranked = nw.col("feidi ranked")
        group = "feidi group"
        frame = frame.with_columns(
            ranked.rank(method="min", descending=True).over(group).cast(nw.Int64).alias("feidi rank"),
            ranked.shift(1).over(group, order_by="feidi ranked").alias("feidi before"),
            ranked.shift(-1).over(group, order_by="feidi ranked").alias("feidi after"),
            ranked.count().over(group).alias("feidi of"),
        )
        near = ((ranked - nw.col("feidi before")) <= self.margin).fill_null(value=False) | (
            (nw.col("feidi after") - ranked) <= self.margin
        ).fill_null(value=False)
        frame = frame.with_columns(nw.when(~ranked.is_null()).then(nw.col("feidi rank")).alias("feidi rank"))
        return frame, near

    def _key(self) -> nw.Expr:
        cells = [nw.col(name).cast(nw.String).fill_null("?") for name in self.inputs]
        return nw.when(nw.col("feidi doubt")).then(nw.concat_str([nw.lit("k"), *cells], separator="|"))

    def score(self, wanted: Wanted) -> tuple[Lazy, ScoreReport]:
        """Give the frame with the new columns, and the report."""
        frame = self._standing(wanted).with_columns(self._key().alias("feidi key"))
        keys = ["feidi key", "feidi group", "feidi total", "feidi rank", *self.inputs]
        rows = (
            frame.filter(nw.col("feidi doubt")).group_by(*keys).agg(nw.len().alias("feidi count")).collect()
        )
        rows = rows.with_columns(nw.col("feidi rank").fill_null(0))
        doubtful = Doubtful(plan=self.plan, margin=self.margin, decimals=wanted.decimals)
        exact = decided(doubtful, rows) if len(rows) else []
        frame = self._with_exact(frame, exact)
        frame = self._shown(frame, wanted)
        extra = [name for name in frame.collect_schema().names() if name.startswith(("feidi ", "exact "))]
        return frame.drop(*extra), self._report(
            frame, wanted, self.decided + sum(rows["feidi count"].to_list())
        )

    def _with_exact(self, frame: Lazy, exact: list[tuple[object, ...]]) -> Lazy:
        if not exact:
            dtypes = {str: nw.String, float: nw.Float64, int: nw.Int64}
            names = [name for name in COLUMNS if name.startswith("exact")]
            return frame.with_columns(*(nw.lit(None, dtypes[COLUMNS[name]]()).alias(name) for name in names))
        return frame.join(beside(frame, COLUMNS, exact), on=["feidi key", "feidi group"], how="left")

    def _shown(self, frame: Lazy, wanted: Wanted) -> Lazy:
        total, sure = nw.col("feidi total"), ~nw.col("feidi doubt")
        shown = total if wanted.decimals is None else printed(total, wanted.decimals, self.number.bound)[0]
        text = nw.when(sure).then(shown).otherwise(nw.col("exact total"))
        added = [text.alias(name) for name in ("feidi shown", *wanted.total_name)]
        scored = nw.when(sure).then(total).otherwise(nw.col("exact total"))
        rank = nw.when(sure).then(nw.col("feidi rank")).otherwise(nw.col("exact rank"))
        rank = nw.when((rank > 0) & ~scored.is_null()).then(rank)
        if wanted.rank:
            added.append(rank.alias(wanted.names.of("rank")))
        frame = frame.with_columns(*added)
        if self.scheme.grading is None:
            return frame
        level = level_expression(self.scheme.grading.rule, nw.col("feidi total"), sure)
        equal = nw.when(sure).then(nw.lit(1)).otherwise(nw.col("exact equal"))
        frame = frame.with_columns(
            level.alias("feidi level"), rank.alias("feidi place"), equal.alias("feidi equal")
        )
        if not self.ranks(wanted):
            frame = frame.with_columns(
                nw.lit(1).alias("feidi of"), nw.when(~scored.is_null()).then(nw.lit(1)).alias("feidi place")
            )
        grade = grade_expression(self.scheme.grading, self._happened)
        return frame.with_columns(grade.alias(wanted.names.of("grade")))

    def _report(self, frame: Lazy, wanted: Wanted, count: int) -> ScoreReport:
        total = nw.col("feidi shown")
        needed = [item for item in self.plan.items if item.missing is not Missing.LEAVE_OUT]
        gaps = [item.item.indicator.code for item in needed]
        words = self._words()
        sums = [nw.len().alias("rows"), total.count().alias("scored")]
        sums += [nw.col(f"feidi gap {code}").sum().alias(f"gap {code}") for code in gaps]
        every = reduce(or_, [nw.col(f"feidi gap {code}") > 0 for code in gaps], nw.lit(value=False))
        grade = nw.col(wanted.names.of("grade"))
        sums += [
            (grade == word).cast(nw.Int64).sum().alias(f"grade {place}") for place, word in enumerate(words)
        ]
        marked = frame.with_columns((total.is_null() & ~every).cast(nw.Int64).alias("feidi gap total"))
        sums.append(nw.col("feidi gap total").sum().alias("gap total"))
        counted = {
            name: int(column[0] or 0)  # engines sum into decimals
            for name, column in marked.select(*sums).collect().to_dict(as_series=False).items()
        }
        labels = {item.item.indicator.code: item.item.indicator.label for item in needed} | {"total": _TOTAL}
        reasons = [
            NotScored(
                indicator=code, label=label, rows=counted[f"gap {code}"], sample=self._sample(marked, code)
            )
            for code, label in labels.items()
            if counted[f"gap {code}"]
        ]
        graded = ClassCounts(counts=[(word, counted[f"grade {place}"]) for place, word in enumerate(words)])
        return ScoreReport(
            rows=counted["rows"],
            scored=counted["scored"],
            not_scored=tuple(reasons),
            graded=graded if words else None,
            decided=count,
        )

    def _words(self) -> tuple[str, ...]:
        grading = self.scheme.grading
        if grading is None:
            return ()
        others = (change.grade for change in grading.changes if isinstance(change, NotGraded))
        return tuple(dict.fromkeys((*grading.rule.grades, *others)))

    def _sample(self, marked: Lazy, code: str) -> tuple[str, ...]:
        if self.heads.unit is None:
            return ()
        units = marked.filter(nw.col(f"feidi gap {code}") > 0).select(self.heads.unit).head(5).collect()
        return tuple(map(str, units[self.heads.unit].to_list()))
