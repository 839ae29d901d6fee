# SPDX-License-Identifier: Apache-2.0
"""Bytes become text and text becomes values, or one clear error."""

import pytest

from feidi.codec.json_text import decoded, has_surrogates, parsed
from feidi.codec.limits import DEPTH
from feidi.codec.tokens import NumberToken, Repeated
from feidi.errors import DocumentError


@pytest.mark.parametrize(
    "document", ["飞地", "飞地".encode(), b"\xef\xbb\xbf" + "飞地".encode(), "\ufeff飞地"]
)
def test_utf_8_is_read_with_or_without_a_mark(document: str | bytes) -> None:
    """Text and UTF-8 are the same, and a byte order mark is dropped."""
    assert decoded(document, 100) == "飞地"


@pytest.mark.parametrize(
    ("document", "why"),
    [
        ("飞地".encode("gbk"), r"is not UTF-8 from byte 0 on .*GBK"),
        ('{"a": "飞地"}'.encode("gb18030"), r"is not UTF-8 from byte 7 on .*GB18030"),
        ('{"a": 1}'.encode("utf-16"), r"is not UTF-8 from byte 0 on .*UTF-16"),
        (b'{"a": "\xed\xa0\x80"}', r"is not UTF-8 from byte 7 on"),
        ('{"a": "\ud800"}', r"half of a surrogate pair at character 7"),
        ("x" * 101, r"larger than 100 bytes"),
        ("飞" * 34, r"larger than 100 bytes"),
        (b"x" * 101, r"larger than 100 bytes"),
    ],
)
def test_other_bytes_are_refused(document: str | bytes, why: str) -> None:
    """Other encodings, half surrogates and large documents are refused, with the place and a remedy."""
    with pytest.raises(DocumentError, match=why):
        decoded(document, 100)


def test_nesting_is_bounded() -> None:
    """A document may nest to the bound and no deeper; what has no brackets is not measured."""
    assert decoded("[" * DEPTH, 10_000)
    with pytest.raises(DocumentError, match=f"nests deeper than {DEPTH} brackets"):
        decoded("[" * (DEPTH + 1), 10_000)
    assert decoded("[" * (DEPTH + 1), 10_000, has_brackets=False)


def test_numbers_are_whole_or_kept_as_they_stand() -> None:
    """Whole numbers of up to 60 digits are numbers; all others keep their text until they are refused."""
    whole = parsed(f"[7, -7, {'9' * 60}, -{'9' * 60}]")
    assert whole == [7, -7, 10**60 - 1, 1 - 10**60]
    others = parsed(f"[0.1, 1e400, 1E5, -0.0, NaN, Infinity, -Infinity, {'9' * 5000}]")
    assert all(type(one) is NumberToken for one in others)
    assert [repr(one) for one in others[:7]] == [
        "0.1",
        "1e400",
        "1E5",
        "-0.0",
        "NaN",
        "Infinity",
        "-Infinity",
    ]
    assert repr(others[7]) == "9" * 37 + "..."


def test_keys_that_stand_twice_are_kept() -> None:
    """An object with a key twice is marked, and the last value kept."""
    assert parsed('{"a": 1, "b": 2}') == {"a": 1, "b": 2}
    twice = parsed('{"a": 1, "b": 2, "a": 3, "\\u0061": 4}')
    assert type(twice) is Repeated
    assert twice.values == {"a": 4, "b": 2}
    assert twice.keys == ("a",)


@pytest.mark.parametrize(
    ("text", "line", "column", "why"),
    [
        ("", 1, 1, "it is empty"),
        (" \n ", 2, 2, "it is empty"),
        ('{"a": 1', 1, 8, "Expecting ',' delimiter"),
        ('{\n "a": tru}', 2, 7, "Expecting value"),
        ('["a\nb"]', 1, 4, "Invalid control character"),
        ("[1] [2]", 1, 5, "Extra data"),
        ("[1,]", 1, 3, "Illegal trailing comma|Expecting value"),
        ("['a']", 1, 2, "Expecting value"),
        ('["\\x"]', 1, 3, "Invalid .escape"),
        ('["\\u12"]', 1, 4, "Invalid .uXXXX escape"),
        ('["abc', 1, 2, "Unterminated string"),
        ("[01]", 1, 3, "Expecting ',' delimiter"),
        ("[+1]", 1, 2, "Expecting value"),
    ],
)
def test_what_is_not_json_is_refused(text: str, line: int, column: int, why: str) -> None:
    """The error says what was expected, on which line and in which column."""
    with pytest.raises(DocumentError, match=why) as caught:
        parsed(text)
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) in {(line, column), (line, column + 1)}


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ('"\\ud800"', True),
        ('"\\uDFFF"', True),
        ('"\\U0000d800"', True),
        ('"\\u98de"', False),
        ('"飞地 ud800"', False),
    ],
)
def test_escapes_of_surrogates_are_seen(text: str, has: bool) -> None:
    """Escapes that may leave half a pair are seen without parsing."""
    assert has_surrogates(text) is has
