# SPDX-License-Identifier: Apache-2.0
"""Documents hold an expression as its text."""

import pytest
from hypothesis import given

from feidi.agreements.unset import Unset
from feidi.codec.explain import explain
from feidi.codec.fault import Faults
from feidi.codec.form_of import form_of
from feidi.codec.forms import Maybe, OneOf, Text
from feidi.codec.reader import reading
from feidi.codec.writer import writing
from feidi.errors import DocumentError
from feidi.expressions import Expression
from feidi.testing.expressions import expressions


def test_one_form_stands_for_all_nodes() -> None:
    """A union of nodes is one text; beside others it is told apart by being one."""
    assert isinstance(form_of(Expression), Text)
    assert isinstance(form_of(Expression | None), Maybe)
    assert isinstance(form_of(Expression | Unset), OneOf)


@given(expressions())
def test_what_is_written_is_read(tree: Expression) -> None:
    """An expression is read back as it was, alone and beside what is unset."""
    assert reading(Expression)(writing(Expression)(tree), None) == tree
    assert reading(Expression | Unset)(writing(Expression | Unset)(tree), None) == tree


def test_other_classes_are_no_expressions() -> None:
    """The writer refuses what is no node."""
    with pytest.raises(DocumentError):
        writing(Expression)("tax / land")
    assert writing(Expression | None)(None) is None


def test_a_fault_is_told_with_its_column() -> None:
    """The path of the document and the column of the text name the place."""
    faults = Faults()
    explain(Expression, "min(3", ("$", "limit"), faults)
    (problem,) = faults.found
    assert "column 6" in problem.message
