# SPDX-License-Identifier: Apache-2.0
"""Whether brackets nest too deep, decided before a parser follows them."""

import re
from itertools import accumulate
from typing import Final

__all__ = ["nests_deeper"]

_OTHER: Final = bytes(set(range(256)) - set(b'[]{}"'))
_ALIKE: Final = bytes.maketrans(b"{}", b"[]")
_STEP: Final = [1 if code == ord("[") else -1 for code in range(256)]

_SHALLOW: Final = 16


def nests_deeper(document: bytes, limit: int) -> bool:
    """Say whether brackets outside strings nest deeper than a limit, in time that grows with the length alone.

    Examples
    --------
    >>> nests_deeper(b'{"a": [1, "[[["]}', 2), nests_deeper(b'{"a": [1, "[[["]}', 1)
    (False, True)
    """
    if b"\\" in document:
        document = re.sub(rb"\\.", b"", document, flags=re.DOTALL)
    brackets = document.translate(_ALIKE, _OTHER).replace(b'""', b"")
    if b'"' in brackets:
        brackets = re.sub(rb'"[^"]*"?', b"", brackets)
    if len(brackets) <= limit or _is_flat(brackets, min(limit, _SHALLOW)):
        return False
    # The plainest attack needs no counting.
    return b"[" * (limit + 1) in brackets or max(accumulate(map(_STEP.__getitem__, brackets))) > limit


def _is_flat(brackets: bytes, depth: int) -> bool:
    """Say whether taking away the innermost pairs so many times leaves nothing, as in nearly every document."""
    for _ in range(depth):
        brackets = brackets.replace(b"[]", b"")
        if not brackets:
            return True
    return False
