# SPDX-License-Identifier: Apache-2.0
"""Classes have one name each in documents."""

from feidi.agreements.terms.by_kind import ByKind
from feidi.codec.names import name_of
from feidi.labels import Label
from feidi.settlement.resettle import Difference


def test_names_are_written_small() -> None:
    """The name of a class becomes words in lower case."""
    assert name_of(ByKind) == "by_kind"
    assert name_of(Label) == "label"


def test_a_name_that_two_bear_is_given_once() -> None:
    """The difference of two statements is not the difference of two numbers."""
    assert name_of(Difference) == "statement_difference"
