# SPDX-License-Identifier: Apache-2.0
"""Laws of expressions: text, checks, values and workings of generated trees, against an evaluator of the tests' own."""

import random
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from feidi.dates import Grain, Period, date_of
from feidi.errors import InvariantError
from feidi.expressions import (
    CONDITION,
    DAY,
    MONEY,
    RATIO,
    Answer,
    Cause,
    Expression,
    Figure,
    Kind,
    Measure,
    Reason,
    Slot,
    Stage,
    Unknown,
    asks,
    check,
    evaluate,
    expression_latex,
    expression_text,
    parse,
    work_out,
)
from feidi.expressions.world import Nothing
from feidi.testing.expressions import SCOPE, expressions
from tests.support.expression_oracle import UNKNOWN, value_of_text

PERIODS = st.sampled_from(("2024", "2024Q2", "2024-05")).map(Period.from_text)
MEASURES = st.sampled_from((MONEY, RATIO, CONDITION))


class Drawn:
    """A world whose figures follow from a seed; a few are missing."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.asked: set[Figure] = set()

    def find(self, figure: Figure, period: Period, measure: Measure) -> Answer:
        """Return the figure of a period, always the same; the day of an event does not depend on the period."""
        self.asked.add(figure)
        is_day = measure.kind is Kind.DAY
        drawn = random.Random(
            repr((self.seed, figure.kind.value, figure.name, figure.of, "" if is_day else period.text))
        )
        if drawn.random() < 0.03:
            return Unknown([Reason(Cause.MISSING, figure.name, period)])
        if is_day:
            return date_of(
                f"{drawn.randint(2000, 2030)}-{drawn.randint(1, 12):02d}-{drawn.randint(1, 28):02d}"
            )
        if measure.kind is Kind.CONDITION:
            return drawn.random() < 0.5
        return Fraction(drawn.randint(-3 * 10**6, 10**7), 100)

    def first(self, figure: Figure, grain: Grain) -> Period | None:
        """Return the period of 2019 in which all series begin."""
        return Period.of(date_of("2019-01-01"), grain)


@st.composite
def drawn(draw: st.DrawFn) -> tuple[Expression, Measure]:
    """Draw an expression and what it gives."""
    measure = draw(MEASURES)
    return draw(expressions(measure)), measure


@given(drawn())
def test_text_parses_back(pair: tuple[Expression, Measure]) -> None:
    """What is printed in either language parses to the same tree; every tree has a LaTeX form."""
    tree, _ = pair
    assert parse(expression_text(tree, "en")) == tree
    assert parse(expression_text(tree, "zh")) == tree
    assert expression_latex(tree)


@given(drawn(), st.integers(0, 10**6), PERIODS)
def test_value_is_that_of_the_oracle(pair: tuple[Expression, Measure], seed: int, period: Period) -> None:
    """The value is that of an evaluator which reads the text by the printed grammar and shares no code."""
    tree, measure = pair
    world = Drawn(seed)
    found = evaluate(check(tree, Slot("here", measure, Stage.RECEIVED), SCOPE), world, period)
    expected = value_of_text(expression_text(tree), world, period)
    assert (UNKNOWN if isinstance(found, Unknown) else found) == expected


@given(drawn(), st.integers(0, 10**6), PERIODS)
def test_working_is_true(pair: tuple[Expression, Measure], seed: int, period: Period) -> None:
    """The working of a number evaluates by itself, without any world, to the value that it explains."""
    tree, measure = pair
    checked = check(tree, Slot("here", measure, Stage.RECEIVED), SCOPE)
    working = work_out(checked, Drawn(seed), period)
    assert working.value == evaluate(checked, Drawn(seed), period)
    if working.tree is not None and measure is not CONDITION:
        alone = check(working.tree, Slot("here", measure))
        assert evaluate(alone, Nothing(), period) == working.value
        assert parse(expression_text(working.tree, "zh")) == working.tree


@given(drawn(), st.integers(0, 10**6), PERIODS)
def test_asks_is_exhaustive(pair: tuple[Expression, Measure], seed: int, period: Period) -> None:
    """Nothing is looked up that `asks` does not name."""
    tree, measure = pair
    checked = check(tree, Slot("here", measure, Stage.RECEIVED), SCOPE)
    world = Drawn(seed)
    evaluate(checked, world, period)
    assert world.asked <= {ask.figure for ask in asks(checked)}


@given(expressions(DAY))
def test_days_are_expressions(tree: Expression) -> None:
    """A day has its place too."""
    assert check(tree, Slot("here", DAY), SCOPE).expression == tree


@given(st.text(alphabet="abcx万元亩 0123456789.%+-*/^()<>=≥,;@“”前年 lastsumincbefore且或", max_size=60))
def test_any_text_is_an_expression_or_an_error(text: str) -> None:
    """The parser ends in a tree that prints and parses back, or in an error of its own."""
    tree = parsed(text)
    assert tree is None or parse(expression_text(tree)) == tree


def parsed(text: str) -> Expression | None:
    """Parse a text; ``None`` where it is refused by an error of the library's own."""
    try:
        return parse(text)
    except InvariantError:
        return None
