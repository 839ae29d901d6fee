# SPDX-License-Identifier: Apache-2.0
"""Gates."""

import pytest

from feidi.agreements.conditions import AllOf, Holds, NotSo
from feidi.agreements.terms import To, When
from feidi.errors import InvariantError


def test_depth_counts_the_condition() -> None:
    """A gate is as deep as the deeper of its ways and its condition."""
    assert When(Holds("led"), To("a"), To("b")).depth == 1
    assert When(AllOf([NotSo(Holds("led"))]), To("a"), To("b")).depth == 3


def test_a_flag_is_no_condition() -> None:
    """A bare name where a condition belongs is refused."""
    with pytest.raises(InvariantError, match=r"not a clause or a condition|must be"):
        When("led", To("a"), To("b"))  # type: ignore[arg-type]
