# SPDX-License-Identifier: Apache-2.0
"""Nesting is measured from the bytes alone, in bounded time."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.codec.nesting import nests_deeper
from tests.support.profiles import costly


@pytest.mark.parametrize(
    ("document", "depth"),
    [
        (b"", 0),
        (b"7", 0),
        (b"[]", 1),
        (b'{"a": [1, {}]}', 3),
        (b"[[], [[]], []]", 3),
        (b'["[[[", "]]]"]', 1),
        (b'["\\"[[[", {"\\\\": "[["}]', 2),
        (b'["\\\\", "[[["]', 1),
        ('["飞【地】", {}]'.encode(), 2),
        (b"[[[", 3),
        (b'["[[[[', 1),
    ],
)
def test_brackets_in_text_do_not_count(document: bytes, depth: int) -> None:
    """Only brackets outside strings count, whether or not they are closed."""
    assert not nests_deeper(document, depth)
    assert depth == 0 or nests_deeper(document, depth - 1)


JSON = st.recursive(
    st.text() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


def _depth(value: object) -> int:
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    if isinstance(value, dict):
        return 1 + max(map(_depth, value.values()), default=0)
    return 0


@costly(5)
@given(JSON, st.booleans())
def test_it_is_the_depth_of_what_is_parsed(value: object, is_ascii: bool) -> None:
    """For JSON it is the depth of lists and objects."""
    document, depth = json.dumps(value, ensure_ascii=is_ascii).encode(), _depth(value)
    assert not nests_deeper(document, depth)
    assert depth == 0 or nests_deeper(document, depth - 1)


def test_a_hundred_megabytes_of_brackets_take_seconds() -> None:
    """Time grows with the length alone."""
    start = time.process_time()
    assert nests_deeper(b'[{"a":' * 16_000_000, 400)
    assert time.process_time() - start < 30
