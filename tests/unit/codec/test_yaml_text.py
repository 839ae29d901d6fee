# SPDX-License-Identifier: Apache-2.0
"""YAML holds the same documents, guesses nothing and has no tricks."""

import sys

import pytest
from hypothesis import HealthCheck, given, settings

from feidi import testing
from feidi.agreements.conditions import AllOf, Holds
from feidi.codec.yaml_text import yaml_dumps, yaml_loads
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.errors import DocumentError
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.quantities.share import Share


@pytest.fixture(params=["in C", "in Python"], autouse=True)
def _library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run everything with the fast parser and with the one that is always there."""
    if request.param == "in Python":
        monkeypatch.delattr("yaml.CSafeLoader")
        monkeypatch.delattr("yaml.CSafeDumper")


def test_halves_of_surrogates_are_refused() -> None:
    """One parser refuses them as no character, with the other the slow reader finds them."""
    with pytest.raises(DocumentError, match=r"half of a surrogate pair|invalid Unicode character"):
        yaml_loads('feidi: label/1\nzh: "\\ud800"\nen: x')


def test_a_document_reads_well() -> None:
    """Chinese stands as it is, in the order of the fields."""
    assert yaml_dumps(Label(zh="飞地", en="enclave")) == "feidi: label/1\nzh: 飞地\nen: enclave\n"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(testing.citations())
def test_what_is_written_is_read(citation: Citation) -> None:
    """Every citation comes back as it was."""
    assert yaml_loads(yaml_dumps(citation), Citation) == citation


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "Yes",
        "null",
        "~",
        "12:30",
        "0x1F",
        "1e3",
        "0.10",
        "007",
        "2021-03-31",
        "=",
        "<<",
        "- x",
        "a: b",
        "#",
        "*a",
        "&a",
        "!t",
        "%",
        "",
        "\u2028",
        "\x85",
        "𠮷",
        "'",
        '"',
    ],
)
def test_text_that_looks_like_something_else_stays_text(text: str) -> None:
    """What other versions of YAML take for numbers, days, answers and tricks comes back as text."""
    label = Label(zh=f"{text}。", en=(text.strip() and text) or f"x{text}")
    assert yaml_loads(yaml_dumps(label)) == label


@pytest.mark.parametrize(
    ("document", "thing"),
    [
        ("feidi: share/1\nvalue: 0.35", Share("0.35")),
        ("feidi: share/1\nvalue: 35%", Share("0.35")),
        ("feidi: span/1\nstart: 2021-03-31\nend: null", Span(date_of("2021-03-31"))),
        ("feidi: span/1\nstart: 2021-03-31\nend: ~", Span(date_of("2021-03-31"))),
        ("feidi: span/1\nstart: 2021-03-31\nend:", Span(date_of("2021-03-31"))),
        ("feidi: label/1\nzh: no\nen: 12:30", Label(zh="no", en="12:30")),
        ("feidi: label/1\nzh: '7'\nen: |\n  two\n  lines\n", Label(zh="7", en="two\nlines\n")),
        ("---\nfeidi: money/1\nvalue: 1000.8万元\n...\n", Money.wan("1000.8")),
        ("{feidi: all_of/1, conditions: [{type: holds, flag: a}]}", AllOf((Holds("a"),))),
    ],
)
def test_people_write_it_plainly(document: str, thing: object) -> None:
    """Numbers that matter, days and answers are text; whole numbers, true, false and null are themselves."""
    assert yaml_loads(document) == thing


@pytest.mark.parametrize(
    ("document", "place", "message", "line", "column"),
    [
        ("feidi: label/1\nzh: 7\nen: x", "$.zh", "is not text", 2, 5),
        ("feidi: money/1\nvalue: 7", "$.value", "is a bare number", 2, 8),
        ("feidi: fiscal_year/1\nvalue: " + "9" * 62, "$.value", "more than 60 digits", 2, 8),
        ("feidi: label/1\nzh: a\nzh: b\nen: x", "$.zh", "stands twice", 3, 5),
        ("feidi: label/1\nzh: a", "$.en", "is missing", 1, 1),
        ("feidi: label/1\nzh: !!str a\nen: x", "$.zh", "a tag is no part", 2, 5),
        ("feidi: label/1\nzh: !!python/object:os.system a\nen: x", "$.zh", "a tag is no part", 2, 5),
        ("feidi: label/1\nzh: &a b\nen: *a", "$.zh", "an anchor is no part", 2, 5),
        ("feidi: label/1\nzh: *a\n", "$.zh", "an alias may stand for endless content", 2, 5),
        ("- [1, [2, !x 3]]", "$[0][1][1]", "a tag is no part", 1, 11),
        ("%TAG ! tag:example.org,2000:\n---\nfeidi: x", "$", "may not declare tags", 1, 1),
        ("feidi: label/1\n---\nfeidi: label/1", "$", "a file holds one document", 2, 1),
        ("? [1, 2]\n: x", "$", "a key is not text", 1, 3),
        ("[" * 401, "$" + "[0]" * 400, "nests deeper than 400", 1, 401),
        ("feidi: [", "$", "did not find|expected", 1, 9),
        ("feidi: \x00", "$", "control characters are not allowed|special characters", None, None),
        ("", "$", "is not an object", None, None),
        ("- 1", "$", "is a bare list, which does not say what it holds", 1, 1),
    ],
)
def test_what_is_not_plain_is_refused(
    document: str, place: str, message: str, line: int | None, column: int | None
) -> None:
    """Tags, anchors, aliases, second documents, odd keys and deep nesting are refused where they stand."""
    with pytest.raises(DocumentError, match=message) as caught:
        yaml_loads(document)
    problem = caught.value.problems[0]
    assert problem.place == place
    if message not in ("did not find|expected", "control characters are not allowed|special characters"):
        assert (problem.line, problem.column) == (line, column)


def test_a_bomb_does_not_go_off() -> None:
    """Aliases of aliases end at the first anchor."""
    bomb = 'a: &a ["x","x"]\n' + "\n".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)},*{chr(97 + n)}]" for n in range(20)
    )
    with pytest.raises(DocumentError, match="an anchor is no part"):
        yaml_loads(bomb)


def test_size_is_bounded() -> None:
    """YAML is read up to its own limit, or a smaller one."""
    with pytest.raises(DocumentError, match="larger than 5 bytes"):
        yaml_loads("feidi: label/1", limit=5)
    with pytest.raises(DocumentError, match="larger than 16,777,216 bytes"):
        yaml_loads("#" * ((1 << 24) + 1), limit=1 << 30)


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is named in the error."""
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(DocumentError, match=r'install "feidi\[yaml\]"'):
        yaml_dumps(Label(zh="飞地", en="enclave"))
