# SPDX-License-Identifier: Apache-2.0
"""How deep brackets nest, measured before a parser follows them."""

import re
from itertools import accumulate
from typing import Final

__all__ = ["nesting"]

_OPEN: Final = b"[{"
_CLOSE: Final = b"]}"
_OTHER: Final = bytes(set(range(256)) - set(_OPEN + _CLOSE + b'"'))
_STEP: Final = [1 if code in _OPEN else -1 if code in _CLOSE else 0 for code in range(256)]


def nesting(document: bytes) -> int:
    """Give the greatest depth of brackets outside strings, in time that grows with the length alone.

    Examples
    --------
    >>> nesting(b'{"a": [1, "[[["]}')
    2
    """
    if b"\\" in document:
        document = re.sub(rb"\\.", b"", document, flags=re.DOTALL)
    brackets = document.translate(None, _OTHER).replace(b'""', b"")
    if b'"' in brackets:
        brackets = re.sub(rb'"[^"]*"?', b"", brackets)
    return max(accumulate(map(_STEP.__getitem__, brackets)), default=0)
