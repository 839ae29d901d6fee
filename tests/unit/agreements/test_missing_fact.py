# SPDX-License-Identifier: Apache-2.0
"""A fact that is missing: the error shows what was given."""

import pytest

from feidi.agreements.facts import Facts
from feidi.errors import MissingFactError
from feidi.quantities import Money

FIRM = Facts(
    unit="A",
    amounts={f"fact_{at:02d}": Money(at) for at in range(15)},
    yearly={"rent": {2024: Money(1)}},
    milestones={"开园": "2020-01-01", "move": None},
)


def test_the_names_that_were_given() -> None:
    """A slip of spelling shows beside the names that were given of its kind."""
    with pytest.raises(MissingFactError, match=r"'opening' is not given; add .* \(given: 'move', '开园'\)"):
        FIRM.milestone("opening")
    with pytest.raises(MissingFactError, match=r"\(given: none of its kind\)"):
        FIRM.flag("led")


def test_the_right_name_in_another_place() -> None:
    """A name that stands under another kind of facts is pointed at."""
    with pytest.raises(
        MissingFactError, match=r"amount 'rent' is not given.*; the name stands under yearly\)"
    ):
        FIRM.amount("rent")


def test_many_names_are_cut_short() -> None:
    """Twelve names are enough to see by."""
    with pytest.raises(MissingFactError, match=r"'fact_11' and more\)"):
        FIRM.amount("x")
