# SPDX-License-Identifier: Apache-2.0
"""Documents in files."""

import os
import warnings
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from errno import EACCES
from glob import escape
from pathlib import Path
from secrets import token_hex
from stat import S_IMODE, S_ISREG
from time import time
from typing import IO, Final, TypeVar, overload

from feidi.codec.documents.kinds import key_of
from feidi.codec.dumping import dumps
from feidi.codec.json_text import decoded
from feidi.codec.limits import SIZE
from feidi.codec.loading import loads
from feidi.codec.paths import Path as KeyPath
from feidi.codec.positions import Position, positions
from feidi.codec.yaml_text import yaml_dumps, yaml_loads, yaml_tree
from feidi.errors import DocumentError

__all__ = ["content_of", "is_yaml", "locate", "parse", "read", "replacing", "write"]

N = TypeVar("N")
_POSIX: Final = os.name == "posix"
_BINARY: Final[int] = getattr(os, "O_BINARY", 0)


@overload
def read(path: str | os.PathLike[str], expected: None = None, *, limit: int = SIZE) -> object: ...
@overload
def read(path: str | os.PathLike[str], expected: type[N], *, limit: int = SIZE) -> N: ...
def read(path: str | os.PathLike[str], expected: type[N] | None = None, *, limit: int = SIZE) -> object:
    """Read a document from a file, in YAML where its name ends in ``.yaml`` or ``.yml``, else in JSON.

    Raises
    ------
    DocumentError
        As `loads` does; `place` is the file.
    OSError
        If the file cannot be read.

    See Also
    --------
    feidi.codec.read_lines : for a file with one document on each line.
    """
    return parse(content_of(path, limit=limit), path, expected, limit=limit)


def content_of(path: str | os.PathLike[str], *, limit: int = SIZE) -> bytes:
    """Return what a file holds, or one byte more than the limit of a larger one.

    Raises
    ------
    OSError
        If the file cannot be read.
    """
    with Path(path).open("rb") as stream:
        return stream.read(limit + 1)


def parse(
    content: bytes, path: str | os.PathLike[str], expected: type | None = None, *, limit: int = SIZE
) -> object:
    """Return the object that a file holds, as `read` does, from its content."""
    try:
        if is_yaml(path):
            return yaml_loads(content, expected, limit=limit)
        return loads(content, expected, limit=limit)
    except DocumentError as error:
        error.place = str(Path(path))
        raise


def locate(
    content: bytes, path: str | os.PathLike[str], thing: object, parts: Iterable[KeyPath]
) -> dict[KeyPath, Position]:
    """Return the line and the column of parts of an object in the file that it was read from.

    Parameters
    ----------
    content, path
        The file.
    thing
        What `parse` returned of it.
    parts
        Paths from the object to its parts; for what the file does not hold, the nearest object or list around it.
    """
    above = (key_of(tuple),) if isinstance(thing, tuple) else ()
    whole = {part: (*above, *part) for part in parts}
    if is_yaml(path):
        found = yaml_tree(content).locate(whole.values())
    else:
        found = positions(decoded(content, len(content)), whole.values())
    return {part: found[at] for part, at in whole.items()}


def is_yaml(path: str | os.PathLike[str]) -> bool:
    """Whether a file is in YAML, by its name.

    Examples
    --------
    >>> is_yaml("a.yml"), is_yaml("a.json")
    (True, False)
    """
    return Path(path).suffix.lower() in (".yaml", ".yml")


def write(thing: object, path: str | os.PathLike[str], *, indent: int | None = 2) -> None:
    """Write an object to a file, in YAML where its name ends in ``.yaml`` or ``.yml``, else in JSON.

    The file is there whole or not at all, also after a loss of power. A file that was there keeps its mode, and a link
    to it stays a link.

    Raises
    ------
    DocumentError
        As `dumps` does.
    OSError
        If the file cannot be written.
    """
    text = yaml_dumps(thing) if is_yaml(path) else dumps(thing, indent=indent) + "\n"
    with replacing(Path(path)) as draft:
        draft.write(text.encode())


_DRAFT_AGE: Final = 3600
"""A draft that is older was left by a write that was interrupted. [s]"""


@contextmanager
def replacing(file: Path) -> Generator[IO[bytes], None, None]:
    """Open a draft beside a file for writing, and put it in the file's place once all of it is on the disk.

    What is no file, such as a pipe or a device, is written as it is.

    Warns
    -----
    UserWarning
        If an earlier write of the file was interrupted and left its draft.
    """
    try:
        target = Path(os.path.realpath(file))
        status = target.stat() if target.exists() else None
        if status is not None and not os.access(target, os.W_OK):
            raise PermissionError(EACCES, os.strerror(EACCES), str(file))
        if status is not None and not S_ISREG(status.st_mode):
            with target.open("wb") as stream:
                yield stream
        else:
            with _draft(target, status) as stream:
                yield stream
    except OSError as error:
        # A full disk does not say which file it was.
        if error.filename is None:
            error.filename = str(file)
        raise


@contextmanager
def _draft(target: Path, status: os.stat_result | None) -> Generator[IO[bytes], None, None]:
    _tell_drafts(target)
    draft = target.with_name(f".{target.name}.{token_hex(4)}.draft")
    # Nobody else may read in the draft what the file does not show.
    mode = 0o666 if status is None else 0o600
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode), "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if status is not None:
            _keep_owner(draft, status)
            draft.chmod(S_IMODE(status.st_mode))
        draft.replace(target)
        _sync_folder(target.parent)
    finally:
        draft.unlink(missing_ok=True)


def _keep_owner(draft: Path, status: os.stat_result) -> None:
    mine = draft.stat()
    if _POSIX and (mine.st_uid, mine.st_gid) != (status.st_uid, status.st_gid):
        with suppress(PermissionError):  # only the superuser gives files away
            os.chown(draft, status.st_uid, status.st_gid)


def _tell_drafts(target: Path) -> None:
    for left in target.parent.glob(f".{escape(target.name)}.????????.draft"):
        if left.stat().st_mtime < time() - _DRAFT_AGE:
            warnings.warn(
                f"{left}: a draft of a write that was interrupted; look at it and delete it", stacklevel=6
            )


def _sync_folder(folder: Path) -> None:
    if not _POSIX:  # elsewhere a folder cannot be opened
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
