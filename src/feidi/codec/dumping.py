# SPDX-License-Identifier: Apache-2.0
"""From an object to the document that holds it."""

import json

from feidi.codec.envelope import wrapped
from feidi.codec.limits import DEPTH
from feidi.codec.nesting import nests_deeper
from feidi.errors import DocumentError

__all__ = ["dumps"]


def dumps(thing: object, *, indent: int | None = None) -> str:
    """Write an object as a document in JSON; `loads` gives an equal one back, with the same types.

    Fields that hold their default are left out.

    Parameters
    ----------
    thing
        An object of any class in `DOCUMENTS`.
    indent
        Spaces a level is moved in by; without it everything stands on one line.

    Raises
    ------
    DocumentError
        If no document holds such an object, or a field of it holds something of another type than it states.

    Examples
    --------
    >>> from feidi.quantities import Share
    >>> dumps(Share("1/3"))
    '{"feidi":"share/1","value":"1/3"}'
    """
    try:
        text = json.dumps(
            wrapped(thing),
            ensure_ascii=False,
            allow_nan=False,
            indent=indent,
            separators=(",", ":") if indent is None else None,
        )
    except RecursionError:
        raise _too_deep(thing) from None
    if nests_deeper(text.encode(), DEPTH):
        raise _too_deep(thing)
    return text


def _too_deep(thing: object) -> DocumentError:
    return DocumentError(
        f"nests deeper than {DEPTH} brackets",
        place=f"$.{type(thing).__name__}",
        remedy="flatten what is nested",
    )
