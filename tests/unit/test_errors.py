# SPDX-License-Identifier: Apache-2.0
"""Errors name place, value and remedy, and belong to the built-in that a caller would expect."""

import copy
import pickle

import pytest

from feidi.errors import (
    AmbiguousError,
    DocumentError,
    FeidiError,
    InvariantError,
    MissingFactError,
    NotFoundError,
    Problem,
    SettlementError,
    UndefinedError,
    UnsetError,
)

KINDS = [
    (InvariantError, ValueError),
    (NotFoundError, LookupError),
    (AmbiguousError, NotFoundError),
    (MissingFactError, LookupError),
    (UndefinedError, ArithmeticError),
    (UnsetError, ValueError),
    (SettlementError, ValueError),
    (DocumentError, ValueError),
    (Problem, ValueError),
]


class Unprintable:
    """Refuses to be printed."""

    def __repr__(self) -> str:
        """Fail, as an object of another library may."""
        raise RuntimeError("no")


class Fleeting:
    """A key that is hashed once and never again."""

    hashed = False

    def __hash__(self) -> int:
        """Give a hash the first time only."""
        if self.hashed:
            raise RuntimeError("no")
        self.hashed = True
        return 7


@pytest.mark.parametrize(("kind", "builtin"), KINDS)
def test_every_error_is_caught_twice(kind: type[FeidiError], builtin: type[Exception]) -> None:
    """An error is a FeidiError and the built-in error a caller would expect."""
    with pytest.raises(builtin) as caught:
        raise kind("is wrong", place="here", value=7, remedy="mend it")
    assert isinstance(caught.value, FeidiError)
    assert str(caught.value) == "here: is wrong (found 7); mend it"


def test_what_is_not_known_is_left_out() -> None:
    """Without place, value and remedy the text is the message."""
    assert str(FeidiError("is wrong")) == "is wrong"
    assert str(FeidiError("is wrong", remedy="mend it")) == "is wrong; mend it"
    assert str(FeidiError("is wrong", place="here")) == "here: is wrong"
    assert str(FeidiError("is wrong", value=False)) == "is wrong (found False)"


def test_parts_are_attributes() -> None:
    """Message, place, value and remedy can be read without taking the text apart."""
    error = FeidiError("is wrong", place="here", value=[7], remedy="mend it")
    assert (error.message, error.place, error.value, error.remedy) == ("is wrong", "here", [7], "mend it")
    assert error.args == ("is wrong",)


def test_long_values_are_shortened() -> None:
    """A long text is shown with its beginning and its end."""
    text = str(FeidiError("is long", value="开" + "x" * 10_000 + "尾"))
    assert len(text) < 120
    assert "开" in text
    assert "尾" in text


def test_endless_integers_are_measured() -> None:
    """An integer that Python refuses to print is shown by its size, an ordinary one in full."""
    assert "(found an integer of 16610 bits)" in str(FeidiError("is odd", value=10**5_000))
    assert "(found an integer of 16610 bits)" in str(FeidiError("is odd", value=-(10**5_000)))
    assert f"(found {10**30})" in str(FeidiError("is odd", value=10**30))


def test_an_unprintable_value_does_not_hide_the_error() -> None:
    """A value whose own text fails is shown by the name of its class."""
    assert "Unprintable" in str(FeidiError("is odd", value=Unprintable()))
    assert "(found <dict that cannot be printed>)" in str(FeidiError("is odd", value={Fleeting(): 1}))


@pytest.mark.parametrize("kind", [FeidiError, *(kind for kind, _ in KINDS)])
def test_errors_travel(kind: type[FeidiError]) -> None:
    """An error keeps its parts when it is copied or sent to another process."""
    error = kind("is wrong", place="here", value="7", remedy="mend it")
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is kind
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


def test_not_found_names_what_is_near() -> None:
    """What is near is kept as data, and is empty unless given."""
    assert NotFoundError("no such clause", candidates=("G1.1", "G1.2")).candidates == ("G1.1", "G1.2")
    assert AmbiguousError("two bear this name").candidates == ()


def test_a_problem_says_where_it_stands() -> None:
    """Line and column follow the path where they are known."""
    problem = Problem("is not text", place="$.name", value=7, remedy="quote it", line=3, column=11)
    assert str(problem) == "$.name (line 3, column 11): is not text (found 7); quote it"
    assert str(Problem("is not text", line=3, column=11)) == "(line 3, column 11): is not text"
    assert str(Problem("is not text", place="$.name")) == "$.name: is not text"


def test_a_document_error_lists_every_problem() -> None:
    """All faults of a document stand in one error, one a line."""
    problems = (
        Problem("is missing", place="$.name"),
        Problem("is unknown", place="$.kind", line=2, column=1),
    )
    error = DocumentError("cannot be read", place="park.json", problems=problems)
    assert error.problems == problems
    assert str(error).splitlines() == [
        "park.json: cannot be read",
        "  $.name: is missing",
        "  $.kind (line 2, column 1): is unknown",
    ]
    assert str(DocumentError("cannot be read")) == "cannot be read"
