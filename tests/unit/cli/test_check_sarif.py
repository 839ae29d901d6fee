# SPDX-License-Identifier: Apache-2.0
"""``feidi check --format sarif``: a log that code hosts take, whatever the document is."""

import io
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from feidi.cli import main
from feidi.codec import dumps, write
from tests.support.rule_world import park

Out = pytest.CaptureFixture[str]
TWICE = (park(id="a"), park(id="a"))


def log(words: list[str], capsys: Out) -> tuple[int, dict[str, Any]]:
    """Run a check, and return its exit code and its only run."""
    code = main(["check", *words, "--format", "sarif"])
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    return code, run


def places(run: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the physical locations of the results."""
    return [result["locations"][0]["physicalLocation"] for result in run["results"]]


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_findings_have_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out, suffix: str
) -> None:
    """The address is relative to the working folder and encoded, and the line is that of the faulty part."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / f"协议 终稿 (1).{suffix}"
    write(TWICE, path)
    lines = path.read_text(encoding="utf-8").splitlines()
    at = [number for number, line in enumerate(lines, start=1) if line.strip().startswith(('"id"', "id:"))][1]
    for name in (path.name, str(path)):
        code, run = log([name], capsys)
        assert code == 1
        found = {result["ruleId"]: place for result, place in zip(run["results"], places(run), strict=True)}
        assert (
            found["PFL001"]["artifactLocation"]["uri"]
            == f"%E5%8D%8F%E8%AE%AE%20%E7%BB%88%E7%A8%BF%20%281%29.{suffix}"
        )
        assert found["PFL001"]["region"]["startLine"] == at


def test_file_elsewhere_has_an_absolute_address(tmp_path: Path, capsys: Out) -> None:
    """A file outside the working folder is addressed as a file of this machine."""
    write(TWICE, tmp_path / "a b.json")
    _, run = log([str(tmp_path / "a b.json")], capsys)
    assert places(run)[0]["artifactLocation"]["uri"] == (tmp_path / "a b.json").as_uri()


def test_single_noun_has_lines(tmp_path: Path, capsys: Out) -> None:
    """A document that is no list is found at its own paths."""
    path = tmp_path / "a.json"
    write(park(), path)
    _, run = log([str(path), "--profile", "audit"], capsys)
    assert run["results"]
    assert all(place["region"]["startLine"] >= 1 for place in places(run))


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Out) -> None:
    """It has no address, and lines all the same."""
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(dumps(TWICE).encode())))
    code, run = log(["-"], capsys)
    assert code == 1
    assert places(run)[0]["artifactLocation"] == {"description": {"text": "标准输入"}}
    assert places(run)[0]["region"]["startLine"] == 1


@pytest.mark.parametrize(
    ("text", "lang", "message", "line"),
    [
        ('{"feidi": "label/1",\n "zh": "甲"}', "zh", "缺少此项", 1),
        ('{"feidi": "label/1",\n "zh": "甲"}', "en", "is missing", 1),
        ("{\n", "en", "Expecting property name", 2),
        (b"\xff\xfe", "en", "is not UTF-8", None),
    ],
)
def test_unreadable_document(
    tmp_path: Path, capsys: Out, text: str | bytes, lang: str, message: str, line: int | None
) -> None:
    """The log has the fault in it, at its line where there is one; the exit code is 2."""
    path = tmp_path / "a.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    code, run = log([str(path), "--lang", lang], capsys)
    assert (code, run["invocations"]) == (2, [{"executionSuccessful": False}])
    assert message in run["results"][0]["message"]["text"]
    assert places(run)[0].get("region", {}).get("startLine") == line


def test_file_that_is_not_there(capsys: Out) -> None:
    """A missing file is a result as well."""
    code, run = log(["none.json", "--lang", "zh"], capsys)
    assert code == 2
    assert run["results"][0]["message"]["text"] == "none.json: 没有这个文件"
