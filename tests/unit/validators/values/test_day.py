# SPDX-License-Identifier: Apache-2.0
"""Days."""

import pytest

from feidi.validators.values import DAY


def test_canonical() -> None:
    """ISO is canonical; Chinese is read and written."""
    assert DAY.validate("2021年3月31日") == "2021-03-31"
    assert DAY.format("2021-03-31") == "2021年3月31日"


@pytest.mark.parametrize(
    "text", ["2023-02-29", "2021-3-31", "2021/03/31", "2021年13月1日", "2021-03-31T00:00"]
)
def test_refused(text: str) -> None:
    """A day that does not exist, other orders and a time of day are refused."""
    assert not DAY.is_valid(text)
