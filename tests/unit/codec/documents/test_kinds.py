# SPDX-License-Identifier: Apache-2.0
"""Kinds have names, types and keys."""

from feidi.codec.documents.kinds import KINDS, hint_of, key_of, kind_of_noun
from feidi.codec.documents.nouns import DOCUMENTS
from feidi.quantities.money import Money


def test_kinds_are_named_once() -> None:
    """Every class has a kind, and so has a list."""
    assert {KINDS[kind_of_noun(noun)] for noun in DOCUMENTS} == set(DOCUMENTS)
    assert KINDS["list"] is tuple
    assert "agreemen" not in KINDS
    assert len(KINDS) == len(DOCUMENTS) + 1


def test_a_list_has_items_and_a_value_a_value() -> None:
    """A list is read as any of the classes, a class as itself."""
    assert (hint_of(Money), key_of(Money), kind_of_noun(Money)) == (Money, "value", "money")
    assert hint_of(tuple) is not tuple
    assert (key_of(tuple), kind_of_noun(tuple)) == ("items", "list")
