# SPDX-License-Identifier: Apache-2.0
"""Areas."""

import pytest

from feidi.validators.values import AREA


@pytest.mark.parametrize(
    ("text", "canonical"), [("1ha", "15亩"), ("17.7万平方米", "265.5亩"), ("3.8 km2", "5700亩")]
)
def test_canonical(text: str, canonical: str) -> None:
    """Every unit becomes exact mu."""
    assert AREA.validate(text) == canonical


@pytest.mark.parametrize("text", ["107", "-1亩", "亩", "1 acre"])
def test_refused(text: str) -> None:
    """A bare number, a negative area and other units are refused."""
    assert not AREA.is_valid(text)
