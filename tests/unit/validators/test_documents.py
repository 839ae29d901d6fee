# SPDX-License-Identifier: Apache-2.0
"""Documents that rules follow are told once: those that are published too are the same there."""

from feidi.instruments import Instrument
from feidi.published import instruments
from feidi.validators import documents


def test_same_as_published() -> None:
    """A document that the published collection also cites is equal to it, under the same id."""
    published = {each.id: each for each in vars(instruments).values() if isinstance(each, Instrument)}
    ours = [getattr(documents, name) for name in documents.__all__]
    assert all(isinstance(each, Instrument) for each in ours)
    assert len({each.id for each in ours}) == len(ours)
    common = [each for each in ours if each.id in published]
    assert len(common) >= 2
    assert [each for each in common if published[each.id] != each] == []
