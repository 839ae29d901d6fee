# SPDX-License-Identifier: Apache-2.0
"""The tuple of facts is complete and its names are distinct."""

import pytest

from feidi.errors import NotFoundError
from feidi.expressions import Fact, Name, parse
from feidi.indicators import FACTS, fact_of, facts, scope_of
from feidi.labels import Label


def test_every_fact_of_the_module_is_listed() -> None:
    """FACTS holds each fact of its module once, in the order they stand."""
    defined = tuple(value for value in vars(facts).values() if isinstance(value, Fact))
    assert defined == FACTS
    assert len(FACTS) > 30


@pytest.mark.parametrize("fact", FACTS)
def test_names_and_chinese_labels_are_read(fact: Fact) -> None:
    """Each fact is found by its name, and read in a formula by its name and by its quoted Chinese label."""
    assert fact_of(fact.name) is fact
    assert parse(fact.name) == Name(fact.name)
    assert parse(f"“{fact.label.zh}”", scope_of().names) == Name(fact.name)


def test_names_are_distinct() -> None:
    """No two facts share a name or a label."""
    assert len({fact.name for fact in FACTS} | {fact.label.zh for fact in FACTS}) == 2 * len(FACTS)
    assert len({fact.label.en for fact in FACTS}) == len(FACTS)


def test_unknown_name() -> None:
    """An unknown name lists what is near."""
    with pytest.raises(NotFoundError, match="no fact has this name") as caught:
        fact_of("tax_paid")
    assert "tax" in caught.value.candidates


def test_facts_of_ones_own_come_first() -> None:
    """A fact of one's own joins the built-in ones, and takes the place of one of the same name."""
    own = Fact("tax", Label(zh="三税", en="three taxes"), fact_of("tax").unit)
    new = Fact("cod", Label(zh="化学需氧量", en="COD"), fact_of("emissions").unit)
    scope = scope_of((own, new))
    assert scope.by_name["tax"] is own
    assert scope.by_name["cod"] is new
    assert len(scope.facts) == len(FACTS) + 1
