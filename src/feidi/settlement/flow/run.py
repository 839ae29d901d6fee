# SPDX-License-Identifier: Apache-2.0
"""What a flow of money carries along: the unit, the year, the state of its clauses and the parties' sums."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from feidi.agreements.facts import Facts
from feidi.agreements.revenue import RevenueKind
from feidi.settlement.flow.part_years import NO_PART_YEARS, PartYears
from feidi.settlement.trace import TraceStep

__all__ = ["Days", "Flow", "Number", "Run", "part"]

Number = int | Fraction
"""Fen times the tree's scale: whole where the tree has only fixed shares."""

Days = tuple[int, int]
"""The days that an amount covers, as ordinals, the last one out."""


class Run:
    """The state of one unit under one sharing clause while its receipts flow.

    Not a noun: it lives inside one call of `settle` and is never seen outside.
    """

    __slots__ = (
        "active",
        "amounts",
        "answers",
        "bounds",
        "came_down",
        "facts",
        "kind",
        "lasting_amounts",
        "lasting_answers",
        "life",
        "out",
        "part_years",
        "project_class",
        "reasons",
        "scale",
        "steps",
        "sums",
        "traced",
        "unit",
        "unmet",
        "year",
        "yearly",
    )

    unit: str
    facts: Facts | None
    scale: int
    year: int
    kind: RevenueKind
    project_class: str
    out: dict[str, Number]
    part_years: PartYears
    steps: list[TraceStep]
    traced: bool
    life: dict[str, list[Number]]
    yearly: dict[str, list[Number]]
    lasting_amounts: dict[str, Number]
    lasting_answers: dict[str, bool]
    answers: dict[str, bool]
    amounts: dict[str, Number]
    bounds: dict[str, Sequence[int]]
    came_down: dict[str, int]
    active: dict[str, tuple[int, int]]
    sums: dict[str, dict[str, Number]]
    reasons: dict[str, str]
    unmet: dict[str, Number]

    def __init__(
        self,
        unit: str,
        facts: Facts | None,
        scale: int,
        traced: bool,
        part_years: PartYears = NO_PART_YEARS,
    ) -> None:
        self.unit = unit
        self.facts = facts
        self.scale = scale
        self.year = 0
        self.kind = RevenueKind.OTHER
        self.project_class = ""
        self.out = {}
        self.part_years = part_years
        self.steps = []
        self.traced = traced
        # For each clause: what a lifetime limit has taken and let pass, and what belongs to this year only.
        self.life = {}
        self.yearly = {}
        # What clauses found once and ask again; what no year changes is kept apart.
        self.lasting_amounts = {}
        self.lasting_answers = {}
        self.answers = {}
        self.amounts = {}
        self.bounds = {}
        # The first year in which a lifetime limit lies below what it had taken before.
        self.came_down = {}
        self.active = {}
        self.sums = {}
        self.reasons = {}
        self.unmet = {}

    def enter(self, year: int) -> None:
        """Begin a fiscal year: what belongs to the year before is done with."""
        self.year = year
        for kept in (self.yearly, self.answers, self.amounts, self.active, self.sums, self.unmet):
            kept.clear()

    def note(
        self, path: str, clause: str, amount: Number, article: str = "", party: str = "", **values: str
    ) -> None:
        """Keep a step of the trace; call it only where the run is traced."""
        step = TraceStep(
            path=path,
            clause=clause,
            article=article,
            amount=Fraction(amount, self.scale),
            party=party,
            values=tuple(values.items()),
        )
        self.steps.append(step)


Flow = Callable[[Number, Days, Run], None]
"""Let an amount that covers some days flow through a clause."""


def part(amount: Number, numerator: int, denominator: int) -> Number:
    """Take an exact part of an amount, as a whole number where it is one."""
    if type(amount) is int:
        whole, rest = divmod(amount * numerator, denominator)
        return Fraction(amount * numerator, denominator) if rest else whole
    return amount * Fraction(numerator, denominator)
