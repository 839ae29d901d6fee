# SPDX-License-Identifier: Apache-2.0
"""A region's code holds on some days and not on others."""

import pytest

from feidi.errors import InvariantError
from feidi.validators.values import REGION_CODE, region_code_on


@pytest.mark.parametrize(
    ("code", "day", "valid"),
    [
        ("330103", "2020-12-31", True),
        ("330103", "2022-01-01", False),
        ("330113", "2020-12-31", False),
        ("330113", "2022-01-01", True),
    ],
)
def test_day_decides(code: str, day: str, valid: bool) -> None:
    """下城 (330103) ended and 临平 (330113) began in 2021."""
    assert region_code_on(day).is_valid(code) is valid


def test_error_tells_what_it_became() -> None:
    """The error of an abolished code says until when it held."""
    with pytest.raises(InvariantError, match="region_code: 330103 浙江省杭州市下城区 ended on 2021-04-09"):
        REGION_CODE.validate("330103")


def test_a_day_is_needed() -> None:
    """Without a day there is `REGION_CODE`; a day that does not exist is refused at once."""
    with pytest.raises(InvariantError, match="no day is given"):
        region_code_on(None)
    with pytest.raises(InvariantError, match="not a day of the calendar"):
        region_code_on("2023-02-29")
