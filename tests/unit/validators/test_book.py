# SPDX-License-Identifier: Apache-2.0
"""Compiled rules know which nouns they are asked about and which fields lead there."""

from types import SimpleNamespace

from feidi.validators import BASIC, Severity
from feidi.validators.book import Book, book_of


def test_only_fields_that_matter(toys: SimpleNamespace) -> None:
    """A field that cannot lead to a noun with a rule is not walked; one that may hold anything is."""
    page = Book((toys.NoSeats(),)).page(toys.House)
    assert page.fields == ("rooms", "boxes", "by_floor", "unresolved")
    assert page.questions == ()
    assert Book((toys.NoSeats(),)).page(toys.Box).fields == ("held",)


def test_nothing_to_ask(toys: SimpleNamespace) -> None:
    """What is no noun has neither questions nor fields; a noun without ruled parts has no fields."""
    book = Book((toys.NoSeats(),))
    assert (book.page(int).questions, book.page(int).fields) == ((), ())
    assert book.page(toys.Shed).fields == ()
    assert [rule.code for rule, _ in book.page(toys.Room).questions] == ["TOY001"]


def test_compiled_once(toys: SimpleNamespace) -> None:
    """The same choice is compiled once, and pages are written once."""
    book = book_of(toys.RULES, BASIC, Severity.NOTE)
    assert book_of(toys.RULES, BASIC, Severity.NOTE) is book
    assert book.page(toys.House) is book.page(toys.House)


def test_mild_rules_are_left_out(toys: SimpleNamespace) -> None:
    """Where only errors are wanted no warning is even asked."""
    errors = book_of(toys.RULES, BASIC, Severity.ERROR)
    assert [rule.code for rule, _ in errors.page(toys.Room).questions] == ["TOY001"]
