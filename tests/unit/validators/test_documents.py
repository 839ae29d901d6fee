# SPDX-License-Identifier: Apache-2.0
"""Documents that rules follow are told once in the whole library."""

from feidi.instruments import Instrument, tax_sharing
from feidi.published import instruments
from feidi.validators import documents


def test_each_document_is_told_once() -> None:
    """Those of the rules stand nowhere else, and what rules and parameters both cite is one object."""
    shown = [getattr(instruments, name) for name in instruments.__all__]
    published = {each.id: each for each in shown if isinstance(each, Instrument)}
    ours = [getattr(documents, name) for name in documents.__all__]
    assert ours
    assert all(isinstance(each, Instrument) for each in ours)
    assert [each.id for each in ours if each.id in published] == []
    shared = [getattr(tax_sharing, name) for name in tax_sharing.__all__]
    assert shared
    assert all(published[each.id] is each for each in shared)
