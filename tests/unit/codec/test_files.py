# SPDX-License-Identifier: Apache-2.0
"""Files are written whole or not at all, and read by what they are called."""

import os
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


posix = pytest.mark.skipif(os.name != "posix", reason="modes, owners and links as POSIX has them")


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_write_keeps_the_mode(tmp_path: Path, mode: int) -> None:
    """A file that only its owner may read stays so."""
    path = tmp_path / "a.json"
    write(LABEL, path)
    path.chmod(mode)
    write(Money.yuan(3), path)
    assert (path.stat().st_mode & 0o7777, read(path)) == (mode, Money.yuan(3))


@posix
def test_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    """The mask of the process decides, as for any file."""
    (tmp_path / "b").touch()
    write(LABEL, tmp_path / "a.json")
    assert (tmp_path / "a.json").stat().st_mode == (tmp_path / "b").stat().st_mode


@posix
def test_owner_is_kept_where_that_is_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of another owner stays theirs, and one that may not be given away is written all the same."""
    path = tmp_path / "a.json"
    write(LABEL, path)
    given: list[tuple[int, int]] = []
    real, stat = os.stat_result, Path.stat

    def owned(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        status = stat(self, follow_symlinks=follow_symlinks)
        owner = status.st_uid + (0 if self.suffix == ".draft" else 1)
        return real((*status[:4], owner, *status[5:]))

    def chown(path: Path, user: int, group: int) -> None:
        given.append((user, group))
        raise PermissionError

    monkeypatch.setattr(Path, "stat", owned)
    monkeypatch.setattr(os, "chown", chown)
    write(Money.yuan(3), path)
    assert given == [(os.getuid() + 1, os.getgid())]
    assert read(path) == Money.yuan(3)


@posix
@pytest.mark.parametrize("is_there", [True, False])
def test_write_follows_a_link(tmp_path: Path, is_there: bool) -> None:
    """A link stays a link, and what it points to is written."""
    (tmp_path / "far").mkdir()
    target, link = tmp_path / "far" / "a.json", tmp_path / "link.json"
    if is_there:
        write(LABEL, target)
    link.symlink_to(target)
    write(Money.yuan(3), link)
    assert link.is_symlink()
    assert read(target) == read(link) == Money.yuan(3)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.json", "far", "link.json"]


@posix
def test_what_is_no_file_is_written_in_place(tmp_path: Path) -> None:
    """A pipe is not replaced by a file."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write(LABEL, pipe, indent=None)
        assert os.read(reader, 100).startswith(b'{"feidi"')
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_write_protected_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What may not be written is not replaced either."""
    path = tmp_path / "a.json"
    write(LABEL, path)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError) as caught:
        write(Money.yuan(3), path)
    assert (caught.value.filename, read(path)) == (str(path), LABEL)


def test_draft_is_on_the_disk_before_it_is_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The content is synchronised before the name changes, and the folder after."""
    steps: list[str] = []
    sync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda number: (steps.append("sync"), sync(number))[1])
    monkeypatch.setattr(Path, "replace", lambda self, to: (steps.append("replace"), replace(self, to))[1])
    write(LABEL, tmp_path / "a.json")
    assert steps == ["sync", "replace", *(["sync"] if os.name == "posix" else [])]
    steps.clear()
    monkeypatch.setattr("feidi.codec.files._POSIX", False)
    with replacing(tmp_path / "b.json") as draft:
        draft.write(b"1")
    assert steps == ["sync", "replace"]


def test_full_disk_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system does not say which file could not be written; the error does."""

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as caught:
        write(LABEL, tmp_path / "a.json")
    assert caught.value.filename == str(tmp_path / "a.json")
    assert list(tmp_path.iterdir()) == []


def test_left_drafts_are_told(tmp_path: Path) -> None:
    """A draft that an interrupted write left is named, once it is too old to be another writer's; it stays."""
    path = tmp_path / "a[1].json"
    old, new, other = (
        tmp_path / f".{name}.1f2e3d4c.draft" for name in ("a[1].json", "a[1].json.0", "b.json")
    )
    fresh = tmp_path / ".a[1].json.1f2e3d4d.draft"
    for draft in (old, new, other, fresh):
        draft.write_text("half", encoding="utf-8")
    for draft in (old, other):
        os.utime(draft, (0, 0))
    with pytest.warns(UserWarning, match="interrupted") as warned:
        write(LABEL, path)
    assert [str(old) in str(one.message) for one in warned] == [True]
    assert old.exists()
    assert read(path) == LABEL
