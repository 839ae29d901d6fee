# SPDX-License-Identifier: Apache-2.0
"""The parts of an expression, and the names that it holds."""

from collections.abc import Iterator
from typing import assert_never

from feidi.expressions.calls import Call
from feidi.expressions.functions import Function
from feidi.expressions.measures import Stage
from feidi.expressions.names import Name
from feidi.expressions.nodes import Arithmetic, Comparison, Constant, Day, Junction, Negative, Not, Power
from feidi.expressions.tables import Table
from feidi.expressions.tree import Expression

__all__ = ["names_in", "operands", "stage_of", "walk"]


def operands(expression: Expression) -> tuple[Expression, ...]:
    """Return the expressions directly below one, in the order of its text.

    The words of a function, such as the way of rounding, a revenue kind or a party, are none.
    """
    match expression:
        case Constant() | Day() | Name():
            return ()
        case Negative(of=of) | Not(of=of):
            return (of,)
        case Arithmetic(left=left, right=right) | Comparison(left=left, right=right):
            return (left, right)
        case Power(base=base):
            return (base,)
        case Junction(parts=parts):
            return parts
        case Call(function=function, arguments=arguments):
            match function:
                case Function.ROUND:
                    return arguments[:2]
                case Function.GROWTH:
                    return arguments[:1]
                case Function.RECEIPTS | Function.RECEIVED:
                    return ()
                case _:
                    return arguments
        case Table(rows=rows, on=on, otherwise=otherwise):
            below = [] if on is None else [on]
            below += [part for row in rows for part in (row.value, row.edge)]
            return (*below, *(() if otherwise is None else (otherwise,)))
        case _ as never:
            assert_never(never)


def walk(expression: Expression) -> Iterator[Expression]:
    """Yield an expression and everything below it, in the order of its text."""
    yield expression
    for operand in operands(expression):
        yield from walk(operand)


def names_in(expression: Expression) -> frozenset[str]:
    """Return the names of the facts, definitions and events that an expression holds, those of windows among them."""
    found: set[str] = set()
    for part in walk(expression):
        if isinstance(part, Name):
            found.add(part.name)
        elif isinstance(part, Call) and part.window is not None and part.window.before:
            found.add(part.window.before)
    return frozenset(found)


def stage_of(expression: Expression) -> Stage:
    """Return when the latest of its figures is known."""
    stage = Stage.DOCUMENT
    for part in walk(expression):
        match part:
            case Name():
                stage = max(stage, Stage.FACTS)
            case Call(function=Function.RECEIPTS):
                stage = max(stage, Stage.RECEIPTS)
            case Call(function=Function.RECEIVED):
                stage = max(stage, Stage.RECEIVED)
            case Call(window=window) if window is not None and window.before:
                stage = max(stage, Stage.FACTS)
            case _:
                pass
    return stage
