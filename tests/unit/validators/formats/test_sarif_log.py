# SPDX-License-Identifier: Apache-2.0
"""SARIF 2.1.0."""

import json
from types import SimpleNamespace

import feidi
from feidi.validators import check


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
