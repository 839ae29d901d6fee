# SPDX-License-Identifier: Apache-2.0
"""Hash whole numbers and text of Arrow columns, the same in every process and for every layout of text."""

from typing import Final

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from feidi.frames.conversion import Array
from feidi.frames.numbering import is_text, normal_names, plain
from feidi.frames.threads import for_blocks

__all__ = ["Hashes", "hashes_of"]

Hashes = NDArray[np.uint64]
ODD: Final = np.uint64(0x9E3779B97F4A7C15)
MASKS: Final = np.array([2 ** (8 * known) - 1 for known in range(9)], np.uint64)
"""Which bits of eight bytes count, of which so many are known."""


def hashes_of(column: Array) -> Hashes:
    """Return a number of 64 bits for each row, equal for values that are equal, names by their normal form.

    A gap is hashed as an empty text.
    """
    array = normal_names(plain(column))
    if pa.types.is_dictionary(array.type):
        array = array.dictionary_decode()
    if pa.types.is_integer(array.type):
        return _mixed(array.fill_null(0).to_numpy().astype(np.uint64, copy=False))
    text = (array if is_text(array.type) else array.cast(pa.large_string())).fill_null("")
    found = np.zeros(len(text), np.uint64)
    for_blocks(len(text), lambda part: _hash(text.slice(part.start, part.stop - part.start), found[part]))
    return found


def _hash(text: Array, found: Hashes) -> None:
    """Fold eight bytes at a time; bytes behind a text's end count as none."""
    _, offsets, data = text.buffers()
    ends = np.frombuffer(offsets, np.int64)[text.offset :][: len(text) + 1]
    bytes_ = np.zeros(int(ends[-1] - ends[0]) + 8, np.uint8)
    bytes_[:-8] = np.frombuffer(data or b"", np.uint8)[ends[0] : ends[-1]]
    words = np.ndarray((len(bytes_) - 7,), "<u8", bytes_, strides=(1,))
    starts, left = ends[:-1] - ends[0], np.diff(ends)
    found += left.astype(np.uint64)
    rows = np.flatnonzero(left > 0)
    while len(rows):
        word = words[starts[rows]] & MASKS[np.minimum(left[rows], 8)]
        found[rows] = _mixed(found[rows] ^ word)
        starts, left = starts + 8, left - 8
        rows = rows[left[rows] > 0]


def _mixed(numbers: Hashes) -> Hashes:
    mixed = (numbers ^ (numbers >> np.uint64(32))) * ODD
    return mixed ^ (mixed >> np.uint64(29))
