# SPDX-License-Identifier: Apache-2.0
"""A rule's card refuses what would make it ambiguous."""

from types import SimpleNamespace

import pytest

from feidi.errors import InvariantError, NotFoundError
from feidi.validators import Depth, Severity


@pytest.mark.parametrize("name", ["", "NoSeats", "no_seats", "-no", "no--seats", "无座位"])
def test_name_is_words_and_hyphens(toys: SimpleNamespace, name: str) -> None:
    """A name that is not lower-case words joined by hyphens is refused."""
    with pytest.raises(InvariantError, match="not a rule's name"):
        toys.rule(name, "TOY001", toys.Room, Severity.NOTE)


@pytest.mark.parametrize("code", ["", "T001", "TOY1", "TOY0001", "toy001", "TOY００１"])
def test_code_is_family_and_digits(toys: SimpleNamespace, code: str) -> None:
    """A code that is not a family and three ASCII digits is refused."""
    with pytest.raises(InvariantError, match="not a rule's code"):
        toys.rule("no-seats", code, toys.Room, Severity.NOTE)


def test_errors_are_basic(toys: SimpleNamespace) -> None:
    """An error cannot hide from the basic profile."""
    with pytest.raises(InvariantError, match="TOY001"):
        toys.rule("no-seats", "TOY001", toys.Room, Severity.ERROR, depth=Depth.AUDIT)


def test_clauses_exist(toys: SimpleNamespace) -> None:
    """A clause that the guideline has not is refused."""
    with pytest.raises(NotFoundError, match="G9"):
        toys.rule("no-seats", "TOY001", toys.Room, Severity.NOTE, clauses=("G9.9",))


def test_family_is_the_letters(toys: SimpleNamespace) -> None:
    """The family is the code without its digits, and several nouns may be asked about."""
    rule = toys.rule("no-seats", "TOYS001", (toys.Room, toys.House), Severity.NOTE)
    assert rule.family == "TOYS"
    assert rule.on == (toys.Room, toys.House)
