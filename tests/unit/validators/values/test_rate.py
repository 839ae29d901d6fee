# SPDX-License-Identifier: Apache-2.0
"""Rates."""

import pytest

from feidi.validators.values import RATE


@pytest.mark.parametrize(("text", "canonical", "shown"), [("8%", "2/25", "8%"), ("-1/3", "-1/3", "-1/3")])
def test_canonical(text: str, canonical: str, shown: str) -> None:
    """Canonical is the fraction; a person reads percent where it ends."""
    assert (RATE.validate(text), RATE.format(text)) == (canonical, shown)


@pytest.mark.parametrize("text", ["", "8%%", "8‰", "inf", "1/0"])
def test_refused(text: str) -> None:
    """What is no exact number is refused."""
    assert not RATE.is_valid(text)
