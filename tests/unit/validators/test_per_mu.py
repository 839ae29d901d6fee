# SPDX-License-Identifier: Apache-2.0
"""Rules know every indicator of the per-mu reform."""

from feidi.indicators import PER_MU
from feidi.validators.per_mu import KNOWN


def test_every_indicator_is_known() -> None:
    """The rules and the library list the same indicators, in the same order."""
    assert tuple(KNOWN.values()) == PER_MU
    assert tuple(KNOWN) == tuple(indicator.code for indicator in PER_MU)
