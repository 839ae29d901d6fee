# SPDX-License-Identifier: Apache-2.0
"""Classes have one name each in documents."""

from feidi.agreements.readings.comparison import Change
from feidi.agreements.terms.by_kind import ByKind
from feidi.codec.names import name_of
from feidi.evaluation.rating.thresholds import FallsInARow
from feidi.evaluation.rating.trend import Change as RatingChange
from feidi.indicators.scales.to_base import Change as ScaleChange
from feidi.labels import Label
from feidi.settlement.resettle import Difference


def test_names_are_written_small() -> None:
    """The name of a class becomes words in lower case."""
    assert name_of(ByKind) == "by_kind"
    assert name_of(Label) == "label"


def test_a_name_that_two_bear_is_given_once() -> None:
    """The difference of two statements is not the difference of two numbers, nor one change another."""
    assert name_of(Difference) == "statement_difference"
    assert [name_of(noun) for noun in (ScaleChange, Change, RatingChange)] == [
        "change",
        "clause_change",
        "rating_change",
    ]


def test_a_letter_may_be_a_word() -> None:
    """Falls in a row are no arow."""
    assert name_of(FallsInARow) == "falls_in_a_row"
