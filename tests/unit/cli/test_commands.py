# SPDX-License-Identifier: Apache-2.0
"""The command line, as a user and a pipe see it."""

import json
import runpy
import subprocess
import sys
from collections.abc import Callable
from errno import ENOSPC
from pathlib import Path
from types import SimpleNamespace

import pytest
from attrs import evolve

from feidi.cli import main
from feidi.codec import dumps, write
from feidi.dates import FiscalYear
from feidi.enclaves import Enclave, Region, Zone, ZoneKind, ZoneLevel
from feidi.published.agreements import QINGCHUAN_GUANGYUAN
from feidi.published.illustrative import FLOOR_OF_QINGCHUAN
from feidi.published.observations import LISHUI_2019
from feidi.published.schemes import HUANGYAN_2022_ABOVE_SCALE
from feidi.published.schemes import HUANGYAN_2022_BELOW_SCALE as BELOW

PARK = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
Out = pytest.CaptureFixture[str]


@pytest.fixture
def document(tmp_path: Path) -> Callable[..., str]:
    """Write things to a file and give its name."""

    def written(thing: object, name: str = "thing.json") -> str:
        path = tmp_path / name
        write(thing, path)
        return str(path)

    return written


@pytest.fixture
def wrong(tmp_path: Path) -> str:
    """Give a document with a code that does not exist."""
    path = tmp_path / "wrong.json"
    path.write_text(dumps(PARK).replace("330110", "339999"), encoding="utf-8")
    return str(path)


class TestDemo:
    """The main job."""

    def test_without_explanations_it_is_shorter(self, capsys: Out) -> None:
        """Chinese is the default; the chains of clauses come only with --explain."""
        assert main(["demo"]) == 0
        out = capsys.readouterr().out
        assert "衢州海创园" in out
        assert "[sharing[0].terms" not in out

    @pytest.mark.parametrize(
        ("lang", "words"),
        [("zh", ("飞地", "结算单", "衢州海创园")), ("en", ("Enclaves", "Statement", "莲都区"))],
    )
    def test_prints_the_real_portfolio(self, capsys: Out, lang: str, words: tuple[str, ...]) -> None:
        """Enclaves, findings, an agreement, a statement, scores and clauses."""
        assert main(["demo", "--lang", lang, "--explain"]) == 0
        out = capsys.readouterr().out
        for word in (*words, "莲都区", "G5.5", "sharing[0].terms"):
            assert word in out


class TestCheck:
    """What is wrong with a document."""

    def test_a_clean_document(self, document: Callable[..., str], capsys: Out) -> None:
        """Nothing on standard output, a summary on standard error, exit code 0."""
        assert main(["check", document(PARK)]) == 0
        out = capsys.readouterr()
        assert out.out == ""
        assert out.err.endswith("0 项问题,其中错误 0 项\n")

    @pytest.mark.parametrize("form", ["text", "table", "json", "sarif"])
    def test_formats(self, document: Callable[..., str], capsys: Out, form: str) -> None:
        """Notes are no errors; every format names the rule."""
        assert (
            main(
                [
                    "check",
                    document(QINGCHUAN_GUANGYUAN),
                    "--profile",
                    "audit",
                    "--format",
                    form,
                    "--lang",
                    "en",
                ]
            )
            == 0
        )
        out = capsys.readouterr().out
        assert "AGR" in out
        if form in ("json", "sarif"):
            json.loads(out)

    def test_errors_give_exit_code_1(self, document: Callable[..., str], capsys: Out, tmp_path: Path) -> None:
        """Data that were read and contradict themselves."""
        zone = Zone(
            name="乙区", region=Region.of("320500"), level=ZoneLevel.NATIONAL, kind=ZoneKind.HIGH_TECH
        )
        assert main(["check", document(evolve(PARK, zone=zone))]) == 1
        assert "ENC" in capsys.readouterr().out

    def test_a_document_that_cannot_be_read(self, wrong: str, capsys: Out) -> None:
        """The place, the value and the remedy on standard error, exit code 2, no traceback."""
        assert main(["check", wrong]) == 2
        error = capsys.readouterr().err
        assert "$.host" in error
        assert "339999" in error

    def test_a_file_that_is_not_there(self, capsys: Out) -> None:
        """Said in one line, in the language that was asked for."""
        assert main(["check", "nowhere.json", "--lang", "en"]) == 2
        assert capsys.readouterr().err == "nowhere.json: No such file or directory\n"
        assert main(["check", "nowhere.json"]) == 2
        assert capsys.readouterr().err == "nowhere.json: 没有这个文件\n"

    def test_standard_input(self, monkeypatch: pytest.MonkeyPatch, capsys: Out, tmp_path: Path) -> None:
        """``-`` reads a pipe."""
        path = tmp_path / "park.json"
        path.write_text(dumps(PARK), encoding="utf-8")
        with path.open("rb") as stream:
            monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=stream))
            assert main(["check", "-"]) == 0
        assert capsys.readouterr().err.startswith("-: ")


