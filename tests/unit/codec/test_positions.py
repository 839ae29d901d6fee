# SPDX-License-Identifier: Apache-2.0
"""Every path has its line and column in the text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.codec.paths import Path
from feidi.codec.positions import positions
from tests.support.profiles import costly

TEXT = """{
  "a": [1, {"b": "飞地", "b": null}],
  "c d":{"e\\u0066":[ ]},

  "g"   :
     -1.5e3
}"""


@pytest.mark.parametrize(
    ("path", "position"),
    [
        ((), (1, 1)),
        (("a",), (2, 8)),
        (("a", 0), (2, 9)),
        (("a", 1), (2, 12)),
        (("a", 1, "b"), (2, 29)),
        (("c d", "ef"), (3, 20)),
        (("g",), (6, 6)),
        (("a", 7), (2, 8)),
        (("missing", "deeper"), (1, 1)),
        (("g", "deeper"), (6, 6)),
    ],
)
def test_values_are_found(path: Path, position: tuple[int, int]) -> None:
    """A value has its own position, what is missing that of what is around it, and the last of two keys counts."""
    assert positions(TEXT, [path]) == {path: position}


def test_nothing_asked_nothing_found() -> None:
    """Without paths there are no positions."""
    assert positions("[]", []) == {}


JSON = st.recursive(
    st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


def _paths(value: object, path: Path = ()) -> dict[Path, object]:
    found = {path: value}
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found |= _paths(inner, (*path, key))
    return found


@costly(5)
@given(JSON, st.sampled_from([None, 0, 3]), st.booleans())
def test_the_value_stands_where_it_is_said_to(value: object, indent: int | None, is_ascii: bool) -> None:
    """Parsing from a position on gives the value of the path."""
    text = json.dumps(value, indent=indent, ensure_ascii=is_ascii)
    expected = _paths(value)
    found = positions(text, expected)
    lines = text.split("\n")
    assert found.keys() == expected.keys()
    for path, (line, column) in found.items():
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        assert json.JSONDecoder().raw_decode(rest)[0] == expected[path]
