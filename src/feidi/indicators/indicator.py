# SPDX-License-Identifier: Apache-2.0
"""The record of an indicator: what it is, in which unit, and which way is better."""

import re
from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction
from typing import Final, NamedTuple, cast, final

from feidi._fields.frozen import field, frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.expressions.check import check
from feidi.expressions.checked import Checked
from feidi.expressions.evaluate import Evaluation
from feidi.expressions.measures import Kind, Measure, Slot
from feidi.expressions.nodes import Operators
from feidi.expressions.outcome import Cause, Unknown
from feidi.expressions.parser import parse
from feidi.expressions.scope import Fact, Scope
from feidi.expressions.text import expression_text
from feidi.expressions.tree import Expression
from feidi.expressions.walk import names_in
from feidi.indicators.facts import scope_of
from feidi.indicators.history import History
from feidi.indicators.observation import Observation, calendar_period
from feidi.indicators.outcome import Outcome
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.exact import exact_or_none, plain
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = ["Direction", "Indicator", "Input", "Measured", "Range", "require_code"]

_CODE: Final = re.compile(r"[a-z][a-z0-9_]{0,59}", re.ASCII)


def require_code(code: str, place: str) -> None:
    """Refuse what is no code of an indicator."""
    if not _CODE.fullmatch(code):
        raise InvariantError(
            "an indicator has a short ASCII code",
            place=place,
            value=code,
            remedy="use up to 60 small letters, digits and underscores, starting with a letter",
        )


@final
class Direction(StrEnum):
    """Which way is better."""

    MORE = "more"
    LESS = "less"
    INTERVAL = "interval"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Direction.MORE: Label(zh="越大越好", en="more is better"),
    Direction.LESS: Label(zh="越小越好", en="less is better"),
    Direction.INTERVAL: Label(zh="区间内最好", en="an interval is best"),
}


@final
@frozen
class Range:
    """What an indicator can be, in its unit; ``None`` where there is no bound.

    Raises
    ------
    InvariantError
        If the bounds are not exact or the lower one is above the upper.
    """

    low: Fraction | None = field(default=None, converter=exact_or_none)
    high: Fraction | None = field(default=None, converter=exact_or_none)

    def __attrs_post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise InvariantError(
                "a range ends at or above its start",
                place="range",
                value=str(self),
                remedy="give the lower bound first",
            )

    def __contains__(self, value: Fraction) -> bool:
        return (self.low is None or self.low <= value) and (self.high is None or value <= self.high)

    def __str__(self) -> str:
        low = "-∞" if self.low is None else plain(self.low)
        return f"{low} .. {'∞' if self.high is None else plain(self.high)}"


def _unit(unit: Unit | str) -> Unit:
    return unit if isinstance(unit, Unit) else Unit.from_text(unit)


def _formula(formula: Operators | str | None) -> Expression | None:
    if isinstance(formula, str):
        return parse(formula)
    return formula.expression if isinstance(formula, Operators) else formula


