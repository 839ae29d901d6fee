# SPDX-License-Identifier: Apache-2.0
"""The record of an indicator: what it is, in which unit, and which way is better."""

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.formulas.nodes import Fact, Formula, unit_of
from feidi.indicators.formulas.outcome import Cause, Outcome, Undefined
from feidi.indicators.formulas.value import value_of
from feidi.indicators.observation import Observation
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.exact import exact_or_none, plain
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = ["Direction", "Indicator", "Range"]


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
        How it follows from facts; ``None`` where only its values are published.
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
    formula: Formula | None = None
    direction: Direction = Direction.MORE
    within: Range = Range()
    certainty: Certainty
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        Fact(self.code, self.label, self.unit)  # the rules for a code are those of a fact
        if self.formula is not None and not unit_of(self.formula).measures_like(self.unit):
            raise InvariantError(
                f"the formula gives {unit_of(self.formula).text() or 'a ratio'}",
                place=f"indicator {self.code}, unit",
                value=self.unit.text() or "a ratio",
                remedy="give the unit of the formula, or one of the same dimension",
            )
        if self.certainty in (Certainty.PUBLISHED, Certainty.WEAK) and self.citation is None:
            raise InvariantError(
                "a published definition needs a citation",
                place=f"indicator {self.code}, citation",
                remedy="cite it, or say that this project proposes it",
            )

    def outcome(self, observation: Observation, earlier: Sequence[Observation] = ()) -> Outcome:
        """Give the value for an observation, in the unit of the indicator.

        Parameters
        ----------
        observation
            What was observed. A published value of the indicator itself comes before the formula.
        earlier
            The same unit in the periods before, the latest first.

        Returns
        -------
        Quantity or Undefined
            The exact value, or the reason why there is none.

        Raises
        ------
        InvariantError
            If the published value does not measure like the indicator.
        """
        value: Outcome | None = observation.published(self.code)
        if value is None:
            if self.formula is None:
                return Undefined(Cause.MISSING, self.code)
            value = value_of(self.formula, [seen.fact for seen in (observation, *earlier)])
        if isinstance(value, Undefined):
            return value
        if not value.unit.measures_like(self.unit):
            raise InvariantError(
                f"{self.label.en} is measured like {self.unit.text() or 'a ratio'}",
                place=f"observation of {observation.unit}, indicators.{self.code}",
                value=str(value),
                remedy="give the unit of the indicator, or one of the same dimension",
            )
        value = value.to(self.unit)
        return value if value.amount in self.within else Undefined(Cause.OUT_OF_RANGE, self.code)

    def quantity(self, amount: Fraction) -> Quantity:
        """Give an amount as a quantity in the unit of the indicator."""
        return Quantity(amount, self.unit)
