# SPDX-License-Identifier: Apache-2.0
"""A rule is found by code or name and tells all there is to say of it."""

from types import SimpleNamespace

import pytest

from feidi.errors import NotFoundError
from feidi.validators import RULES
from feidi.validators.checker import Checker
from feidi.validators.explain import HEADINGS, explain, find_rule, sections


@pytest.mark.parametrize("checker", RULES, ids=lambda checker: checker.RULE.code)
def test_every_rule_explains_itself(checker: Checker) -> None:
    """Code and name both lead to the rule, and its text holds every heading, the fault and the hint."""
    assert find_rule(checker.RULE.code) is find_rule(checker.RULE.name.upper()) is checker
    assert tuple(sections(checker)) == HEADINGS
    for lang in ("zh", "en"):
        text = explain(checker, lang)
        assert text.startswith(
            f"{checker.RULE.code} {checker.RULE.name}\n{checker.RULE.summary.text(lang)}\n"
        )
        assert all(f"\n{heading}\n    " in text for heading in HEADINGS)
        assert f"→ {checker.RULE.hint.text(lang)}" in text


def test_near_names_are_listed() -> None:
    """A slip lists what is near; a word that is near nothing says where to look."""
    with pytest.raises(NotFoundError, match=r"did you mean .*side-missing-from-governance") as caught:
        find_rule("side-missing-from-goverment")
    assert "side-missing-from-governance" in caught.value.candidates
    with pytest.raises(NotFoundError, match="list the rules"):
        find_rule("???")


def test_rules_of_yours(toys: SimpleNamespace) -> None:
    """A rule without headings and clauses is told by its card alone."""
    toy = find_rule("toy001", toys.RULES)
    assert sections(toy) == {}
    assert explain(toy, "en").splitlines() == [
        "TOY001 no-seats",
        "too few seats",
        "[error, preview, 0.1, basic; Room]",
        "",
        "→ add seats",
    ]
    assert explain(find_rule("one-seat", toys.RULES), "zh").endswith("→ 添座位\nG5.5; G3.1")
