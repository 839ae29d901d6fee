# SPDX-License-Identifier: Apache-2.0
"""The tuple of facts is complete and its names are distinct."""

import pytest

from feidi.errors import NotFoundError
from feidi.indicators.formulas import Fact, fact_of, facts, parse_formula
from feidi.indicators.formulas.facts import FACTS


def test_every_fact_of_the_module_is_listed() -> None:
    """FACTS holds each fact of its module once, in the order they stand."""
    defined = tuple(value for value in vars(facts).values() if isinstance(value, Fact))
    assert defined == FACTS
    assert len(FACTS) > 30


@pytest.mark.parametrize("fact", FACTS)
def test_codes_and_chinese_labels_read_back(fact: Fact) -> None:
    """Each fact is found by its code, and read in a formula by its code and by its Chinese label."""
    assert fact_of(fact.code) is fact
    assert parse_formula(fact.code) is fact
    assert parse_formula(fact.label.zh) is fact


def test_names_are_distinct() -> None:
    """No two facts share a code or a label."""
    assert len({fact.code for fact in FACTS} | {fact.label.zh for fact in FACTS}) == 2 * len(FACTS)
    assert len({fact.label.en for fact in FACTS}) == len(FACTS)


def test_unknown_code() -> None:
    """An unknown code lists what is near."""
    with pytest.raises(NotFoundError, match="no fact has this code") as caught:
        fact_of("tax_paid")
    assert "tax" in caught.value.candidates
