# SPDX-License-Identifier: Apache-2.0
"""JSON Lines: one document on each line, read and written one after the other in little memory."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Final, TypeVar, overload

from feidi._collector import collector_paused
from feidi.codec.dumping import dumps
from feidi.codec.files import replacing
from feidi.codec.limits import SIZE
from feidi.codec.loading import loaded
from feidi.errors import DocumentError

__all__ = ["read_lines", "write_lines"]

N = TypeVar("N")

Progress = Callable[[int, int], None]
"""Told now and then how far it is: bytes read of bytes, or objects written and 0 while their number is not known."""

Complaint = Callable[[DocumentError], None]

_BLANK: Final = object()
_GROUP: Final = 256
_LARGE: Final = 1 << 20


@overload
def read_lines(
    path: str | os.PathLike[str],
    expected: None = None,
    *,
    limit: int = SIZE,
    progress: Progress | None = None,
    on_error: Complaint | None = None,
) -> Iterator[object]: ...
@overload
def read_lines(
    path: str | os.PathLike[str],
    expected: type[N],
    *,
    limit: int = SIZE,
    progress: Progress | None = None,
    on_error: Complaint | None = None,
) -> Iterator[N]: ...
def read_lines(
    path: str | os.PathLike[str],
    expected: type[N] | None = None,
    *,
    limit: int = SIZE,
    progress: Progress | None = None,
    on_error: Complaint | None = None,
) -> Iterator[object]:
    """Read the documents of a file in JSON Lines, one after the other; empty lines are passed over.

    Parameters
    ----------
    path
        The file.
    expected
        The class that every line must hold; without one each holds what it says.
    limit
        The largest size of one line. [bytes]
    progress
        Called now and then, and at the end, with the bytes read and the bytes there are.
    on_error
        Called with the error of a line that is no such document, and the next line is read; without it the error
        is raised where it stands.

    Yields
    ------
    object
        One object a line.

    Raises
    ------
    DocumentError
        As `loads` does; `place` is the file and the line.
    OSError
        If the file cannot be read.
    """
    file = Path(path)
    with file.open("rb") as stream:
        total = os.fstat(stream.fileno()).st_size
        for group in _groups(stream, limit):
            for thing in _loaded(file, group, expected, limit):
                if not isinstance(thing, DocumentError):
                    yield thing
                elif on_error is None:
                    raise thing
                else:
                    on_error(thing)
            if progress is not None:
                progress(stream.tell(), total)


def _groups(stream: IO[bytes], limit: int) -> Iterator[list[tuple[int, bytes]]]:
    """Give numbered lines, some at a time."""
    group: list[tuple[int, bytes]] = []
    size = 0
    for number, line in enumerate(iter(lambda: stream.readline(limit + 1), b""), start=1):
        group.append((number, line))
        size += len(line)
        if len(group) == _GROUP or size > _LARGE:
            yield group
            group, size = [], 0
    if group:
        yield group


def _loaded(file: Path, group: list[tuple[int, bytes]], expected: type | None, limit: int) -> list[object]:
    with collector_paused():
        found = (_line(file, number, line, expected, limit) for number, line in group)
        return [thing for thing in found if thing is not _BLANK]


def _line(file: Path, number: int, line: bytes, expected: type | None, limit: int) -> object:
    if len(line) > limit:
        # The rest of the line would be read as the next one.
        raise DocumentError(
            f"is longer than {limit:,} bytes", place=f"{file}:{number}", remedy="give a larger limit"
        )
    if not line.strip():
        return _BLANK
    try:
        return loaded(line, expected, limit)
    except DocumentError as error:
        error.place = f"{file}:{number}"
        for problem in error.problems:
            problem.line = number
        return error


def write_lines(
    things: Iterable[object], path: str | os.PathLike[str], *, progress: Progress | None = None
) -> int:
    """Write objects to a file in JSON Lines, one after the other; the file is there whole or not at all.

    Returns
    -------
    int
        How many were written.

    Raises
    ------
    DocumentError
        As `dumps` does; `place` names the object by its place in the file.
    OSError
        If the file cannot be written.
    """
    written = 0
    with replacing(Path(path)) as draft:
        for thing in things:
            try:
                draft.write(dumps(thing).encode() + b"\n")
            except DocumentError as error:
                error.place = f"object {written + 1}: {error.place}"
                raise
            written += 1
            if progress is not None and written % _GROUP == 0:
                progress(written, 0)
    if progress is not None:
        progress(written, written)
    return written
