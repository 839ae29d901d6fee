# SPDX-License-Identifier: Apache-2.0
"""Numbers for the values of Arrow columns, and text by number again."""

from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from feidi.frames.numbering import codes_of, numbered, places_of, plain, taken

TEXTS = ["vat", None, "cit", "land_appreciation_tax", "营业税", "vat"]


@pytest.mark.parametrize(
    ("dtype", "among", "wanted"),
    [
        (pa.int8(), [-100, 100, -1, *range(-90, -60)], [100, -100, 127, -128, -1, 5]),
        (pa.uint8(), [250, 0, 7, *range(100, 140)], [255, 250, 0, 8]),
        (pa.int64(), [3, 9, 5], [9, 4, 3, -(2**63), 2**63 - 1]),
        (pa.int64(), [-(2**62), 2**62], [2**62, 0, -(2**62)]),
        (pa.int64(), [], [1, 2]),
        (pa.uint64(), [2**63 + 3, 2**63 + 9, 2**63 + 5], [2**63 + 9, 2**63 + 4, 0, 2**64 - 1, 2**63 + 3]),
        (pa.uint64(), [1, 2**64 - 1], [2**64 - 1, 5, 1]),
        (pa.large_string(), ["a", "乙"], ["乙", "b", "a"]),
        (pa.large_string(), ["a", "乙"], ["a", "乙"]),
    ],
)
def test_places(dtype: Any, among: list[Any], wanted: list[Any]) -> None:  # noqa: ANN401  # a type of Arrow
    """Near to each other and far apart, at the ends of their type; -1 for one that is not there."""
    found = places_of(pa.array(wanted, dtype), pa.array(among, dtype))
    assert found.tolist() == [among.index(one) if one in among else -1 for one in wanted]


@pytest.mark.parametrize("dtype", [pa.string(), pa.large_string(), pa.string_view(), "dictionary"])
def test_codes_of_texts_in_every_layout(dtype: Any) -> None:  # noqa: ANN401  # a type of Arrow
    """Gaps and other texts are none of the list."""
    column = pa.array(TEXTS).dictionary_encode() if dtype == "dictionary" else pa.array(TEXTS, dtype)
    assert codes_of(column, ["cit", "vat"]).tolist() == [1, -1, 0, -1, -1, 1]
    assert codes_of(pa.chunked_array([column, column]), ["营业税"]).tolist() == [-1, -1, -1, -1, 0, -1] * 2


def test_codes_of_what_is_no_text() -> None:
    """None is in the list."""
    assert codes_of(pa.array([1, 2]), ["1"]).tolist() == [-1, -1]


@pytest.mark.parametrize(
    "array",
    [
        pa.array([7, 3, 7]),
        pa.array(["a", "b", "a"], pa.large_string()),
        pa.array(["a", "b", "a"]).dictionary_encode(),
        pa.array([7, 3, 7]).dictionary_encode(),
    ],
    ids=str,
)
def test_equal_values_have_equal_numbers(array: Any) -> None:  # noqa: ANN401  # of Arrow
    """Whole numbers are their own; of others the values are told."""
    found = numbered(plain(array))
    values = (
        found.numbers if found.values is None else found.values.take(pa.array(found.numbers)).to_numpy(False)
    )
    assert list(values) == array.to_pylist()


@pytest.mark.parametrize("length", [1, 11, 12, 13, 40])
@pytest.mark.parametrize("dtype", [pa.string(), pa.large_string(), pa.string_view()])
def test_text_is_taken_as_views(length: int, dtype: Any) -> None:  # noqa: ANN401  # a type of Arrow
    """Short text lies in a view itself, long text elsewhere; slices have their own first row."""
    texts = [f"{at}{'乙' * length}" for at in range(5)]
    for values in (pa.array(texts, dtype), pa.array(["x", *texts], dtype).slice(1)):
        found = taken(values, np.array([4, 0, 0, 2]))
        found.validate(full=True)
        assert found.to_pylist() == [texts[4], texts[0], texts[0], texts[2]]
    assert taken(pa.array([5, 6]), np.array([1])).to_pylist() == [6]
