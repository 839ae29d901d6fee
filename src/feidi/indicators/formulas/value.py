# SPDX-License-Identifier: Apache-2.0
"""What a formula is worth for given facts."""

from collections.abc import Callable, Sequence
from typing import assert_never

from feidi.indicators.formulas.nodes import (
    Constant,
    Difference,
    Fact,
    Formula,
    Growth,
    Prior,
    Product,
    Quotient,
    ShareOf,
    Sum,
)
from feidi.indicators.formulas.outcome import Cause, Outcome, Undefined
from feidi.indicators.formulas.text import formula_text
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = ["Lookup", "facts_in", "periods_back", "value_of"]

Lookup = Callable[[Fact], Outcome]
"""Gives the value of a fact in one period, or says why there is none."""


def value_of(formula: Formula, history: Sequence[Lookup]) -> Outcome:
    """Work a formula out, exactly.

    Parameters
    ----------
    formula
        The formula.
    history
        Where the facts are looked up: the period itself first, then the one before it, and so on.

    Returns
    -------
    Quantity or Undefined
        The exact value in the derived unit, or the reason why there is none.
    """
    if not history:
        return Undefined(Cause.NO_PRIOR, formula_text(formula))
    match formula:
        case Fact():
            return history[0](formula)
        case Constant():
            return formula.value
        case Prior():
            return value_of(formula.of, history[1:])
        case Growth():
            return _growth(formula, history)
        case ShareOf():
            return _share(formula, history)
        case Sum() | Difference() | Product() | Quotient():
            left, right = value_of(formula.left, history), value_of(formula.right, history)
            if isinstance(left, Undefined):
                return left
            return right if isinstance(right, Undefined) else _combined(formula, left, right)
        case _ as never:
            assert_never(never)


def _combined(formula: Sum | Difference | Product | Quotient, left: Quantity, right: Quantity) -> Outcome:
    match formula:
        case Sum():
            return left + right
        case Difference():
            return left - right
        case Product():
            return left * right
        case Quotient():
            return (
                left / right if right.amount else Undefined(Cause.ZERO_DIVISOR, formula_text(formula.right))
            )
        case _ as never:
            assert_never(never)


def _growth(formula: Growth, history: Sequence[Lookup]) -> Outcome:
    now, before = value_of(formula.of, history), value_of(formula.of, history[1:])
    if isinstance(now, Undefined):
        return now
    if isinstance(before, Undefined):
        return before
    if before.amount <= 0:
        return Undefined(Cause.NOT_ABOVE_ZERO, formula_text(formula.of))
    return Quantity((now.in_unit(before.unit) - before.amount) / before.amount, Unit())


def _share(formula: ShareOf, history: Sequence[Lookup]) -> Outcome:
    part, whole = value_of(formula.part, history), value_of(formula.whole, history)
    if isinstance(part, Undefined):
        return part
    if isinstance(whole, Undefined):
        return whole
    if not whole.amount:
        return Undefined(Cause.ZERO_DIVISOR, formula_text(formula.whole))
    share = part.in_unit(whole.unit) / whole.amount
    if not 0 <= share <= 1:
        return Undefined(Cause.NOT_A_PART, formula_text(formula.part))
    return Quantity(share, Unit())


def facts_in(formula: Formula) -> tuple[Fact, ...]:
    """List the facts a formula asks for, each once, in the order they stand."""
    match formula:
        case Fact():
            return (formula,)
        case Constant():
            return ()
        case Prior() | Growth():
            return facts_in(formula.of)
        case ShareOf():
            parts = (formula.part, formula.whole)
        case Sum() | Difference() | Product() | Quotient():
            parts = (formula.left, formula.right)
        case _ as never:
            assert_never(never)
    return tuple(dict.fromkeys(fact for part in parts for fact in facts_in(part)))


def periods_back(formula: Formula) -> int:
    """Say how many earlier periods a formula looks at."""
    match formula:
        case Fact() | Constant():
            return 0
        case Prior() | Growth():
            return 1 + periods_back(formula.of)
        case ShareOf():
            return max(periods_back(formula.part), periods_back(formula.whole))
        case Sum() | Difference() | Product() | Quotient():
            return max(periods_back(formula.left), periods_back(formula.right))
        case _ as never:
            assert_never(never)
