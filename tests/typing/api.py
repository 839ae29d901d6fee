# SPDX-License-Identifier: Apache-2.0
"""What type checkers must see of the public API; checked by mypy strict and never run."""

from typing import assert_type

import feidi as fd
from feidi.dates import Date, Span, date_of
from feidi.errors import InvariantError

# The face gives the classes themselves, though they are loaded when first used.
money = fd.Money.wan("1000.8")
assert_type(money, fd.Money)
assert_type(money + money, fd.Money)
assert_type(money.fen, int)
assert_type(fd.Share("6:4"), fd.Share)
assert_type(fd.Label(zh="飞出地", en="source").text("zh"), str)
assert_type(date_of("2021-03-31"), Date)
assert_type(fd.__version__, str)

# What the doors refuse at run time the checker refuses before; an ignore that is not needed is an error.
fd.Money(0.5)  # type: ignore[arg-type]
fd.Share(0.5)  # type: ignore[arg-type]
fd.Label("飞出地", "source").text("fr")  # type: ignore[arg-type]
money.fen = 1  # type: ignore[misc]
fd.NoSuchName  # type: ignore[attr-defined]


def place(error: InvariantError) -> str:
    """An error carries what it found as attributes."""
    return error.place


def first(span: Span) -> Date:
    """A span always has a first day."""
    return span.start
