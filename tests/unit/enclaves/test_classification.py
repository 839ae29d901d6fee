# SPDX-License-Identifier: Apache-2.0
"""Classes of the two statistical classifications."""

import attrs
import pytest

from feidi.enclaves.digital_classes import digital_class
from feidi.enclaves.industry_classes import industry_class
from feidi.errors import InvariantError


@pytest.mark.parametrize("code", ["3", "35123", "C35", "３５", "", 35])
def test_industry_codes_have_two_to_four_digits(code: object) -> None:
    """Nothing but two to four ASCII digits is a code of GB/T 4754."""
    with pytest.raises(InvariantError) as caught:
        attrs.evolve(industry_class("35"), code=code)  # type: ignore[arg-type]
    assert caught.value.place == "industry_class.code"


@pytest.mark.parametrize("code", ["06", "00", "1", "010", "010501", 1])
def test_digital_codes_begin_with_one_of_five_classes(code: object) -> None:
    """Nothing but 01 to 05, alone or with two digits more, is a code of the 2021 classification."""
    with pytest.raises(InvariantError) as caught:
        attrs.evolve(digital_class("01"), code=code)  # type: ignore[arg-type]
    assert caught.value.place == "digital_class.code"


def test_a_class_lies_within_its_division() -> None:
    """The digits of the division begin the code of the class, and a class lies within itself."""
    assert industry_class("3562").is_within("35")
    assert industry_class("3562").is_within("3562")
    assert not industry_class("3562").is_within("36")


def test_core_classes_are_01_to_04() -> None:
    """Class 05 and what belongs to it are not core."""
    assert [digital_class(code).is_core for code in ("01", "0407", "05", "0502")] == [
        True,
        True,
        False,
        False,
    ]
    assert digital_class("0502").parent == "05"
    assert digital_class("05").parent is None