def _listed(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(facts)


@final
@frozen
class Input:
    """A fact that went into a formula, of the period itself or of an earlier one."""

    fact: Fact
    period: FiscalYear | Span
    value: Quantity


class Measured(NamedTuple):
    """The value of an indicator for an observation, and the facts that went into it, in the order they were read."""

    outcome: Outcome
    inputs: tuple[Input, ...] = ()


@final
@frozen(kw_only=True)
class Indicator:
    """An indicator with its unit, range, direction, formula and citation.

    Parameters
    ----------
    code
        The name in schemes and files.
    label
        What it is called in both languages.
    unit
        The unit in which it is given, as a `Unit` or its text.
    formula
        How it follows from facts: an expression or its text, which may use names and labels of facts;
        ``None`` where only its values are published.
    facts
        Facts that the formula names beside the built-in ones.
    direction
        Which way is better.
    within
        What it can be, in its unit.
    certainty
        How sure the definition is.
    citation
        Where the definition stands; ``None`` where this project proposes it.

    Raises
    ------
    InvariantError
        If the formula does not measure like the unit, or a published definition has no citation.
    """

    code: str
    label: Label
    unit: Unit = field(converter=_unit)
    formula: Expression | None = field(default=None, converter=_formula)
    facts: tuple[Fact, ...] = field(default=(), converter=_listed)
    direction: Direction = Direction.MORE
    within: Range = Range()
    certainty: Certainty
    citation: Citation | None = None
    checked: Checked | None = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        require_code(self.code, "indicator.code")
        object.__setattr__(self, "checked", None if self.formula is None else self._checked(self.formula))
        if self.certainty in (Certainty.PUBLISHED, Certainty.WEAK) and self.citation is None:
            raise InvariantError(
                "a published definition needs a citation",
                place=f"indicator {self.code}, citation",
                remedy="cite it, or say that this project proposes it",
            )

    def _checked(self, formula: Expression) -> Checked:
        scope = self.scope
        if not names_in(formula) <= scope.by_name.keys():  # perhaps written with the labels of facts
            formula = parse(expression_text(formula), scope.names)
            object.__setattr__(self, "formula", formula)
        return check(formula, Slot(f"indicator {self.code}, formula", Measure(Kind.NUMBER, self.unit)), scope)

    @property
    def scope(self) -> Scope:
        """What its formula may name."""
        return scope_of(self.facts)

    @property
    def facts_read(self) -> tuple[Fact, ...]:
        """The facts that its formula names, each once, in the order of the built-in facts and its own."""
        names = frozenset[str]() if self.formula is None else names_in(self.formula)
        return tuple(fact for fact in self.scope.facts if fact.name in names)

    def outcome(self, observation: Observation, earlier: Iterable[Observation] = ()) -> Outcome:
        """Compute the value for an observation, in the unit of the indicator.

        Parameters
        ----------
        observation
            What was observed. A published value of the indicator itself comes before the formula.
        earlier
            The same unit in other periods, in any order.

        Returns
        -------
        Quantity or Unknown
            The exact value, or the reasons why there is none.

        Raises
        ------
        InvariantError
            If the published value does not measure like the indicator.
        """
        return self.measured(observation, History((observation, *earlier))).outcome

    def measured(self, observation: Observation, history: History) -> Measured:
        """Compute the value for one of the observations of a history, with the facts that went into it."""
        published = observation.published(self.code)
        if published is not None:
            if not published.unit.measures_like(self.unit):
                raise InvariantError(
                    f"{self.label.en} is measured like {self.unit.text() or 'a ratio'}",
                    place=f"observation of {observation.unit}, indicators.{self.code}",
                    value=str(published),
                    remedy="give the unit of the indicator, or one of the same dimension",
                )
            return Measured(self._within(published.to(self.unit)))
        if self.checked is None:
            return Measured(Unknown.because(Cause.MISSING, self.code, calendar_period(observation.period)))
        world = history.of(observation)
        evaluation = Evaluation(self.checked, world)
        answer = evaluation.value(self.checked.expression, world.period)
        inputs = tuple(
            Input(fact, seen.period, value)
            for figure, period in evaluation.found
            if (seen := world.at(period)) is not None
            and isinstance(fact := self.scope.by_name[figure.name], Fact)
            and not isinstance(value := seen.fact(fact), Unknown)
        )
        if isinstance(answer, Unknown):
            return Measured(answer, inputs)
        return Measured(self._within(self.quantity(cast("Fraction", answer) / self.unit.scale)), inputs)

    def _within(self, value: Quantity) -> Outcome:
        return value if value.amount in self.within else Unknown.because(Cause.OUT_OF_RANGE, self.code)

    def quantity(self, amount: Fraction) -> Quantity:
        """Return an amount as a quantity in the unit of the indicator."""
        return Quantity(amount, self.unit)
