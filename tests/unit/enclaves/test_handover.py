# SPDX-License-Identifier: Apache-2.0
"""Registration and taxes are handed over."""

import pytest

from feidi.enclaves.handover import Handover, HandoverKind
from feidi.errors import InvariantError


def test_kinds_have_their_words() -> None:
    """Registration and taxes are told apart by name."""
    assert [kind.label.zh for kind in HandoverKind] == ["工商登记衔接", "税务衔接"]


def test_days_are_counted() -> None:
    """Promised days are known or not, and never below 0."""
    assert Handover(kind=HandoverKind.TAX, working_days=0).working_days == 0
    with pytest.raises(InvariantError) as caught:
        Handover(kind=HandoverKind.TAX, working_days=-1)
    assert caught.value.place == "handover.working_days"
