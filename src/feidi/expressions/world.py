# SPDX-License-Identifier: Apache-2.0
"""What is known, of whom and when: the figures that expressions read, and where they are looked up."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Protocol, cast, final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date
from feidi.dates.period import Grain, Period
from feidi.expressions.calls import Call, Window
from feidi.expressions.checked import Checked
from feidi.expressions.functions import Function
from feidi.expressions.measures import Measure
from feidi.expressions.names import Name
from feidi.expressions.outcome import Answer, Cause, Unknown
from feidi.expressions.tree import Expression
from feidi.expressions.walk import walk

__all__ = ["Figure", "FigureKind", "Nothing", "World", "figures_in", "periods_of"]


@final
class FigureKind(StrEnum):
    """Where a figure is looked up."""

    FACT = "fact"
    RECEIPTS = "receipts"
    RECEIVED = "received"


@final
@frozen
class Figure:
    """What is looked up: a fact of the unit or of another party, receipts of a kind, or what a party received.

    Parameters
    ----------
    kind
        Where it is looked up.
    name
        The name of the fact, the kind of revenue (``all`` for every one), or the party.
    of
        The party or unit whose fact it is; empty for the unit that is evaluated.
    """

    kind: FigureKind
    name: str
    of: str = ""


class World(Protocol):
    """What is known, of whom and when."""

    def find(self, figure: Figure, period: Period, measure: Measure) -> Answer:
        """Return a figure in a period: in base units of its measure, or why it is not known.

        What a party received in a period is known once the period is settled.
        """
        ...

    def first(self, figure: Figure, grain: Grain) -> Period | None:
        """Return the first period for which a figure is given; ``None`` where it is not given by such periods."""
        ...


def periods_of(
    window: Window, period: Period, event: Date | None, first: Period | None
) -> tuple[Period, ...]:
    """Return the periods of a window, in order of time.

    Parameters
    ----------
    window
        The window.
    period
        The period evaluated.
    event
        The day of the event that the window lies before.
    first
        The first period given, for a window to date.
    """
    if window.count is None or window.grain is None:
        # A figure that is first given later is missing in the period itself.
        start = period.number if first is None else min(first.number, period.number)
        return tuple(Period(period.grain, number) for number in range(start, period.number + 1))
    if event is not None:
        end = Period.of(event, window.grain).number
    else:
        end = Period.of(period.last, window.grain).number + 1
    return tuple(Period(window.grain, number) for number in range(end - window.count, end))


def figures_in(expression: Expression, checked: Checked) -> Iterator[Figure]:
    """Yield the figures that an expression and its definitions read, events of windows left out."""
    for part in walk(expression):
        match part:
            case Name(name=name, of=of):
                definition = checked.definitions.get(name)
                if definition is None:
                    yield Figure(FigureKind.FACT, name, of)
                else:
                    yield from figures_in(definition, checked)
            case Call(function=Function.RECEIPTS, arguments=arguments):
                yield Figure(FigureKind.RECEIPTS, cast("Name", arguments[0]).name)
            case Call(function=Function.RECEIVED, arguments=arguments):
                yield Figure(FigureKind.RECEIVED, cast("Name", arguments[0]).name)
            case _:
                pass


@final
class Nothing:
    """A world in which nothing is known, for expressions of constants."""

    def find(self, figure: Figure, period: Period, measure: Measure) -> Answer:  # noqa: ARG002  # of the protocol
        """Return that the figure is missing."""
        return Unknown.because(Cause.MISSING, figure.name, period)

    def first(self, figure: Figure, grain: Grain) -> Period | None:  # noqa: ARG002  # of the protocol
        """Return that there is none."""
        return None
