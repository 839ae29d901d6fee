# SPDX-License-Identifier: Apache-2.0
"""An enclave to count, with whatever the test gives it."""

from collections.abc import Callable

import pytest
from attrs import evolve

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region


@pytest.fixture
def park() -> Callable[..., Enclave]:
    """Give an enclave of which only the fields given are known."""
    bare = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
    return lambda **known: evolve(bare, **known)
