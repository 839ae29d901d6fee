# SPDX-License-Identifier: Apache-2.0
"""Documents in files."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import IO, TypeVar, overload

from feidi.codec.dumping import dumps
from feidi.codec.limits import SIZE
from feidi.codec.loading import loads
from feidi.codec.yaml_text import yaml_dumps, yaml_loads
from feidi.errors import DocumentError

__all__ = ["read", "replacing", "write"]

N = TypeVar("N")


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
    file = Path(path)
    with file.open("rb") as stream:
        document = stream.read(limit + 1)
    try:
        if file.suffix.lower() in (".yaml", ".yml"):
            return yaml_loads(document, expected, limit=limit)
        return loads(document, expected, limit=limit)
    except DocumentError as error:
        error.place = str(file)
        raise


def write(thing: object, path: str | os.PathLike[str], *, indent: int | None = 2) -> None:
    """Write an object to a file, in YAML where its name ends in ``.yaml`` or ``.yml``, else in JSON.

    The file is there whole or not at all.

    Raises
    ------
    DocumentError
        As `dumps` does.
    OSError
        If the file cannot be written.
    """
    file = Path(path)
    text = (
        yaml_dumps(thing) if file.suffix.lower() in (".yaml", ".yml") else dumps(thing, indent=indent) + "\n"
    )
    with replacing(file) as draft:
        draft.write(text.encode())


@contextmanager
def replacing(file: Path) -> Generator[IO[bytes], None, None]:
    """Write beside a file, and put the draft in its place once all of it is written."""
    draft = file.with_name(f".{file.name}.{token_hex(4)}")
    try:
        with draft.open("xb") as stream:
            yield stream
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