class TestSettle:
    """Who gets what, and why."""

    @pytest.fixture
    def files(self, document: Callable[..., str]) -> list[str]:
        """Write the made-up case of Qingchuan."""
        case = FLOOR_OF_QINGCHUAN
        agreement = document(case.agreement, "agreement.json")
        receipts = document(case.receipts, "receipts.json")
        return [agreement, receipts, "--facts", document(case.facts, "facts.json")]

    def test_table(self, files: list[str], capsys: Out) -> None:
        """The statement as a table."""
        assert main(["settle", *files]) == 0
        assert "保底未足额" in capsys.readouterr().out

    def test_json(self, files: list[str], capsys: Out) -> None:
        """The statement as a document."""
        assert main(["settle", *files, "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out)["feidi"] == "statement/1"

    def test_explain(self, files: list[str], capsys: Out) -> None:
        """A party's figure of a year in prose."""
        assert main(["settle", *files, "--explain", "source:2011", "--lang", "en"]) == 0
        assert capsys.readouterr().out.startswith("In 2011 ")
        assert main(["settle", *files, "--explain", "source"]) == 2
        assert capsys.readouterr().err.startswith("--explain: not a party and a year")

    def test_receipts_of_another_kind_of_document(self, document: Callable[..., str], capsys: Out) -> None:
        """A list of something else is refused, and so is a single thing."""
        agreement = document(QINGCHUAN_GUANGYUAN, "agreement.json")
        assert main(["settle", agreement, document(PARK)]) == 2
        assert "应为 Receipt,实为 Enclave" in capsys.readouterr().err


class TestScore:
    """Points and ranks of observations."""

    def test_by_a_published_scheme(self, document: Callable[..., str], capsys: Out) -> None:
        """Lishui by Huangyan's base values, with every number explained."""
        observations = document(LISHUI_2019)
        assert main(["score", observations, "--scheme", HUANGYAN_2022_ABOVE_SCALE.id, "--explain"]) == 0
        assert "莲都区" in capsys.readouterr().out

    def test_by_a_scheme_of_ones_own(self, document: Callable[..., str], capsys: Out) -> None:
        """A file stands for a scheme as well; what cannot be scored gives exit code 1."""
        scheme = document(HUANGYAN_2022_ABOVE_SCALE, "scheme.json")
        bare = evolve(LISHUI_2019[0], indicators={})
        assert main(["score", document((bare,)), "--scheme", scheme]) == 1
        assert "莲都区" in capsys.readouterr().out

    def test_a_table_in_csv(self, tmp_path: Path, capsys: Out) -> None:
        """Heads name facts with their units; a row that lacks one has no score and says why."""
        table = tmp_path / "firms.csv"
        table.write_text(
            "对象,评价税收(万元),用地面积(亩),electricity\n甲,100,10,50 万千瓦时\n乙,20,,10 万千瓦时\n",
            encoding="utf-8-sig",
        )
        code = main(["score", str(table), "--scheme", BELOW.id, "--year", "2022", "--lang", "en"])
        out = capsys.readouterr().out
        assert code == 1
        assert "Without a score" in out
        assert "乙" in out.partition("Without a score")[2]

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            (b"\xff\xfe", "不是 CSV 表格"),
            ("对象,税收\n甲,much\n".encode(), "firms.csv: "),
        ],
    )
    def test_a_table_that_cannot_be_read(
        self, tmp_path: Path, capsys: Out, content: bytes, message: str
    ) -> None:
        """The file is named, and every row that cannot be read."""
        table = tmp_path / "firms.csv"
        table.write_bytes(content)
        assert main(["score", str(table), "--scheme", BELOW.id, "--year", "2022"]) == 2
        assert message in capsys.readouterr().err

    def test_unknown_scheme(self, document: Callable[..., str], capsys: Out) -> None:
        """The error lists the published ones."""
        assert main(["score", document(LISHUI_2019), "--scheme", "nothing"]) == 2
        assert HUANGYAN_2022_ABOVE_SCALE.id in capsys.readouterr().err


class TestReview:
    """A year beside the year before."""

    @staticmethod
    def table(folder: Path, name: str, *rows: str) -> str:
        """Write a table of firms."""
        path = folder / f"{name}.csv"
        path.write_text("\n".join(("unit,tax,land,electricity", *rows)) + "\n", encoding="utf-8")
        return str(path)

    def test_ranks_move(self, tmp_path: Path, capsys: Out) -> None:
        """Both years by one scheme, totals side by side, who rose and who fell."""
        before = self.table(
            tmp_path, "2021", "甲,100 万元,10 亩,50 万千瓦时", "乙,200 万元,10 亩,50 万千瓦时"
        )
        now = self.table(tmp_path, "2022", "甲,300 万元,10 亩,50 万千瓦时", "乙,200 万元,10 亩,50 万千瓦时")
        assert (
            main(["review", now, "--before", before, "--scheme", BELOW.id, "--year", "2022", "--lang", "en"])
            == 0
        )
        out = capsys.readouterr().out
        assert "Against the year before" in out
        assert "甲: 2 → 1, up 1" in out

    def test_what_has_no_score(self, tmp_path: Path, capsys: Out) -> None:
        """A firm whose land is not known is listed, and the exit code says so."""
        before = self.table(tmp_path, "2021", "甲,100 万元,10 亩,50 万千瓦时")
        now = self.table(tmp_path, "2022", "甲,300 万元,,50 万千瓦时")
        assert main(["review", now, "--before", before, "--scheme", BELOW.id, "--year", "2022"]) == 1
        assert "未能评分" in capsys.readouterr().out

    def test_documents_state_their_year(self, document: Callable[..., str], capsys: Out) -> None:
        """Documents need no --year."""
        again = tuple(evolve(one, period=FiscalYear(2020)) for one in LISHUI_2019)
        files = [document(again, "2020.json"), "--before", document(LISHUI_2019, "2019.json")]
        assert main(["review", *files, "--scheme", HUANGYAN_2022_ABOVE_SCALE.id, "--lang", "en"]) == 0
        assert "莲都区: 1 → 1" in capsys.readouterr().out


