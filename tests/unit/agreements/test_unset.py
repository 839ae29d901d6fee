# SPDX-License-Identifier: Apache-2.0
"""What is published without a number."""

import pytest

from feidi.agreements.unset import Unset
from feidi.errors import InvariantError


@pytest.mark.parametrize("reason", ["", " ", None])
def test_an_unset_amount_needs_its_reason(reason: str) -> None:
    """The words in place of the number are kept, so there must be some."""
    with pytest.raises(InvariantError, match=r"an unset amount needs its reason|must be"):
        Unset(reason)
