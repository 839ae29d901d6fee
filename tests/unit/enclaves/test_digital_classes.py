# SPDX-License-Identifier: Apache-2.0
"""The 2021 classification of the digital economy: 5 classes and 32 middle classes."""

from collections import Counter

import pytest

from feidi.enclaves.digital_classes import DIGITAL_CLASSES, DIGITAL_ECONOMY_2021, digital_class
from feidi.errors import NotFoundError
from feidi.instruments.certainty import Certainty


def test_counts_are_the_published_ones() -> None:
    """6, 5, 5, 7 and 9 middle classes stand in classes 01 to 05."""
    assert Counter(entry.parent for entry in DIGITAL_CLASSES) == {
        None: 5,
        "01": 6,
        "02": 5,
        "03": 5,
        "04": 7,
        "05": 9,
    }


def test_codes_are_in_order_and_unlike() -> None:
    """Codes go up through the list, so none stands twice."""
    codes = [entry.code for entry in DIGITAL_CLASSES]
    assert codes == sorted(set(codes))


def test_middle_codes_are_counted_by_us() -> None:
    """Five classes are published with their codes; the codes of the others are counted, and say so."""
    for entry in DIGITAL_CLASSES:
        counted = entry.parent is not None
        assert entry.certainty is (Certainty.WEAK if counted else Certainty.PUBLISHED)
        assert ("counted" in entry.citation.note) is counted
    assert DIGITAL_ECONOMY_2021.number == "国家统计局令第33号"


def test_known_names_stand_under_their_codes() -> None:
    """Names stand where the printed order puts them; six digits give the middle class."""
    assert digital_class("0105").label.zh == "电子元器件及设备制造"
    assert digital_class("0509").label.zh == "其他数字化效率提升业"
    assert digital_class("030401") is digital_class("0304")


@pytest.mark.parametrize("code", ["0107", "06", "", "0"])
def test_other_codes_are_not_found(code: str) -> None:
    """What the classification does not have is refused."""
    with pytest.raises(NotFoundError):
        digital_class(code)
