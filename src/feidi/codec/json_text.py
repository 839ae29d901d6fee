# SPDX-License-Identifier: Apache-2.0
"""From bytes to parsed JSON, within bounded time and memory."""

import json
import re
from collections import Counter
from typing import Final

from feidi.codec.limits import DEPTH, DIGITS
from feidi.codec.nesting import nests_deeper
from feidi.codec.tokens import NumberToken, Parsed, Repeated
from feidi.errors import DocumentError, Problem

__all__ = ["decoded", "has_surrogates", "parsed"]

_MARK: Final = b"\xef\xbb\xbf"
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")
_SURROGATE: Final = re.compile(r"\\[uU](?:0000)?[dD][89a-fA-F]")


def decoded(document: str | bytes, limit: int, *, has_brackets: bool = True) -> str:
    """Give the text of a document in UTF-8; a mark at its start, as some editors write it, is dropped.

    Raises
    ------
    DocumentError
        If it is larger than the limit, is not UTF-8, or its brackets nest too deep.
    """
    data = _encoded(document) if isinstance(document, str) else document
    if len(data) > limit:
        raise DocumentError(
            f"is larger than {limit:,} bytes",
            remedy="write many records as JSON Lines, or give a larger limit",
        )
    if has_brackets and nests_deeper(data, DEPTH):
        raise DocumentError(
            f"nests deeper than {DEPTH} brackets", remedy="check where they should have been closed"
        )
    try:
        return data.removeprefix(_MARK).decode()
    except UnicodeDecodeError as error:
        kind = "UTF-16" if data.startswith(_WIDE) else "GBK or GB18030"
        raise DocumentError(
            f"is not UTF-8 from byte {error.start} on",
            value=data[error.start : error.start + 4],
            remedy=f"save it as UTF-8 (it may be {kind})",
        ) from None


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise DocumentError(
            f"holds half of a surrogate pair at character {error.start}",
            value=ascii(text[error.start]),
            remedy="read the file as UTF-8",
        ) from None


def parsed(text: str) -> Parsed:
    """Parse JSON; numbers that are not whole and keys that stand twice are kept for `explain`.

    Raises
    ------
    DocumentError
        If it is not JSON, with line and column.
    """
    try:
        return json.loads(
            text,
            parse_float=NumberToken,
            parse_int=_whole,
            parse_constant=NumberToken,
            object_pairs_hook=_once,
        )
    except json.JSONDecodeError as error:
        near = text[max(0, error.pos - 20) : error.pos + 20]
        remedy = "correct the text there" if text.strip() else "it is empty: write a document"
        problem = Problem(
            error.msg, place="$", value=near, remedy=remedy, line=error.lineno, column=error.colno
        )
        raise DocumentError("is not JSON", problems=(problem,)) from None


def has_surrogates(text: str) -> bool:
    """Say whether escapes in the text may stand for halves of surrogate pairs."""
    return _SURROGATE.search(text) is not None


def _whole(digits: str) -> int | NumberToken:
    return int(digits) if len(digits) <= DIGITS + 1 else NumberToken(digits)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object] | Repeated:
    values = dict(pairs)
    if len(values) == len(pairs):
        return values
    counts = Counter(key for key, _ in pairs)
    return Repeated(values, tuple(key for key, count in counts.items() if count > 1))
