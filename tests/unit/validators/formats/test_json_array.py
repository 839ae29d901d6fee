# SPDX-License-Identifier: Apache-2.0
"""JSON with both languages."""

import json
from types import SimpleNamespace

from feidi.validators import check


def test_object_is_whole(toys: SimpleNamespace) -> None:
    """One object holds rule, place, both values and the hint; Chinese is written as it is."""
    text = check((toys.Room(1),), rules=toys.RULES).to_json()
    assert "座位太少" in text
    assert json.loads(text) == [
        {
            "rule": "one-seat",
            "code": "TOY002",
            "severity": "warning",
            "at": [0, "seats"],
            "place": "$[0].seats",
            "message": {"zh": "座位太少:实为1;应为2", "en": "too few seats: found 1; expected 2"},
            "found": {"zh": "1", "en": "1"},
            "expected": {"zh": "2", "en": "2"},
            "hint": {"zh": "添座位", "en": "add seats"},
            "clauses": ["G5.5", "G3.1"],
        }
    ]
