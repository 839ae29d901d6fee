# SPDX-License-Identifier: Apache-2.0
"""The parser reads formulas, runs nothing and points at the character."""

import pytest

from feidi.errors import InvariantError
from feidi.indicators.formulas import Constant, Formula, Growth, Prior, ShareOf, parse_formula
from feidi.indicators.formulas.facts import KEY_PROJECTS, LAND, PROJECTS, TAX
from feidi.quantities import Quantity


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("tax / land", TAX / LAND),
        (" 评价税收÷用地面积 ", TAX / LAND),
        ("tax * 2 + tax", TAX * 2 + TAX),
        ("tax × (1 - 0.5)", TAX * (Constant(1) - Constant(Quantity.of("0.5")))),
        ("tax - tax - tax", TAX - TAX - TAX),
        ("growth(tax)", Growth(TAX)),
        ("增长率(评价税收)", Growth(TAX)),
        ("上期\uff08tax\uff09", Prior(TAX)),
        ("share(key_projects, projects)", ShareOf(KEY_PROJECTS, PROJECTS)),
        ("占比(重点领域项目数\uff0c入驻项目数)", ShareOf(KEY_PROJECTS, PROJECTS)),
        ("tax - [2 万元]", TAX - Quantity.of(2, "万元")),
        ("[1/3] * tax", Quantity.from_text("1/3") * TAX),
        ("5% * tax", Quantity.from_text("5%") * TAX),
    ],
)
def test_reads(text: str, formula: Formula) -> None:
    """Text with codes or Chinese labels gives the tree."""
    assert parse_formula(text) == formula


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        ("", 1, "is expected here"),
        ("tax /", 6, "is expected here"),
        ("tax land", 5, "ends before this"),
        ("tax / lnad", 7, "no fact has this name"),
        ("tax + land", 5, "cannot be added"),
        ("share(tax, land)", 1, "cannot be a part of"),
        ("share(tax)", 10, "',' is expected"),
        ("(tax", 5, r"'\)' is expected"),
        ("growth tax", 8, r"'\(' is expected"),
        ("tax ; tax", 5, "has no meaning"),
        ("tax / [2 斤]", 7, "not a unit"),
        ("__import__('os')", 12, "has no meaning"),
        ("(" * 30 + "tax" + ")" * 30, 22, "nested too deep"),
        ("+".join(["tax"] * 150), 400, "too long"),
        ("tax.real", 4, "has no meaning"),
    ],
)
def test_points_at_the_character(text: str, at: int, words: str) -> None:
    """What cannot be read is refused with the number of the character."""
    with pytest.raises(InvariantError, match=words) as caught:
        parse_formula(text)
    shift = {"+".join(["tax"] * 150): 401}
    assert caught.value.place == f"formula, character {shift.get(text, at)}"


@pytest.mark.parametrize("text", ["t" * 2001, 5, None])
def test_refuses_what_is_not_text_or_too_long(text: str) -> None:
    """Length is bounded."""
    with pytest.raises(InvariantError, match="not the text of a formula"):
        parse_formula(text)
