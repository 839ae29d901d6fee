# SPDX-License-Identifier: Apache-2.0
"""SARIF 2.1.0."""

import json
from types import SimpleNamespace

import pytest

import feidi
from feidi.errors import Problem
from feidi.validators import check
from feidi.validators.formats import findings_sarif, unreadable_sarif


def test_log_is_whole(toys: SimpleNamespace) -> None:
    """Each rule stands once in the driver, and each result points at it by index (SARIF 2.1.0, 3.27.6)."""
    rooms = (toys.Room(1), toys.Room(0), toys.Room(0))
    log = json.loads(check(rooms, rules=toys.RULES).to_sarif("en", uri="park.json"))
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    assert (driver["name"], driver["semanticVersion"]) == ("feidi", feidi.__version__)
    assert [rule["id"] for rule in driver["rules"]] == ["TOY001", "TOY002"]
    assert driver["rules"][0]["name"] == "NoSeats"
    assert driver["rules"][1]["properties"]["tags"] == ["TOY", "G5.5", "G3.1"]
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert [result["level"] for result in run["results"]] == ["warning", "error", "error"]
    (place,) = run["results"][2]["locations"]
    assert place["logicalLocations"] == [{"fullyQualifiedName": "$[2].seats"}]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "park.json"


def test_without_a_file(toys: SimpleNamespace) -> None:
    """Where no file is named there is no physical location, and the language of the text is said."""
    (run,) = json.loads(check(toys.Room(0), rules=toys.RULES).to_sarif("zh"))["runs"]
    assert run["language"] == "zh"
    assert run["results"][0]["message"]["text"] == "座位太少:实为0;应为1"
    assert list(run["results"][0]["locations"][0]) == ["logicalLocations"]
    (empty,) = json.loads(check(toys.Room(3), rules=toys.RULES).to_sarif())["runs"]
    assert empty["results"] == []


@pytest.mark.parametrize(
    ("uri", "legal"),
    [
        ("协议 终稿 (1).json", "%E5%8D%8F%E8%AE%AE%20%E7%BB%88%E7%A8%BF%20(1).json"),
        ("a%20b.json", "a%20b.json"),
        ("100%.json", "100%25.json"),
        ("a[1].json", "a%5B1%5D.json"),
        ("file:///a/b.json", "file:///a/b.json"),
    ],
)
def test_address_is_a_uri(toys: SimpleNamespace, uri: str, legal: str) -> None:
    """What RFC 3986 does not allow is percent-encoded, and what is encoded stays."""
    (run,) = json.loads(check(toys.Room(0), rules=toys.RULES).to_sarif(uri=uri))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"] == {"artifactLocation": {"uri": legal}}


def test_lines_are_told_where_they_are_known(toys: SimpleNamespace) -> None:
    """A region has line and column, counted from 1 in characters."""
    found = check((toys.Room(0), toys.Room(0)), rules=toys.RULES)
    (run,) = json.loads(findings_sarif(found, uri="a.json", positions={found[0].at: (7, 3)}))["runs"]
    first, second = (result["locations"][0]["physicalLocation"] for result in run["results"])
    assert first["region"] == {"startLine": 7, "startColumn": 3}
    assert "region" not in second
    assert (run["columnKind"], run["invocations"]) == ("unicodeCodePoints", [{"executionSuccessful": True}])


def test_unreadable_document_has_a_log() -> None:
    """Each fault is a result at its line, and the run was no success."""
    faults = [Problem("缺少此项", place="$.name", line=3, column=1), Problem("没有这个文件")]
    (run,) = json.loads(unreadable_sarif(faults, "zh", uri="a.json"))["runs"]
    assert run["invocations"] == [{"executionSuccessful": False}]
    assert [result["message"]["text"] for result in run["results"]] == ["缺少此项", "没有这个文件"]
    assert {result["level"] for result in run["results"]} == {"error"}
    first, second = (result["locations"][0] for result in run["results"])
    assert first["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 1}
    assert second == {"physicalLocation": {"artifactLocation": {"uri": "a.json"}}}
    (rule,) = run["tool"]["driver"]["rules"]
    assert run["results"][0]["ruleId"] == rule["id"] == "unreadable-document"


def test_standard_input_has_lines_and_no_address() -> None:
    """It is described, since it has no address."""
    (run,) = json.loads(unreadable_sarif([Problem("a", line=1, column=2)], "en"))["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"description": {"text": "standard input"}}
