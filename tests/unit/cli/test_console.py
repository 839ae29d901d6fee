# SPDX-License-Identifier: Apache-2.0
"""The console belongs to the host: its code page, its control characters and its disk are not the command's."""

import json
import os
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from feidi.cli import main
from feidi.cli.exit_code import ExitCode
from feidi.cli.main import COMMANDS
from feidi.codec import loads, write
from feidi.labels import Label
from feidi.published.illustrative import FLOOR_OF_QINGCHUAN
from feidi.validators import RULES, Finding, Rule, Severity
from tests.support.rule_world import park

Out = pytest.CaptureFixture[str]
CASE = FLOOR_OF_QINGCHUAN


def run(
    *words: str, encoding: str = "", stdout: int = subprocess.PIPE
) -> "subprocess.CompletedProcess[bytes]":
    """Run a command in a process of its own, on a console of some code page."""
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    return subprocess.run(
        [sys.executable, "-m", "feidi", *words],
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        env=environment,
    )


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Give an agreement, receipts and facts in files."""
    names = []
    for name, thing in (("a", CASE.agreement), ("r", CASE.receipts), ("f", CASE.facts)):
        write(thing, tmp_path / f"{name}.json")
        names.append(str(tmp_path / f"{name}.json"))
    return names


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "gbk"])
@pytest.mark.parametrize("words", [("schema", "label"), ("rules", "ENC001"), ("rules", "--lang", "en")])
def test_any_code_page(encoding: str, words: tuple[str, ...]) -> None:
    """Text replaces what the console cannot show; a document is UTF-8 all the same."""
    done = run(*words, encoding=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout
    if words[0] == "schema":
        assert json.loads(done.stdout.decode("utf-8"))["title"] == "Label"


@pytest.mark.parametrize(
    "words",
    [("convert",), ("convert", "--to", "yaml"), ("check", "--profile", "publication", "--format", "json")],
)
def test_documents_leave_in_utf_8(tmp_path: Path, words: tuple[str, ...]) -> None:
    """What is written for another program can be read again."""
    path = tmp_path / "飞地.json"
    write(park(), path)
    done = run(words[0], str(path), *words[1:], encoding="ascii")
    assert done.returncode == 0
    text = done.stdout.decode("utf-8")
    assert "示例飞地" in text or json.loads(text)
    if words == ("convert",):
        assert loads(text) == park()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize("words", [("schema",), ("schema", "agreement"), ("rules", "--lang", "en")])
def test_full_disk_is_named(words: tuple[str, ...]) -> None:
    """Standard output that cannot be written is called so, and gives exit code 2."""
    with Path("/dev/full").open("wb") as full:
        done = run(*words, encoding="utf-8", stdout=full.fileno())
    assert done.returncode == ExitCode.UNUSABLE
    message = done.stderr.decode()
    assert message in ("标准输出: 磁盘空间已满\n", "standard output: No space left on device\n")


def test_streams_are_given_back(capfd: pytest.CaptureFixture[str]) -> None:
    """A program that calls a command finds its streams as they were."""
    before = (sys.stdout.errors, sys.stderr.errors)
    assert main(["schema"]) == 0
    assert (sys.stdout.errors, sys.stderr.errors) == before
    assert "agreement" in capfd.readouterr().out


def test_stream_without_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A host may put any text stream in the place of standard output."""
    import io

    monkeypatch.setattr("sys.stdout", io.StringIO())
    assert main(["schema", "label"]) == 0
    assert json.loads(sys.stdout.getvalue())["title"] == "Label"  # type: ignore[attr-defined]


