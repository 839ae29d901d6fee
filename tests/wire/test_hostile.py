# SPDX-License-Identifier: Apache-2.0
"""Hostile documents end in an error of ours, in bounded time, and leave nothing half made."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from feidi.codec import loads, read, schema
from feidi.errors import DocumentError
from tests.support.profiles import PROFILE
from tests.support.schema_validator import validator_of

HOSTILE = Path(__file__).parent / "hostile"
FILES = sorted(HOSTILE.iterdir())

# A hundred megabytes in the deep run, ten in the gate: time that grows faster than the document shows in either.
MANY = 10 if PROFILE == "deep" else 1
LABEL = b'{"feidi": "label/1", "zh": "%s", "en": "x"}'
LARGE: dict[str, tuple[Callable[[], bytes], str]] = {
    "brackets": (lambda: b"[" * (10_000_000 * MANY), "nests deeper"),
    "braces with keys": (lambda: b'{"a":' * (2_000_000 * MANY), "nests deeper"),
    "closed brackets": (lambda: b"[" * (5_000_000 * MANY) + b"]" * (5_000_000 * MANY), "nests deeper"),
    "just below the depth, many times": (
        lambda: b"[" + (b"[" * 300 + b"]" * 300 + b",") * (2_000 * MANY) + b"1]",
        "is a bare list",
    ),
    "one text": (lambda: LABEL % (b"x" * (10_000_000 * MANY)), "more than 1,000,000 characters"),
    "one escaped text": (lambda: LABEL % (b"\\u0041" * (2_000_000 * MANY)), "more than 1,000,000 characters"),
    "one number": (
        lambda: b'{"feidi": "fiscal_year/1", "value": ' + b"9" * (10_000_000 * MANY) + b"}",
        "more than 60 digits",
    ),
    "digits of money": (
        lambda: b'{"feidi": "money/1", "value": "' + b"9" * 10_000 + "元".encode() + b'"}',
        "is not a Money",
    ),
    "keys": (
        lambda: b"{" + b",".join(b'"k%d": 1' % n for n in range(30_000 * MANY)) + b', "feidi": "label/1"}',
        "the first 1000",
    ),
    "one key again and again": (
        lambda: b"{" + b'"a": 1,' * (30_000 * MANY) + b'"feidi": "label/1"}',
        "stands twice",
    ),
    "spaces": (lambda: b" " * (10_000_000 * MANY), "is not JSON"),
    "above the limit": (lambda: b" " * (256 * 1024 * 1024 + 1), "larger than"),
}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_hostile_files_are_refused(file: Path) -> None:
    """Every file of the corpus is a document error that names the file."""
    with pytest.raises(DocumentError) as caught:
        read(file)
    assert caught.value.place == str(file)
    assert str(caught.value)


@pytest.mark.parametrize("file", [one for one in FILES if one.suffix == ".json"], ids=lambda file: file.name)
def test_what_the_schema_lets_through_is_refused_by_loads(file: Path) -> None:
    """A hostile file that is JSON at all is refused by its schema or by the reader, and by the reader in any case."""
    try:
        document = json.loads(file.read_bytes())
        kind = document["feidi"].partition("/")[0]
        mould = schema(kind)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return
    with suppress(RecursionError):
        validator_of(mould).is_valid(document)
    with pytest.raises(DocumentError):
        loads(file.read_bytes())


def test_there_is_a_corpus() -> None:
    """The folder holds files of both notations."""
    assert len([one for one in FILES if one.suffix == ".json"]) > 60
    assert len([one for one in FILES if one.suffix == ".yaml"]) > 10


@pytest.mark.parametrize("name", LARGE)
def test_large_hostile_documents_end_soon(name: str) -> None:
    """Megabytes of anything end in an error within seconds."""
    make, why = LARGE[name]
    document = make()
    start = time.process_time()
    with pytest.raises(DocumentError, match=why):
        loads(document)
    assert time.process_time() - start < 6 * MANY
