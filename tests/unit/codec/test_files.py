# SPDX-License-Identifier: Apache-2.0
"""Files are written whole or not at all, and read by what they are called."""

from pathlib import Path

import pytest

from feidi.codec.files import read, replacing, write
from feidi.errors import DocumentError
from feidi.labels import Label
from feidi.quantities.money import Money

LABEL = Label(zh="飞地", en="enclave")


@pytest.mark.parametrize(
    ("name", "first"),
    [("a.json", "{"), ("a", "{"), ("a.yaml", "feidi: label/1"), ("a.YML", "feidi: label/1")],
)
def test_what_is_written_is_read(tmp_path: Path, name: str, first: str) -> None:
    """JSON and YAML are told apart by the name of the file, and a path may be text."""
    path = tmp_path / name
    write(LABEL, str(path))
    assert path.read_text(encoding="utf-8").splitlines()[0] == first
    assert path.read_text(encoding="utf-8").endswith("\n")
    assert read(str(path)) == read(path, Label) == LABEL


def test_a_fault_names_the_file(tmp_path: Path) -> None:
    """The error is placed in the file."""
    path = tmp_path / "a.json"
    path.write_text('{"feidi": "label/1"}', encoding="utf-8")
    with pytest.raises(DocumentError, match=r"a\.json: 2 faults") as caught:
        read(path)
    assert caught.value.place == str(path)


def test_a_large_file_is_not_read_whole(tmp_path: Path) -> None:
    """A file above the limit is refused."""
    path = tmp_path / "a.json"
    write(LABEL, path)
    with pytest.raises(DocumentError, match="larger than 10 bytes"):
        read(path, limit=10)
    assert read(path, limit=path.stat().st_size) == LABEL


def test_a_missing_file_is_an_error_of_the_system(tmp_path: Path) -> None:
    """Where there is no file, Python says so."""
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "none.json")


def test_a_failed_write_changes_nothing(tmp_path: Path) -> None:
    """What stood there before still stands, and no draft is left."""
    path = tmp_path / "a.json"
    write(LABEL, path)
    before = path.read_bytes()
    with pytest.raises(DocumentError):
        write(7, path)
    with pytest.raises(TypeError), replacing(path) as draft:
        draft.writelines([b"half", 7])  # type: ignore[list-item]
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_replaces_what_stood_there(tmp_path: Path) -> None:
    """The new document takes the place of the old one."""
    path = tmp_path / "a.json"
    write(LABEL, path)
    write(Money.yuan(3), path, indent=None)
    assert path.read_text(encoding="utf-8") == '{"feidi":"money/1","value":"3元"}\n'
    assert list(tmp_path.iterdir()) == [path]
