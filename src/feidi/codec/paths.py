# SPDX-License-Identifier: Apache-2.0
"""Where in a document something stands."""

import re
from typing import Final

__all__ = ["Path", "shown"]

Path = tuple[str | int, ...]
"""Keys and places in lists, from the outermost on."""

_NAME: Final = re.compile(r"[^\W\d]\w*")
_LONGEST: Final = 80


def shown(path: Path) -> str:
    """Write a path as it is read in messages.

    Examples
    --------
    >>> shown(("sources", 0, "code")), shown(("a b",))
    ('$.sources[0].code', '$["a b"]')
    """
    return "$" + "".join(map(_part, path))


def _part(part: str | int) -> str:
    if isinstance(part, int):
        return f"[{part}]"
    if len(part) > _LONGEST:
        part = f"{part[:_LONGEST]}..."
    # A key may hold half of a surrogate pair, which no terminal prints.
    part = part.encode("utf-8", "backslashreplace").decode()
    return f".{part}" if _NAME.fullmatch(part) else f'["{part}"]'
