# SPDX-License-Identifier: Apache-2.0
"""A finding names the rule, the place, what was found and what was expected."""

from types import SimpleNamespace

from feidi.labels import Label
from feidi.validators import Finding, Severity
from feidi.validators.finding import path_text


def test_message_names_both_values(toys: SimpleNamespace) -> None:
    """The message holds the value found and the value expected, in both languages."""
    finding = Finding.of(toys.NoSeats.RULE, "seats", found="0", expected=Label(zh="至少1", en="at least 1"))
    assert finding.message == Label(
        zh="座位太少:实为0;应为至少1", en="too few seats: found 0; expected at least 1"
    )
    assert finding.text("en") == "$.seats: TOY001 no-seats: too few seats: found 0; expected at least 1"
    assert finding.severity is Severity.ERROR
    assert finding.hint == toys.NoSeats.RULE.hint


def test_seen_from_above(toys: SimpleNamespace) -> None:
    """Seen from further up the path grows at its start; at the top nothing changes."""
    finding = Finding.of(toys.NoSeats.RULE, "seats", found="0", expected="1")
    assert finding.under(("rooms", 2)).place == "$.rooms[2].seats"
    assert finding.under(()) is finding


def test_root_is_a_dollar() -> None:
    """The path of the subject itself is the root of JSONPath."""
    assert path_text(()) == "$"
