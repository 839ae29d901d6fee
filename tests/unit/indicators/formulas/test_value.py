# SPDX-License-Identifier: Apache-2.0
"""Formulas are worked out exactly, or say why they are not."""

from fractions import Fraction

import pytest

from feidi.errors import UndefinedError
from feidi.indicators.formulas import (
    Cause,
    Constant,
    Fact,
    Formula,
    Growth,
    Outcome,
    Prior,
    ShareOf,
    Undefined,
    facts_in,
    known,
    value_of,
)
from feidi.indicators.formulas.facts import KEY_PROJECTS, LAND, PROJECTS, TAX, VALUE_ADDED
from feidi.indicators.formulas.value import Lookup, periods_back
from feidi.quantities import Quantity


def lookup(**given: str) -> Lookup:
    """Look facts up in keyword arguments."""

    def look(fact: Fact) -> Outcome:
        text = given.get(fact.code)
        return Undefined(Cause.MISSING, fact.code) if text is None else Quantity.from_text(text)

    return look


NOW = lookup(tax="300 万元", land="20 亩", projects="10 个", key_projects="6 个", value_added="0 万元")
BEFORE = lookup(tax="2000000 元", land="20 亩", projects="0 个", key_projects="0 个")


class TestValue:
    """Values are exact, in derived units."""

    @pytest.mark.parametrize(
        ("formula", "value"),
        [
            (TAX, "300 万元"),
            (Constant(3), "3"),
            (TAX / LAND, "15 万元/亩"),
            (TAX * 2 + TAX, "900 万元"),
            (TAX - Prior(TAX), "100 万元"),
            (Growth(TAX / LAND), "0.5"),
            (ShareOf(KEY_PROJECTS, PROJECTS), "0.6"),
            (Prior(TAX), "200 万元"),
        ],
    )
    def test_values(self, formula: Formula, value: str) -> None:
        """The value comes out with its unit."""
        assert known(value_of(formula, [NOW, BEFORE])) == Quantity.from_text(value)

    @pytest.mark.parametrize(
        ("formula", "cause", "of"),
        [
            (TAX / VALUE_ADDED, Cause.ZERO_DIVISOR, "value_added"),
            (LAND / (TAX - TAX), Cause.ZERO_DIVISOR, "tax - tax"),
            (Growth(VALUE_ADDED), Cause.MISSING, "value_added"),
            (Growth(PROJECTS), Cause.NOT_ABOVE_ZERO, "projects"),
            (Prior(Prior(TAX)), Cause.NO_PRIOR, "tax"),
            (Growth(Prior(TAX)), Cause.NO_PRIOR, "tax"),
            (Prior(ShareOf(KEY_PROJECTS, PROJECTS)), Cause.ZERO_DIVISOR, "projects"),
            (Prior(ShareOf(VALUE_ADDED, TAX)), Cause.MISSING, "value_added"),
            (Prior(ShareOf(TAX, VALUE_ADDED)), Cause.MISSING, "value_added"),
            (ShareOf(PROJECTS, KEY_PROJECTS), Cause.NOT_A_PART, "projects"),
            (Prior(TAX / VALUE_ADDED), Cause.MISSING, "value_added"),
            (Prior(VALUE_ADDED / TAX), Cause.MISSING, "value_added"),
            (Growth(Prior(Growth(VALUE_ADDED))), Cause.MISSING, "value_added"),
        ],
    )
    def test_undefined(self, formula: Formula, cause: Cause, of: str) -> None:
        """Without a value there is a reason, never 0 and never NaN."""
        assert value_of(formula, [NOW, BEFORE]) == Undefined(cause, of)

    def test_growth_without_the_period_now(self) -> None:
        """Growth needs both periods."""
        assert value_of(Growth(TAX), [lookup(), BEFORE]) == Undefined(Cause.MISSING, "tax")

    def test_nothing_is_rounded(self) -> None:
        """A third stays a third."""
        third = value_of(TAX / 900, [NOW])
        assert known(third).amount == Fraction(1, 3)


class TestOutcome:
    """An outcome is a quantity or a reason."""

    def test_words(self) -> None:
        """The reason is said in both languages."""
        for cause in Cause:
            reason = Undefined(cause, "tax")
            assert reason.text("zh") == str(reason) == f"{cause.label.zh}: tax"
            assert reason.text("en") == f"{cause.label.en}: tax"

    def test_known_refuses_what_is_not(self) -> None:
        """Asking for the quantity of an undefined outcome is an error with its reason."""
        with pytest.raises(UndefinedError, match="tax: the divisor is zero"):
            known(Undefined(Cause.ZERO_DIVISOR, "tax"))


@pytest.mark.parametrize(
    ("formula", "facts", "back"),
    [
        (TAX / LAND, (TAX, LAND), 0),
        (Growth(TAX / LAND) + TAX / TAX, (TAX, LAND), 1),
        (ShareOf(Prior(TAX), VALUE_ADDED), (TAX, VALUE_ADDED), 1),
        (Constant(1), (), 0),
        (Growth(Growth(TAX)), (TAX,), 2),
    ],
)
def test_what_a_formula_asks_for(formula: Formula, facts: tuple[Fact, ...], back: int) -> None:
    """Each fact is listed once, and the periods are counted."""
    assert facts_in(formula) == facts
    assert periods_back(formula) == back
