# SPDX-License-Identifier: Apache-2.0
"""Paths are written as people read them, whatever the keys hold."""

import pytest

from feidi.codec.paths import Path, shown


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ((), "$"),
        (("sources", 0, "code"), "$.sources[0].code"),
        (("飞地", "_x"), "$.飞地._x"),
        (("2021", "a b", ""), '$["2021"]["a b"][""]'),
        (("a\ud800",), '$["a\\ud800"]'),
        (("k" * 90,), "$[" + '"' + "k" * 80 + '..."]'),
    ],
)
def test_paths_are_shown(path: Path, text: str) -> None:
    """Names follow a point, places stand in brackets, other keys in quotes and shortened."""
    assert shown(path) == text
    assert shown(path).encode()
