# SPDX-License-Identifier: Apache-2.0
"""What an expression asks for: every figure that it may read, and for which periods."""

from collections.abc import Iterator
from typing import assert_never, cast, final

from feidi._fields.frozen import frozen
from feidi.expressions.calls import Call, Window
from feidi.expressions.checked import Checked
from feidi.expressions.functions import Function
from feidi.expressions.measures import DAY, MONEY, Measure
from feidi.expressions.names import Name
from feidi.expressions.tree import Expression
from feidi.expressions.walk import operands
from feidi.expressions.world import Figure, FigureKind

__all__ = ["Ask", "asks"]


@final
@frozen
class Ask:
    """A figure that an expression may read.

    Parameters
    ----------
    figure
        Which.
    measure
        What it must give.
    through
        From the period evaluated to the periods asked for, outermost first: windows, the period before, the same period
        of the year before, the years in which an amount goes up. Empty for the period itself.
    """

    figure: Figure
    measure: Measure
    through: tuple[Window | Function, ...] = ()


def asks(checked: Checked) -> tuple[Ask, ...]:
    """Return every figure that an expression and its definitions may read, each once, in the order of the text.

    Examples
    --------
    >>> from feidi.expressions.check import check
    >>> from feidi.expressions.measures import Slot
    >>> from feidi.expressions.parser import parse
    >>> limit = check(parse("min(3000 万元, sum(三税, 3 years before move))"), Slot("limit", MONEY))
    >>> [(ask.figure.name, ask.measure.label().en) for ask in asks(limit)]
    [('move', 'a day'), ('三税', 'a number in CNY')]
    """
    return tuple(dict.fromkeys(_asked(checked.expression, checked, ())))


def _asked(expression: Expression, checked: Checked, through: tuple[Window | Function, ...]) -> Iterator[Ask]:
    match expression:
        case Name(name=name, of=of):
            definition = checked.definitions.get(name)
            if definition is None:
                yield Ask(Figure(FigureKind.FACT, name, of), checked.measures[name], through)
            else:
                yield from _asked(definition, checked, through)
        case Call():
            yield from _asked_by_call(expression, checked, through)
        case _:
            for operand in operands(expression):
                yield from _asked(operand, checked, through)


def _asked_by_call(call: Call, checked: Checked, through: tuple[Window | Function, ...]) -> Iterator[Ask]:
    below = through if call.window is None else (*through, call.window)
    if call.window is not None and call.window.before:
        yield Ask(Figure(FigureKind.FACT, call.window.before), DAY, through)
    match call.function:
        case Function.PREVIOUS | Function.YEAR_BEFORE:
            yield from _asked(call.arguments[0], checked, (*through, call.function))
        case Function.GROWTH:
            base = Function(cast("Name", call.arguments[1]).name)
            yield from _asked(call.arguments[0], checked, through)
            yield from _asked(call.arguments[0], checked, (*through, base))
        case Function.ESCALATE:
            yield from _asked(call.arguments[0], checked, through)
            yield from _asked(call.arguments[1], checked, (*through, Function.ESCALATE))
        case Function.RECEIPTS:
            yield Ask(Figure(FigureKind.RECEIPTS, cast("Name", call.arguments[0]).name), MONEY, below)
        case Function.RECEIVED:
            yield Ask(Figure(FigureKind.RECEIVED, cast("Name", call.arguments[0]).name), MONEY, below)
        case (
            Function.MIN
            | Function.MAX
            | Function.CLIP
            | Function.ABS
            | Function.ROUND
            | Function.SUM
            | Function.MEAN
            | Function.LEAST
            | Function.MOST
            | Function.COUNT
            | Function.SHARE
            | Function.YEARS_SINCE
            | Function.DAYS_SINCE
        ):
            for operand in operands(call):
                yield from _asked(operand, checked, below)
        case _ as never:
            assert_never(never)
