# SPDX-License-Identifier: Apache-2.0
"""Compiled rules know which nouns they are asked about and which fields lead there."""

from types import SimpleNamespace

from feidi.validators import BASIC, Severity
from feidi.validators.book import Book, book_of


def test_only_fields_that_matter(toys: SimpleNamespace) -> None:
    """A field that cannot lead to a noun with a rule is not walked; one that may hold anything is."""
    book = Book((toys.NoSeats(),))
    house, box = book[toys.House], book[toys.Box]
    assert house is not None
    assert house.fields == ("rooms", "boxes", "by_floor", "unresolved")
    assert house.questions == ()
    assert box is not None
    assert box.fields == ("held",)


def test_nothing_to_ask(toys: SimpleNamespace) -> None:
    """A number, a text and a noun without ruled parts are passed over; rows are walked."""
    book = Book((toys.NoSeats(),))
    assert [book[kind] for kind in (int, str, toys.Shed)] == [None, None, None]
    sequence, mapping, room = book[tuple], book[dict], book[toys.Room]
    assert sequence is not None
    assert (sequence.is_sequence, sequence.is_mapping) == (True, False)
    assert mapping is not None
    assert (mapping.is_sequence, mapping.is_mapping) == (False, True)
    assert room is not None
    assert [rule.code for rule, _ in room.questions] == ["TOY001"]


def test_compiled_once(toys: SimpleNamespace) -> None:
    """The same choice is compiled once, and pages are written once."""
    book = book_of(toys.RULES, BASIC, Severity.NOTE)
    assert book_of(toys.RULES, BASIC, Severity.NOTE) is book
    assert book[toys.House] is book[toys.House]


def test_mild_rules_are_left_out(toys: SimpleNamespace) -> None:
    """Where only errors are wanted no warning is even asked."""
    page = book_of(toys.RULES, BASIC, Severity.ERROR)[toys.Room]
    assert page is not None
    assert [rule.code for rule, _ in page.questions] == ["TOY001"]
