# SPDX-License-Identifier: Apache-2.0
"""An outcome is a quantity or a reason."""

import pytest

from feidi.errors import UndefinedError
from feidi.expressions import Cause, Unknown
from feidi.indicators.outcome import known
from feidi.quantities import Quantity


def test_known() -> None:
    """A quantity is returned; asking for one that is unknown is an error with its reason."""
    assert known(Quantity.of(1, "亩")) == Quantity.of(1, "亩")
    with pytest.raises(UndefinedError, match="tax: the divisor is zero"):
        known(Unknown.because(Cause.ZERO_DIVISOR, "tax"))
