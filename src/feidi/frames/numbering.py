# SPDX-License-Identifier: Apache-2.0
"""Number the values of Arrow columns: texts of a short list, units in any order, and text by number again."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from feidi.frames.conversion import Array, one_array
from feidi.frames.threads import blocks, in_threads
from feidi.names import normal_name

__all__ = [
    "Int64Array",
    "Numbered",
    "codes_of",
    "is_text",
    "normal_names",
    "number_of",
    "numbered",
    "places_of",
    "plain",
    "taken",
]

Int64Array: TypeAlias = NDArray[np.int64]
DENSE: Final = 8
"""A list of all numbers between the least and the largest may be so many times longer than what is in it."""


class Numbered(NamedTuple):
    """A whole number for each row, and the array whose places the numbers are; ``None`` where they are the values."""

    numbers: Int64Array
    values: Any


def is_text(dtype: Array) -> bool:
    """Whether a column holds text, however it is laid out."""
    own = dtype.value_type if pa.types.is_dictionary(dtype) else dtype
    return bool(pa.types.is_string(own) or pa.types.is_large_string(own) or pa.types.is_string_view(own))


def plain(column: Array) -> Array:
    """Return a column as one array whose text has one layout; a dictionary stays one."""
    array = one_array(column)
    if pa.types.is_dictionary(array.type):
        return pa.DictionaryArray.from_arrays(array.indices, plain(array.dictionary))
    return array.cast(pa.large_string()) if is_text(array.type) else array


def codes_of(column: Array, texts: Sequence[str]) -> NDArray[np.int8]:
    """Return the place of each row's text in a short list, -1 for any other and for a gap."""
    found = np.full(len(column), -1, np.int8)
    array = plain(column)
    if pa.types.is_dictionary(array.type):
        own = np.append(codes_of(array.dictionary, texts), np.int8(-1))
        found[:] = own[array.indices.fill_null(len(own) - 1).to_numpy()]
        return found
    if not is_text(array.type):
        return found
    wanted = pa.array(texts, pa.large_string())

    def look(part: slice) -> None:
        own = array.slice(part.start, part.stop - part.start)
        found[part] = pc.index_in(own, value_set=wanted).fill_null(-1).to_numpy(zero_copy_only=False)

    in_threads([partial(look, part) for part in blocks(len(array))], len(array))
    return found


_PERHAPS_OTHER: Final = r"[^0-9A-Za-z_.\-\x{3400}-\x{9fff}]"
"""Characters that may stand otherwise in the normal form of a name."""
_CREDIT_CODE: Final = r"(?i)^([0-9]{8}-?x|[0-9]{17}x|[0-9a-z]{2}[0-9]{6}[0-9a-z]{10})$"


def normal_names(array: Array) -> Array:
    """Return the names of units in their normal form (`feidi.names.normal_name`); what is no text as it is.

    Examples
    --------
    >>> normal_names(pa.array(["甲厂", " 甲厂", "Ａ"], pa.large_string())).to_pylist()
    ['甲厂', '甲厂', 'A']
    """
    if pa.types.is_dictionary(array.type):
        return pa.DictionaryArray.from_arrays(array.indices, normal_names(array.dictionary))
    if not is_text(array.type):
        return array
    code = pc.and_kleene(
        pc.match_substring_regex(array, "[a-z]"), pc.match_substring_regex(array, _CREDIT_CODE)
    )
    doubtful = pc.or_kleene(pc.match_substring_regex(array, _PERHAPS_OTHER), code).fill_null(False)
    if not pc.any(doubtful).as_py():
        return array
    names = [normal_name(name) for name in array.filter(doubtful).to_pylist()]
    return pc.replace_with_mask(array, doubtful, pa.array(names, array.type))


def numbered(array: Array) -> Numbered:
    """Return equal numbers for values that are equal, names by their normal form; whole numbers are their own numbers."""
    if pa.types.is_integer(array.type):
        return Numbered(array.to_numpy(), None)
    if pa.types.is_dictionary(array.type):
        inner = numbered(array.dictionary)
        values = array.dictionary if inner.values is None else inner.values
        numbers = places_of(array.dictionary, values) if inner.values is None else inner.numbers
        return Numbered(numbers[array.indices.to_numpy()], values)
    encoded = array.dictionary_encode()
    numbers, values = encoded.indices.to_numpy().astype(np.int64), encoded.dictionary
    names = normal_names(values)
    if names is values:
        return Numbered(numbers, values)
    once = names.dictionary_encode()
    return Numbered(once.indices.to_numpy().astype(np.int64)[numbers], once.dictionary)


def number_of(values: Array, number: int) -> Array:
    """Return what a number stands for."""
    return number if values is None else values[number].as_py()


def places_of(wanted: Array, among: Array) -> Int64Array:
    """Return the place of each value among others, which stand once each; -1 for one that is not there."""
    if wanted.equals(among):
        return np.arange(len(wanted))
    if pa.types.is_integer(among.type):
        return _places_of_numbers(wanted.to_numpy(), among.to_numpy())
    found = pc.index_in(wanted, value_set=among)
    places: Int64Array = found.fill_null(-1).to_numpy().astype(np.int64)
    return places


def _places_of_numbers(wanted: Int64Array, among: Int64Array) -> Int64Array:
    if not len(among):
        return np.full(len(wanted), -1)
    if among.dtype != np.uint64:  # distances of narrow numbers need more room than they have
        wanted, among = wanted.astype(np.int64, copy=False), among.astype(np.int64, copy=False)
    low, high = int(among.min()), int(among.max())
    if high - low < DENSE * len(among):
        return _looked_up(wanted, among, low, high)
    order = np.argsort(among)
    rising = among[order]
    at = np.minimum(np.searchsorted(rising, wanted), len(rising) - 1)
    return np.where(rising[at] == wanted, order[at], -1)


def _looked_up(wanted: Int64Array, among: Int64Array, low: int, high: int) -> Int64Array:
    """Look numbers that lie close together up in a list of all that lie between."""
    places = np.full(high - low + 1, -1)
    places[among - low] = np.arange(len(among))
    found = np.empty(len(wanted), np.int64)

    def look(part: slice) -> None:
        own = wanted[part]
        there = (low <= own) & (own <= high)
        found[part] = np.where(there, places[np.where(there, own - low, 0)], -1)

    in_threads([partial(look, part) for part in blocks(len(wanted))], len(wanted))
    return found


def taken(values: Array, numbers: NDArray[np.integer[Array]]) -> Array:
    """Return the values at some places; text as views of the same text, which is not copied."""
    if not is_text(values.type) or pa.types.is_dictionary(values.type):
        return values.take(pa.array(numbers))
    viewed = values.cast(pa.string_view())
    _, views, *texts = viewed.buffers()
    own = np.frombuffer(views, np.complex128)[viewed.offset :]
    found = np.empty(len(numbers), np.complex128)

    def take(part: slice) -> None:
        found[part] = own[numbers[part]]

    in_threads([partial(take, part) for part in blocks(len(numbers))], len(numbers))
    return pa.Array.from_buffers(pa.string_view(), len(numbers), [None, pa.py_buffer(found), *texts])
