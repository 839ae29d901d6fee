# SPDX-License-Identifier: Apache-2.0
"""Many documents, one on each line, are read and written one after the other."""

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from feidi.codec import lines
from feidi.codec.lines import read_lines, write_lines
from feidi.errors import DocumentError
from feidi.labels import Label
from feidi.quantities.money import Money


def _moneys(count: int) -> Iterator[Money]:
    return (Money.yuan(number) for number in range(count))


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """Objects of several kinds come back in order, and their number is given."""
    path = tmp_path / "a.jsonl"
    things = [Money.yuan(3), Label(zh="飞地", en="enclave"), Money.yuan(5)]
    assert write_lines(things, path) == 3
    assert path.read_text(encoding="utf-8").count("\n") == 3
    assert list(read_lines(str(path))) == things
    assert write_lines([], path) == 0
    assert list(read_lines(path)) == []


def test_lines_may_be_empty_or_end_in_other_ways(tmp_path: Path) -> None:
    """Empty lines, the line ends of other systems and a missing last one do not matter."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(
        b'\xef\xbb\xbf{"feidi":"money/1","value":"CNY 3"}\r\n\r\n  \n{"feidi":"money/1","value":"CNY 5"}'
    )
    assert list(read_lines(path, Money)) == [Money.yuan(3), Money.yuan(5)]


def test_a_fault_names_its_line(tmp_path: Path) -> None:
    """What stands before the wrong line is given first, then the error says file, line, path and column."""
    path = tmp_path / "a.jsonl"
    path.write_text('{"feidi":"money/1","value":"3元"}\n\n{"feidi":"money/1","value":3}\n', encoding="utf-8")
    found = read_lines(path)
    assert next(found) == Money.yuan(3)
    with pytest.raises(DocumentError, match=r"a\.jsonl:3: 1 fault") as caught:
        next(found)
    (problem,) = caught.value.problems
    assert (problem.place, problem.line, problem.column) == ("$.value", 3, 28)


def test_faults_may_be_gathered(tmp_path: Path) -> None:
    """With a place to complain to, the other lines are read."""
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"feidi":"money/1","value":"3元"}\n[]\nx\n{"feidi":"label/1","zh":"a","en":"b"}\n', encoding="utf-8"
    )
    errors: list[DocumentError] = []
    assert list(read_lines(path, Money, on_error=errors.append)) == [Money.yuan(3)]
    assert [error.place.rpartition(":")[2] for error in errors] == ["2", "3", "4"]


def test_a_line_without_end_is_refused(tmp_path: Path) -> None:
    """A line above the limit stops the reading, also where faults are gathered."""
    path = tmp_path / "a.jsonl"
    path.write_text('{"feidi":"money/1","value":"3元"}\n' + " " * 100 + "\n", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"a\.jsonl:2: is longer than 50 bytes"):
        list(read_lines(path, limit=50, on_error=lambda _: None))


def test_an_object_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """The error says which one it is, and no file is left."""
    path = tmp_path / "a.jsonl"
    with pytest.raises(DocumentError, match=r"object 2: \$: no document holds this"):
        write_lines([Money.yuan(3), 7], path)
    assert list(tmp_path.iterdir()) == []


def test_progress_is_told(tmp_path: Path) -> None:
    """Bytes read of bytes there are, and objects written; the last call is the end."""
    path = tmp_path / "a.jsonl"
    told: list[tuple[int, int]] = []
    write_lines(_moneys(600), path, progress=lambda done, total: told.append((done, total)))
    assert told == [(256, 0), (512, 0), (600, 600)]
    told.clear()
    assert len(list(read_lines(path, progress=lambda done, total: told.append((done, total))))) == 600
    size = path.stat().st_size
    assert told[-1] == (size, size)
    assert [total for _, total in told] == [size] * 3
    assert sorted(told) == told


def test_long_lines_are_read_a_few_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read ahead is bounded by bytes as well."""
    path = tmp_path / "a.jsonl"
    write_lines(_moneys(10), path)
    monkeypatch.setattr(lines, "_LARGE", 50)
    told: list[tuple[int, int]] = []
    assert list(read_lines(path, progress=lambda done, total: told.append((done, total)))) == list(
        _moneys(10)
    )
    assert len(told) == 5


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """Thousands of lines take no more memory than a few hundred."""
    path = tmp_path / "a.jsonl"
    label = Label(zh="飞地" * 50, en="enclave" * 20)
    assert write_lines((label for _ in range(6_000)), path) == 6_000
    tracemalloc.start()
    count = sum(1 for _ in read_lines(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 6_000
    assert peak < path.stat().st_size / 4