class TestLookingUp:
    """Rules, clauses and schemas."""

    @pytest.mark.parametrize("lang", ["zh", "en"])
    def test_rules(self, capsys: Out, lang: str) -> None:
        """All rules as a table, one of them with its reasons."""
        assert main(["rules", "--lang", lang]) == 0
        assert "AGR009" in capsys.readouterr().out
        assert main(["rules", "AGR009", "--lang", lang]) == 0
        assert "Why it matters" in capsys.readouterr().out
        assert main(["rules", "number-unset"]) == 0
        assert main(["rules", "XYZ999"]) == 2

    def test_clauses(self, capsys: Out) -> None:
        """All clauses as a table, one of them with its carriers."""
        assert main(["clauses"]) == 0
        assert main(["clauses", "G1.3"]) == 0
        assert "feidi.enclaves.kind:EnclaveKind" in capsys.readouterr().out
        assert main(["clauses", "G2"]) == 0
        assert capsys.readouterr().out.endswith("–\n")

    def test_schema(self, capsys: Out) -> None:
        """The kinds there are, and the schema of one."""
        assert main(["schema"]) == 0
        assert "enclave" in capsys.readouterr().out.split()
        assert main(["schema", "enclave"]) == 0
        assert (
            json.loads(capsys.readouterr().out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        )
        assert main(["schema", "nothing"]) == 2

    def test_convert(self, document: Callable[..., str], capsys: Out) -> None:
        """JSON to YAML and back is the same document."""
        assert main(["convert", document(PARK), "--to", "yaml"]) == 0
        yaml = Path(document(PARK)).with_name("park.yaml")
        yaml.write_text(capsys.readouterr().out, encoding="utf-8")
        assert main(["convert", str(yaml)]) == 0
        assert json.loads(capsys.readouterr().out) == json.loads(dumps(PARK))


class TestProcess:
    """As a process of its own."""

    def test_a_pipe_that_closes_early(self) -> None:
        """``feidi clauses | head -1`` ends quietly."""
        command = f"{sys.executable} -m feidi clauses | head -1"
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
        assert done.stderr == ""
        assert len(done.stdout.splitlines()) == 1

    def test_a_closed_pipe_in_this_process(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        """Standard output is put out of the way, so that nothing more fails on the way out."""

        def closed(_: object) -> None:
            raise BrokenPipeError

        with (tmp_path / "out").open("w") as stream:
            monkeypatch.setattr(sys, "stdout", stream)
            monkeypatch.setattr("feidi.cli.clauses.show", closed)
            assert main(["clauses"]) == 0

    def test_a_full_disk_in_this_process(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Out
    ) -> None:
        """What cannot be written is named, and nothing more fails on the way out."""

        def full(_: object) -> None:
            raise OSError(ENOSPC, "No space left on device")

        with (tmp_path / "out").open("w") as stream:
            monkeypatch.setattr(sys, "stdout", stream)
            monkeypatch.setattr("feidi.cli.clauses.show", full)
            assert main(["clauses"]) == 2
        assert capsys.readouterr().err == "标准输出: 磁盘空间已满\n"

    def test_as_a_module(self, monkeypatch: pytest.MonkeyPatch, capsys: Out) -> None:
        """``python -m feidi --version`` says the version."""
        monkeypatch.setattr(sys, "argv", ["feidi", "--version"])
        with pytest.raises(SystemExit, match="0"):
            runpy.run_module("feidi", run_name="__main__")
        assert capsys.readouterr().out.startswith("feidi ")

    def test_imported_it_does_nothing(self) -> None:
        """Importing the module runs no command."""
        assert "main" in runpy.run_module("feidi.__main__", run_name="feidi.__main__")

    def test_without_rich(self, monkeypatch: pytest.MonkeyPatch, capsys: Out) -> None:
        """The error names the extra."""
        monkeypatch.setitem(sys.modules, "rich.console", None)
        assert main(["clauses"]) == 2
        assert "pip install 'feidi[cli]'" in capsys.readouterr().err
