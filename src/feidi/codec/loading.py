# SPDX-License-Identifier: Apache-2.0
"""From a document to the object it holds."""

from collections.abc import Callable, Iterable
from typing import Final, TypeVar, overload

from feidi._collector import collector_paused
from feidi.codec.documents.kinds import hint_of, key_of, kind_of_noun
from feidi.codec.envelope import is_spread, opened
from feidi.codec.explain import explain
from feidi.codec.fault import MOST, EnoughError, Fault, Faults
from feidi.codec.json_text import decoded, has_surrogates, parsed
from feidi.codec.limits import SIZE
from feidi.codec.paths import Path, shown
from feidi.codec.positions import Position, positions
from feidi.codec.reader import reading
from feidi.codec.tokens import Parsed
from feidi.errors import DocumentError, Problem

__all__ = ["Locate", "loaded", "loads", "read_parsed"]

N = TypeVar("N")

Locate = Callable[[Iterable[Path]], dict[Path, Position]]
"""Finds lines and columns of paths, once something is wrong."""

_LARGE: Final = 1 << 20


@overload
def loads(text: str | bytes, expected: None = None, *, limit: int = SIZE) -> object: ...
@overload
def loads(text: str | bytes, expected: type[N], *, limit: int = SIZE) -> N: ...
def loads(text: str | bytes, expected: type[N] | None = None, *, limit: int = SIZE) -> object:
    """Read a document in JSON.

    Parameters
    ----------
    text
        The document, as text or as UTF-8.
    expected
        The class that must come of it; without one it is what the document says it is.
    limit
        The largest size that is read. [bytes]

    Returns
    -------
    object
        An object of the class, complete, with every invariant checked.

    Raises
    ------
    DocumentError
        If it is no such document. Its `problems` hold every fault with path, line and column.

    Examples
    --------
    >>> loads('{"feidi": "label/1", "zh": "飞地", "en": "enclave"}')
    Label(zh='飞地', en='enclave')
    >>> loads('{"feidi": "share/1", "value": 1.2}')
    Traceback (most recent call last):
    feidi.errors.DocumentError: 1 fault
      $.value (line 1, column 31): is a bare number, not a Share written as text (found 1.2); ...
    """
    if not isinstance(text, str | bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise DocumentError(
            "is neither text nor bytes", value=text, remedy="give a str or bytes, or read(path)"
        )
    if len(text) < _LARGE:
        return loaded(text, expected, limit)
    with collector_paused():
        return loaded(text, expected, limit)


def loaded(text: str | bytes, expected: type | None, limit: int) -> object:
    """Read a document in JSON, with the garbage collector as it is."""
    document = decoded(text, limit)
    return read_parsed(
        parsed(document),
        expected,
        lambda paths: positions(document, paths),
        is_suspect=has_surrogates(document),
    )


def read_parsed(data: Parsed, expected: type | None, locate: Locate, *, is_suspect: bool = False) -> object:
    """Read a document that is parsed already.

    Raises
    ------
    DocumentError
        With every fault.
    """
    faults = Faults()
    try:
        found = opened(data, expected, faults)
        if found is not None:
            thing = _built(*found, faults, is_suspect=is_suspect)
            if not faults.found:
                return thing
    except EnoughError:
        pass
    except RecursionError:
        raise DocumentError(
            "nests too deep for what is already on the stack", remedy="read it from a shallower call"
        ) from None
    raise _refusal(faults.found, locate)


def _built(noun: type, content: dict[str, object], faults: Faults, *, is_suspect: bool) -> object:
    """Read the fast way, and where that fails the slow way, which notes every fault."""
    stumble: Exception | None = None
    if not faults.found and not is_suspect:
        try:
            if is_spread(noun, content):
                return reading(hint_of(noun))(content, None)
            (key, value), *rest = content.items()
            if key == key_of(noun) and not rest:
                return reading(hint_of(noun))(value, None)
        except RecursionError:
            raise
        except Exception as error:
            stumble = error
    thing = _explained(noun, content, faults)
    if stumble is not None and not faults.found:
        raise stumble
    return thing


def _explained(noun: type, content: dict[str, object], faults: Faults) -> object:
    if is_spread(noun, content):
        return explain(noun, content, (), faults)
    key, kind = key_of(noun), kind_of_noun(noun)
    for name in content:
        if name != key:
            faults.add((name,), f"a {kind} has no such key", name, f'write "{key}" alone')
    if key not in content:
        return faults.add((key,), "is missing", remedy=f"write the {kind} there")
    return explain(hint_of(noun), content[key], (key,), faults)


def _refusal(found: list[Fault], locate: Locate) -> DocumentError:
    starts = locate(fault.path for fault in found)
    problems = tuple(_problem(fault, *starts.get(fault.path, (None, None))) for fault in found)
    count = len(problems)
    text = (
        "1 fault"
        if count == 1
        else f"{count} faults"
        if count < MOST
        else f"the first {count} faults of more"
    )
    return DocumentError(text, problems=problems)


def _problem(fault: Fault, line: int | None, column: int | None) -> Problem:
    return Problem(
        fault.message,
        place=shown(fault.path),
        value=fault.value,
        remedy=fault.remedy,
        line=line,
        column=column,
    )
