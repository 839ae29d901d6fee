# SPDX-License-Identifier: Apache-2.0
"""``feidi try``: an expression with figures from a file."""

from collections.abc import Callable
from fractions import Fraction
from importlib import import_module
from pathlib import Path

import pytest

from feidi.cli import main
from feidi.expressions import MONEY, Range

FACTS = """{
  "三税": {"2013": "900 万元", "2014": "1100 万元", "2015": "1500 万元"},
  "move": "2016-03-01", "ratio": 0.35, "led": true, "closed": null
}"""
Try = Callable[..., tuple[int, list[str], str]]


@pytest.fixture
def tried(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Try:
    """Run the command with facts in a file, and return its code and what it wrote."""

    def run(
        expression: str, facts: str | None = FACTS, *more: str, name: str = "facts.json"
    ) -> tuple[int, list[str], str]:
        file = tmp_path / name
        given = [] if facts is None else ["--facts", str(file)]
        if facts is not None:
            file.write_text(facts, encoding="utf-8")
        code = main(["try", expression, *given, *more])
        out, err = capsys.readouterr()
        return code, out.splitlines(), err

    return run


class TestValues:
    """Value, working and figures are printed."""

    def test_a_limit(self, tried: Try) -> None:
        """The equation, and every figure that was read."""
        code, lines, _ = tried("min(3000 万元, sum(三税, 3 years before move))")
        assert code == 0
        assert lines == [
            "期间: 2015",
            "结果: 3000 万元",
            "算式: 取小(3000 万元, 900 万元 + 1100 万元 + 1500 万元) = 3000 万元",
            "数据: move (2015): 2016-03-01",
            "数据: 三税 (2013): 900 万元",
            "数据: 三税 (2014): 1100 万元",
            "数据: 三税 (2015): 1500 万元",
        ]

    def test_conditions(self, tried: Try) -> None:
        """A condition holds or does not."""
        assert tried("mean(三税, 3 years before move) >= 1000 万元 and led", FACTS, "--lang", "en")[1][
            :3
        ] == [
            "period: 2015",
            "value: yes",
            "working: (900 万元 + 1100 万元 + 1500 万元) / 3 >= 1000 万元 and led",
        ]
        assert tried("not led")[1][1] == "结果: 否"

    def test_period(self, tried: Try) -> None:
        """The period may be said."""
        assert tried("三税 * ratio", FACTS, "--period", "2014")[1][:2] == ["期间: 2014", "结果: 385 万元"]
        assert tried("三税 * ratio")[1][:2] == ["期间: 2015", "结果: 525 万元"]

    def test_constants(self, tried: Try) -> None:
        """What asks for nothing needs no facts and no period."""
        assert tried("2 * 3", None, "--lang", "en") == (0, ["value: 6", "working: 2 * 3 = 6"], "")

    def test_yaml(self, tried: Try) -> None:
        """Facts may stand in YAML."""
        code, lines, _ = tried("2 * a", "a:\n  2014: 1.5\n", name="facts.yaml")
        assert (code, lines[1]) == (0, "结果: 3")


class TestMissing:
    """What is missing is listed."""

    def test_periods_and_events(self, tried: Try) -> None:
        """A year that is not given, a name that is not given, an event that has not happened."""
        code, lines, _ = tried(
            "sum(三税, 4 years before move) + rent + 1 元 * years_since(closed)", FACTS, "--lang", "en"
        )
        assert code == 1
        assert lines[1] == "value: none"
        assert lines[-3:] == [
            "missing: 三税 (2012): not given",
            "missing: rent (2015): not given",
            "missing: closed (2015): not happened by the end of the period",
        ]
        assert tried("receipts(vat)")[1][-1] == "缺少: vat (2015):数据缺失"

    def test_no_period(self, tried: Try) -> None:
        """Without a figure by periods the period has to be said."""
        code, lines, err = tried("rent * 8%", None, "--lang", "en")
        assert (code, lines) == (2, [])
        assert (
            err
            == "--period: no fact is given by periods (found 'rent'); say --period 2024, and give these names in --facts\n"
        )


class TestRefused:
    """What cannot be read is refused with its place."""

    def test_caret(self, tried: Try) -> None:
        """A fault of the expression is shown under a caret."""
        code, _, err = tried("min(3000 万元", None, "--lang", "en")
        assert code == 2
        assert err.splitlines()[:2] == ["min(3000 万元", " " * 13 + "^"]

    @pytest.mark.parametrize(
        ("facts", "words"),
        [
            ("[1]", "is not an object of names and values"),
            ('{"a": 1, "a": 2}', "stands twice in one object"),
            ('{"a": {"2014": 1, "2014": 2}}', "facts.json: a: stands twice in one object"),
            ('{"a": "x y"}', "facts.json: facts.figures"),
            ('{"a": {"13-14": 1}}', "not a period"),
        ],
    )
    def test_facts(self, tried: Try, facts: str, words: str) -> None:
        """A file of another form, keys that stand twice, values and periods that cannot be read."""
        code, _, err = tried("a", facts, "--lang", "en")
        assert code == 2
        assert words in err


def test_a_range() -> None:
    """Bounds of a number are shown with their unit."""
    shown = import_module("feidi.cli.try")._shown
    assert shown(Range(Fraction(80_000), Fraction(120_000)), MONEY, "zh") == "8 万元 .. 12 万元"
