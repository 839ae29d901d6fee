# SPDX-License-Identifier: Apache-2.0
"""Lines of text."""

from types import SimpleNamespace

from feidi.validators import check


def test_nothing_is_said(toys: SimpleNamespace) -> None:
    """Where nothing is found the text says so in its language."""
    clean = check(toys.Room(3), rules=toys.RULES)
    assert (clean.text("zh"), clean.text("en")) == ("未发现问题", "nothing found")


def test_one_line_each(toys: SimpleNamespace) -> None:
    """One finding is one line, then its hint where asked for, then the count."""
    found = check(toys.Room(0), rules=toys.RULES)
    assert found.text("zh", hints=True).splitlines() == [
        "$.seats: TOY001 no-seats: 座位太少:实为0;应为1",
        "    建议: 添座位",
        "错误 1",
    ]
