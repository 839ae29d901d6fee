# SPDX-License-Identifier: Apache-2.0
"""An enclave to ask, with whatever the test gives it."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import PublishedFact
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

NEWS = Instrument(id="news", title=Label(zh="报道", en="News")).cite()


@pytest.fixture
def park() -> Callable[..., Enclave]:
    """Give an enclave of which only the fields given are known."""
    bare = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
    return lambda **known: evolve(bare, **known)


@pytest.fixture
def fact() -> Callable[..., PublishedFact]:
    """Give a published number."""

    def build(name: str, value: int | Fraction | str, **known: Any) -> PublishedFact:  # noqa: ANN401
        unit = None if isinstance(value, str) else Label(zh="个", en="units")
        label = Label(zh="公布数", en="published")
        return PublishedFact(
            id=name, label=label, value=value, unit=unit, certainty=Certainty.WEAK, citation=NEWS, **known
        )

    return build
