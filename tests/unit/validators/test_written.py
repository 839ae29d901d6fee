# SPDX-License-Identifier: Apache-2.0
"""The texts in nouns are found, wherever a person writes one."""

from typing import get_args

import attrs
import pytest

from feidi._fields.admitted import hints_of
from feidi.agreements.facts import Facts
from feidi.codec import DOCUMENTS
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.organisation import Organisation
from feidi.enclaves.region import Region
from feidi.indicators.observation import Observation, UnitKind
from feidi.services.operator import Operator
from feidi.validators.written import WRITTEN, is_free, texts_of


def _has_text(noun: type) -> bool:
    return attrs.has(noun) and any(_mentions_text(field.type) for field in attrs.fields(noun))


def _mentions_text(hint: object) -> bool:
    return hint is str or any(map(_mentions_text, get_args(hint)))


@pytest.mark.parametrize("noun", WRITTEN)
def test_nouns_that_are_asked_have_texts(noun: type) -> None:
    """No noun is asked in vain, and each is a document."""
    assert _has_text(noun)
    assert noun in DOCUMENTS


@pytest.mark.parametrize("noun", WRITTEN)
def test_types_in_quotes_mention_no_text(noun: type) -> None:
    """A type in quotes is not read to find the texts, so it holds none."""
    texts = {attribute.name for attribute in attrs.fields(noun) if _mentions_text(attribute.type)}
    assert texts == {name for name, hint in hints_of(noun).items() if _mentions_text(hint)}


def test_each_noun_is_listed_once() -> None:
    """The list has no doubles and stands in the order of the alphabet."""
    names = [noun.__name__ for noun in WRITTEN]
    assert names == sorted(set(names))


def test_texts_are_found_in_pairs_as_well() -> None:
    """Names, tuples of texts, and keys of pairs are given with the field they stand in."""
    seen = Observation(unit="甲", kind=UnitKind.AREA, period=FiscalYear(2022), facts={"tax": "3 万元"})
    assert list(texts_of(seen)) == [("unit", "甲"), ("facts", "tax")]
    runner = Operator(organisation=Organisation(name="甲"), enclaves=("a", "b"))
    assert list(texts_of(runner)) == [("enclaves", "a"), ("enclaves", "b")]
    assert list(texts_of(Facts(unit="甲", flags={"rated": True}))) == [("unit", "甲"), ("flags", "rated")]
    park = Enclave(name="甲", id="a", sources=(Region.of("330800"),), host=Region.of("330110"))
    assert list(texts_of(park)) == [("name", "甲"), ("id", "a")]


def test_what_is_no_text_is_passed_over() -> None:
    """A tuple may hold other things beside texts."""

    @attrs.frozen
    class Mixed:
        parts: tuple[str | int, ...]

    assert list(texts_of(Mixed(parts=("a", 1, "b")))) == [("parts", "a"), ("parts", "b")]


def test_free_text_is_told_from_names() -> None:
    """Notes and labels may have lines; names and ids have none."""
    assert (is_free("note"), is_free("zh"), is_free("name"), is_free("id")) == (True, True, False, False)
