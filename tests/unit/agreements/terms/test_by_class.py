# SPDX-License-Identifier: Apache-2.0
"""Cases by class of project."""

import pytest

from feidi.agreements.terms import ByClass, ClassCase, To
from feidi.errors import InvariantError


def test_pairs_become_cases() -> None:
    """A pair and a case say the same; classes are named as the agreement names them."""
    terms = ByClass([("政策性流转", To("a")), ClassCase("仅搬迁总部", To("b"))], otherwise=To("c"))
    assert terms.cases[0] == ClassCase("政策性流转", To("a"))
    assert terms.depth == ByClass([("x", To("a"))]).depth == 1


@pytest.mark.parametrize("cases", [[], [("x", To("a")), ("x", To("b"))]])
def test_each_class_has_one_case(cases: list[ClassCase]) -> None:
    """A class with two cases, and no case at all, are refused."""
    with pytest.raises(InvariantError, match="each class of projects has one case"):
        ByClass(cases)
