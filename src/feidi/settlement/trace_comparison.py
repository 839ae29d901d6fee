# SPDX-License-Identifier: Apache-2.0
"""Two traces side by side: two bureaus, two reforms."""

from enum import StrEnum
from typing import final

from feidi._fields.frozen import frozen
from feidi.agreements.revenue import RevenueKind
from feidi.dates.fiscal_year import FiscalYear
from feidi.labels import Label, Lang
from feidi.settlement.intake import ZONE
from feidi.settlement.readings.wording import money_text, unit_text, value_text
from feidi.settlement.trace import Trace, TraceEntry, TraceStep

__all__ = ["StepChange", "StepDifference", "compare_traces"]


@final
class StepChange(StrEnum):
    """How one step of a trace differs from its like in another."""

    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"
    AMOUNT = "amount"
    VALUES = "values"

    @property
    def label(self) -> Label:
        """The words for it."""
        return {
            StepChange.ONLY_FIRST: Label(zh="仅见于第一份", en="only in the first"),
            StepChange.ONLY_SECOND: Label(zh="仅见于第二份", en="only in the second"),
            StepChange.AMOUNT: Label(zh="金额不同", en="another amount"),
            StepChange.VALUES: Label(zh="参数不同", en="other values"),
        }[self]


@final
@frozen(kw_only=True)
class StepDifference:
    """One step at which two traces part.

    Parameters
    ----------
    year, unit, kind
        The line of the statement.
    path
        The clause.
    change
        How they differ.
    first, second
        The step in each trace; ``None`` where it is missing.
    """

    year: FiscalYear
    unit: str
    kind: RevenueKind
    path: str
    change: StepChange
    first: TraceStep | None
    second: TraceStep | None

    def text(self, lang: Lang = "zh") -> str:
        """Write the difference for a person."""
        unit = unit_text(self.unit, self.unit == ZONE, lang)
        where = f"{self.year} {unit} {self.kind.label.text(lang)} [{self.path}]"
        sides = " | ".join(_side(step, lang) for step in (self.first, self.second))
        return f"{where}: {self.change.label.text(lang)}: {sides}"


def compare_traces(first: Trace, second: Trace) -> tuple[StepDifference, ...]:
    """Compare two traces step by step; the first difference of a line is where the two results part.

    Returns
    -------
    tuple of StepDifference
        Empty when both went the same way with the same amounts and values.
    """
    differences: list[StepDifference] = []
    mine, theirs = _by_place(first), _by_place(second)
    for place in sorted({*mine, *theirs}):
        differences += _compare(mine.get(place), theirs.get(place))
    return tuple(differences)


Place = tuple[str, int, str, str, str, str, int]


def _by_place(trace: Trace) -> dict[Place, TraceEntry]:
    places: dict[Place, TraceEntry] = {}
    for entry in trace.entries:
        days = (str(entry.first), str(entry.last))
        count = 0
        while (
            place := (entry.sharing, entry.year.year, entry.unit, entry.kind.value, *days, count)
        ) in places:
            count += 1
        places[place] = entry
    return places


def _compare(first: TraceEntry | None, second: TraceEntry | None) -> list[StepDifference]:
    entry = first or second
    assert entry is not None  # a place comes from one of the two
    mine, theirs = _by_path(first), _by_path(second)
    differences = []
    for key in dict.fromkeys((*mine, *theirs)):
        one, other = mine.get(key), theirs.get(key)
        change = _change(one, other)
        if change is not None:
            differences.append(
                StepDifference(
                    year=entry.year,
                    unit=entry.unit,
                    kind=entry.kind,
                    path=key[0],
                    change=change,
                    first=one,
                    second=other,
                )
            )
    return differences


def _by_path(entry: TraceEntry | None) -> dict[tuple[str, str, int], TraceStep]:
    steps: dict[tuple[str, str, int], TraceStep] = {}
    for step in entry.steps if entry else ():
        count = 0
        while (step.path, step.party, count) in steps:
            count += 1
        steps[step.path, step.party, count] = step
    return steps


def _change(one: TraceStep | None, other: TraceStep | None) -> StepChange | None:
    if one is None:
        return StepChange.ONLY_SECOND
    if other is None:
        return StepChange.ONLY_FIRST
    if one.amount != other.amount:
        return StepChange.AMOUNT
    return None if one == other else StepChange.VALUES


def _side(step: TraceStep | None, lang: Lang) -> str:
    if step is None:
        return "–"
    values = "".join(f", {name} {value_text(name, value, lang)}" for name, value in step.values)
    return f"{step.clause} {money_text(step.amount, lang)}{values}"
