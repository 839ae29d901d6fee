# SPDX-License-Identifier: Apache-2.0
"""A grading: its rule, and the events that fix, raise, lower or forbid a grade."""

from collections.abc import Iterable
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.grades.rules import Placed, Rule
from feidi.indicators.observation import Observation
from feidi.labels import Label

__all__ = ["Change", "Fix", "Grading", "Lower", "NotGraded", "Raise"]


@final
@frozen(kw_only=True)
class Fix:
    """An event that sets the grade: a veto sets the lowest, a listed leader the highest."""

    event: str
    label: Label
    grade: str


@final
@frozen(kw_only=True)
class Raise:
    """An event that raises the grade by a step, not above the best."""

    event: str
    label: Label
    steps: int = 1


@final
@frozen(kw_only=True)
class Lower:
    """An event that lowers the grade by a step, not below the lowest."""

    event: str
    label: Label
    steps: int = 1


@final
@frozen(kw_only=True)
class NotGraded:
    """An event, such as being a utility, that takes a unit out of the grading and out of its ranks.

    Parameters
    ----------
    event, label
        Its code and what it is called.
    grade
        What stands in place of a grade, for example ``"T"``.
    """

    event: str
    label: Label
    grade: str


Change = Fix | Raise | Lower | NotGraded


def _changes(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(changes)


@final
@frozen(kw_only=True)
class Grading:
    """How grades are given.

    Parameters
    ----------
    rule
        By rank share, by threshold or by both.
    changes
        Events that change the grade afterwards. A fixed grade is not raised or lowered; of several fixed
        grades the lowest stands, so that a veto prevails.

    Raises
    ------
    InvariantError
        If a change names a grade that the rule does not give, or moves by no step.
    """

    rule: Rule
    changes: tuple[Change, ...] = field(default=(), converter=_changes)

    def __attrs_post_init__(self) -> None:
        for change in self.changes:
            unknown = isinstance(change, Fix) and change.grade not in self.rule.grades
            still = isinstance(change, Raise | Lower) and (type(change.steps) is not int or change.steps < 1)
            if unknown or still:
                raise InvariantError(
                    "a change sets a grade of the rule or moves by whole steps",
                    place=f"grading, {change.event}",
                    value=change,
                    remedy=f"use one of {', '.join(self.rule.grades)}, or 1 step or more",
                )

    def left_out(self, observation: Observation) -> Placed | None:
        """Give what stands in place of a grade for a unit that is not graded, else ``None``."""
        for change in self.changes:
            if isinstance(change, NotGraded) and observation.count(change.event):
                return Placed(change.grade, change.label)
        return None

    def changed(self, placed: Placed, observation: Observation) -> tuple[str, tuple[Label, ...]]:
        """Give the final grade of a graded unit, and all reasons for it."""
        grades = self.rule.grades
        reasons = [placed.reason]
        happened = [change for change in self.changes if observation.count(change.event)]
        fixed = [change for change in happened if isinstance(change, Fix)]
        if fixed:
            lowest = max(fixed, key=lambda change: grades.index(change.grade))
            return lowest.grade, (*reasons, lowest.label)
        place = grades.index(placed.grade)
        for change in happened:
            if isinstance(change, Raise | Lower):
                place += change.steps if isinstance(change, Lower) else -change.steps
                reasons.append(change.label)
        return grades[min(max(place, 0), len(grades) - 1)], tuple(reasons)
