# SPDX-License-Identifier: Apache-2.0
"""Look figures up in facts, receipts and what was received."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, final

from feidi.dates.date import Date
from feidi.dates.period import Grain, Period
from feidi.errors import InvariantError
from feidi.expressions.facts import Facts, FactValue, NotYet
from feidi.expressions.measures import Kind, Measure
from feidi.expressions.outcome import Answer, Cause, Range, Unknown
from feidi.expressions.scope import Fact, Scope
from feidi.expressions.world import Figure, FigureKind
from feidi.quantities.quantity import Quantity

__all__ = ["KnownFacts", "Sums"]

Sums = Callable[[str, Period], Answer]
"""Returns a sum of money by the name of a kind or party, and a period, in yuan."""
EMPTY: Final = Scope()


@final
class KnownFacts:
    """The facts of a unit and of parties, and the sums of a settlement.

    Parameters
    ----------
    facts
        The facts of the unit; ``None`` where nothing is known.
    scope
        The declarations: only a declared fact may be given as a plain number where money or another unit is asked for.
    parties
        Facts of parties or other units, by their ids, for names such as ``population@source``.
    receipts, received
        Sums that came in by kind, and that parties received; without them these figures are missing.
    since
        The first period with receipts.
    """

    def __init__(
        self,
        facts: Facts | None,
        scope: Scope = EMPTY,
        *,
        parties: Iterable[Facts] = (),
        receipts: Sums | None = None,
        received: Sums | None = None,
        since: Period | None = None,
    ) -> None:
        self.scope: Scope = scope
        self.of: dict[str, Facts] = {each.unit: each for each in parties}
        if facts is not None:
            self.of[""] = facts
        self.sums: dict[FigureKind, Sums | None] = {
            FigureKind.RECEIPTS: receipts,
            FigureKind.RECEIVED: received,
        }
        self.since: Period | None = since

    def find(self, figure: Figure, period: Period, measure: Measure) -> Answer:
        """Return a figure in base units, or why it is not known."""
        if figure.kind is not FigureKind.FACT:
            sums = self.sums[figure.kind]
            return _unknown(Cause.MISSING, figure, period) if sums is None else sums(figure.name, period)
        facts = self.of.get(figure.of)
        given = None if facts is None else facts.by_name.get(figure.name)
        declared = self.scope.by_name.get(figure.name)
        fact = declared if isinstance(declared, Fact) else None
        if given is None:
            return _unknown(Cause.MISSING, figure, period)
        if isinstance(given, Mapping):
            found = _in_series(given, period, fact)
            return (
                _unknown(found, figure, period)
                if isinstance(found, Cause)
                else self.value(found, figure, fact, measure, period)
            )
        if fact is not None and fact.grain is not None and fact.is_flow and measure.kind is Kind.NUMBER:
            return _unknown(Cause.OTHER_GRAIN, figure, period)
        return self.value(given, figure, fact, measure, period)

    def first(self, figure: Figure, grain: Grain) -> Period | None:
        """Return the first period for which a figure is given."""
        if figure.kind is not FigureKind.FACT:
            return None if self.since is None else self.since.within(grain) or self.since.parts(grain)[0]
        facts = self.of.get(figure.of)
        given = None if facts is None else facts.by_name.get(figure.name)
        if not isinstance(given, Mapping) or not given:
            return None
        period = min(given, key=lambda each: each.number)
        return period if period.grain is grain else None

    def value(
        self, given: FactValue, figure: Figure, fact: Fact | None, measure: Measure, period: Period
    ) -> Answer:
        """Return a given value in base units.

        Raises
        ------
        InvariantError
            If it is of another sort than the expression reads, or in a unit that does not fit.
        """
        match given:
            case NotYet() if measure.kind is Kind.DAY:
                return _unknown(Cause.NOT_YET, figure, period)
            case Quantity() if measure.kind is Kind.NUMBER:
                if given.unit.measures_like(measure.unit):
                    return given.amount * given.unit.scale
                if not given.unit.powers and fact is not None:
                    return given.amount * fact.unit.scale
            case Range() if measure.kind is Kind.NUMBER:
                return given
            case bool() if measure.kind is Kind.CONDITION:
                return given
            case Date() if measure.kind is Kind.DAY:
                return given
            case _:
                pass
        raise InvariantError(
            f"{figure.name} is read as {measure.label().en}",
            place=f"facts of {self.of[figure.of].unit}, {figure.name}",
            value=_shown(given),
            remedy="give it so, with its unit; or declare the fact with the unit in which plain numbers are given",
        )


def _in_series(given: Mapping[Period, FactValue], period: Period, fact: Fact | None) -> FactValue | Cause:
    found = given.get(period)
    if found is not None:
        return found
    grains = {each.grain for each in given}
    if period.grain in grains:
        return Cause.MISSING
    if fact is not None and not fact.is_flow:
        longer = (period.within(grain) for grain in grains)
        found = next((given[each] for each in longer if each is not None and each in given), None)
    return Cause.OTHER_GRAIN if found is None else found


def _unknown(cause: Cause, figure: Figure, period: Period) -> Unknown:
    name = f"{figure.name}@{figure.of}" if figure.of else figure.name
    return Unknown.because(cause, name, period)


def _shown(given: FactValue) -> str:
    if isinstance(given, Range):
        return f"{given.low} .. {given.high}"
    return str(given)
