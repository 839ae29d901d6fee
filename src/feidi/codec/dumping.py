# SPDX-License-Identifier: Apache-2.0
"""From an object to the document that holds it."""

import json

from feidi.codec.documents.kinds import KINDS, hint_of, key_of, kind_of_noun
from feidi.codec.envelope import KEY
from feidi.codec.limits import DEPTH
from feidi.codec.migrations import FORMAT
from feidi.codec.nesting import nests_deeper
from feidi.codec.tokens import is_object
from feidi.codec.writer import writing
from feidi.errors import DocumentError

__all__ = ["dumps", "wrapped"]


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


def wrapped(thing: object) -> dict[str, object]:
    """Write an object with its kind and format.

    Raises
    ------
    DocumentError
        If it is of no public class, or holds what no document can.
    """
    noun: type = type(thing)
    kind = kind_of_noun(noun)
    if noun is list:
        raise DocumentError(
            "a list is no document, because it may change",
            place="$",
            value=thing,
            remedy="write tuple(things), which is a document of the kind list, or write_lines(things, path)",
        )
    if KINDS.get(kind) is not noun:
        raise DocumentError(
            "no document holds this",
            place="$",
            value=thing,
            remedy="write an object of a class in feidi.codec.DOCUMENTS, or a tuple of such objects",
        )
    try:
        written = writing(hint_of(noun))(thing)
    except DocumentError as error:
        error.place = f"$.{kind}{error.place}"
        raise
    content: dict[str, object] = written if is_object(written) else {key_of(noun): written}
    return {KEY: f"{kind}/{FORMAT}", **content}