def test_interruption(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that is interrupted ends without a traceback, as shells expect."""

    def interrupted(given: object) -> ExitCode:
        raise KeyboardInterrupt

    monkeypatch.setattr("feidi.cli.schema.run", interrupted)
    assert main(["schema"]) == 130


def test_exit_codes_are_told(capsys: Out) -> None:
    """The help has every exit code with its meaning, and so has the reference."""
    with pytest.raises(SystemExit):
        main(["--help"])
    told = " ".join(capsys.readouterr().out.split())
    page = (Path(__file__).parents[3] / "docs" / "reference" / "command-line.md").read_text(encoding="utf-8")
    for code in ExitCode:
        assert f"{code.value} {code.meaning}" in told
        assert f"| {code.value} | {code.meaning} |" in page.replace("Nothing", "nothing")
    for command in COMMANDS:
        assert f"feidi {command}" in page


ESCAPE = "\x1b[31m\u202e\x9b31m"


def test_names_do_not_steer_the_terminal(files: list[str], tmp_path: Path, capsys: Out) -> None:
    """Control characters of labels, titles and file names are written out wherever text is printed."""
    agreement = json.loads(Path(files[0]).read_text(encoding="utf-8"))
    agreement["parties"][0]["label"]["zh"] += ESCAPE
    agreement["title"]["zh"] += f"[bold]{ESCAPE}"
    path = tmp_path / "escape.json"
    path.write_text(json.dumps(agreement), encoding="utf-8")
    party = agreement["parties"][0]["key"]
    year = CASE.receipts[0].year
    for words in (
        ["settle", str(path), files[1], "--facts", files[2], "--explain", f"{party}:{year}"],
        ["settle", str(path), files[1], "--facts", files[2]],
        ["settle", str(path), files[1], "--facts", files[2], "--format", "json"],
        ["convert", str(path)],
        ["check", str(path), "--profile", "publication"],
        ["check", str(path), "--profile", "publication", "--format", "table"],
        ["check", f"{tmp_path}/{ESCAPE}.json"],
    ):
        main(words)
        out = capsys.readouterr()
        for sign in "\x1b\x9b\u202e":
            assert sign not in out.out + out.err, words
    main(["convert", str(path)])
    assert loads(capsys.readouterr().out) == loads(path.read_text(encoding="utf-8"))


def test_year_without_receipts_is_refused(files: list[str], capsys: Out) -> None:
    """An explanation of a year in which nothing came in is no explanation of 0元."""
    words = ["settle", files[0], files[1], "--facts", files[2], "--explain"]
    assert main([*words, "source:2099"]) == ExitCode.UNUSABLE
    out = capsys.readouterr()
    assert out.out == ""
    assert "该年度没有收入" in out.err
    assert str(CASE.receipts[0].year) in out.err
    write((), files[1])
    assert main([*words, "source:2099", "--lang", "en"]) == ExitCode.UNUSABLE
    assert "give receipts of the year" in capsys.readouterr().err


def test_commands_that_pay_tell_duplicates(files: list[str], capsys: Out) -> None:
    """A receipt that is listed twice is told on standard error, and the statement follows."""
    write((*CASE.receipts, CASE.receipts[0]), files[1])
    assert main(["settle", files[0], files[1], "--facts", files[2], "--format", "json"]) == ExitCode.FINE
    out = capsys.readouterr()
    assert "SET001 receipt-listed-twice" in out.err
    assert json.loads(out.out)["feidi"].startswith("statement/")


class PlugIn:
    """A rule of another package."""

    RULE = Rule(
        name="parks-are-refused",
        code="OWN001",
        on=type(park()),
        severity=Severity.ERROR,
        summary=Label(zh="不收园区", en="a park"),
        hint=Label(zh="删除", en="delete it"),
        since="1",
    )

    @staticmethod
    def check(subject: object) -> list[Finding]:
        """Flag every enclave."""
        return [Finding.of(PlugIn.RULE, "name", found="a", expected="b")]


@pytest.fixture
def plugged_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Install a package with a rule."""
    entry = EntryPoint("parks", f"{__name__}:PlugIn", "feidi.rules")
    monkeypatch.setattr(EntryPoint, "load", lambda self: PlugIn)
    monkeypatch.setattr("feidi.validators.installed.entry_points", lambda group: (entry,))


@pytest.mark.usefixtures("plugged_in")
def test_installed_rules_are_used_and_listed(tmp_path: Path, capsys: Out) -> None:
    """`check` asks the rules of installed packages, `rules` lists and explains them beside the built-in ones."""
    write(park(), tmp_path / "park.json")
    assert main(["check", str(tmp_path / "park.json")]) == ExitCode.ERRORS
    assert "OWN001 parks-are-refused" in capsys.readouterr().out
    assert main(["rules"]) == 0
    listed = capsys.readouterr().out
    assert "OWN001" in listed
    assert RULES[0].RULE.code in listed
    assert main(["rules", "own001", "--lang", "en"]) == 0
    assert "a park" in capsys.readouterr().out
    assert main(["check", str(tmp_path / "park.json"), "--format", "sarif"]) == ExitCode.ERRORS
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["OWN001"]
