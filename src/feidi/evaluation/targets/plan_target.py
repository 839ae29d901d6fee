# SPDX-License-Identifier: Apache-2.0
"""Targets of a plan that a measured value is held against."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date
from feidi.evaluation.answer import Answer
from feidi.evaluation.targets.target import Aim, aim_on, require_due
from feidi.instruments.figure import Figure, Parameter
from feidi.labels import Label, Lang
from feidi.quantities.quantity import Quantity
from feidi.quantities.share import Rate
from feidi.quantities.unit import Unit

__all__ = ["Attainment", "PlanTarget", "attain"]


@final
@frozen(kw_only=True)
class PlanTarget:
    """A value that a region is to reach by a day, and where it started.

    Parameters
    ----------
    unit
        The unit of all its figures.
    start, started
        Where it started, with citation, and the day of that figure.
    required
        What has to be reached on a day: each figure holds from the day on which it is due.

    Raises
    ------
    InvariantError
        If nothing is ever required, or a required figure is not above 0.

    References
    ----------
    Zhejiang plan to double the digital economy in five years; guideline clause G1.4 stands beside it.

    Examples
    --------
    >>> from feidi.published.demonstration import FIVE_YEAR_TARGETS
    >>> FIVE_YEAR_TARGETS[0].label.zh, FIVE_YEAR_TARGETS[0].unit.text()
    ('数字经济增加值', '亿元')
    """

    unit: Unit
    start: Figure[Fraction]
    started: Date
    required: Parameter[Fraction]

    def __attrs_post_init__(self) -> None:
        require_due(self.required)

    @property
    def label(self) -> Label:
        """What the target is called."""
        return self.required.label


@final
@frozen(kw_only=True)
class Attainment:
    """How far a measured value has come toward a target.

    Parameters
    ----------
    target, on, aim
        The target, the day, and what is aimed at then.
    value
        What was measured; ``None`` where nobody knows.

    Notes
    -----
    Laws: the start attains nothing of the way and the target all of it; an unknown value attains nothing known.
    """

    target: PlanTarget
    on: Date
    aim: Aim[Fraction]
    value: Quantity | None

    @property
    def attained(self) -> Rate | None:
        """The value as an exact part of the target [1]; ``None`` where it is not known."""
        amount = self._amount
        return None if amount is None else Rate(amount / self.aim.figure.known())

    @property
    def of_the_way(self) -> Rate | None:
        """How much of the way from the start is covered [1]; ``None`` where that is not known or no way at all."""
        amount, start, end = self._amount, self.target.start.known(), self.aim.figure.known()
        return None if amount is None or start == end else Rate((amount - start) / (end - start))

    @property
    def remaining(self) -> Quantity | None:
        """What is still missing, never below 0; ``None`` where the value is not known."""
        amount = self._amount
        if amount is None:
            return None
        return Quantity(max(Fraction(0), self.aim.figure.known() - amount), self.target.unit)

    @property
    def answer(self) -> Answer:
        """Whether what is aimed at is reached."""
        amount = self._amount
        return Answer.of(None if amount is None else amount >= self.aim.figure.known())

    def explain(self, lang: Lang = "zh") -> str:
        """Describe in prose how far the target is reached.

        Examples
        --------
        >>> from feidi.dates import date_of
        >>> from feidi.published.demonstration import FIVE_YEAR_TARGETS
        >>> attain(FIVE_YEAR_TARGETS[0], "36000 亿元", date_of("2021-12-31")).explain("en").split(": ")[0]
        'digital-economy value added'
        """
        goal = Quantity(self.aim.figure.known(), self.target.unit).text(lang)
        cited = f" ({self.aim.figure.citation.text(lang)})" if self.aim.figure.citation else ""
        name, answer = self.target.label.text(lang), self.answer.label.text(lang)
        zh = lang == "zh"
        head = (
            f"{name}: {self.aim.due}前达到{goal}{cited}" if zh else f"{name}: {goal} by {self.aim.due}{cited}"
        )
        if self.value is None or self.attained is None or self.remaining is None:
            return f"{head}: {answer}"
        now, share, rest = self.value.text(lang), self.attained.percent(), self.remaining.text(lang)
        if zh:
            return f"{head}; 现为{now}, 完成{share}, 尚差{rest}: {answer}"
        return f"{head}; now {now}, {share} attained, {rest} to come: {answer}"

    @property
    def _amount(self) -> Fraction | None:
        return None if self.value is None else self.value.in_unit(self.target.unit)


def attain(target: PlanTarget, value: Quantity | str | None, on: Date) -> Attainment:
    """Compare a measured value with a target.

    Parameters
    ----------
    target
        The target.
    value
        What was measured, as a `Quantity` or its text; ``None`` where nobody knows.
    on
        The day of which it is said.

    Raises
    ------
    InvariantError
        If the value measures something else than the target.

    Examples
    --------
    >>> from feidi.dates import date_of
    >>> from feidi.published.demonstration import FIVE_YEAR_TARGETS
    >>> done = attain(FIVE_YEAR_TARGETS[0], "36000 亿元", date_of("2021-12-31"))
    >>> done.attained.percent(), done.remaining.text(), done.answer.value
    ('90%', '4000 亿元', 'not_met')
    """
    read = Quantity.from_text(value) if isinstance(value, str) else value
    if read is not None:
        read.in_unit(target.unit)
    return Attainment(target=target, on=on, aim=aim_on(target.required, on), value=read)
