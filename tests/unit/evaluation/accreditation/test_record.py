# SPDX-License-Identifier: Apache-2.0
"""The record of an operator."""

from collections.abc import Callable

import pytest
from attrs import evolve

from feidi.errors import InvariantError
from feidi.evaluation.accreditation.record import OperatorRecord


def test_enclaves_are_observed_once(record: Callable[..., OperatorRecord]) -> None:
    """Two observations of one enclave are refused."""
    once = record({"a": 1, "b": 2})
    assert [seen.unit for seen in once.observations] == ["a", "b"]
    with pytest.raises(InvariantError, match="an enclave is observed twice"):
        evolve(once, observations=(*once.observations, once.observations[0]))
