# SPDX-License-Identifier: Apache-2.0
"""Every class that reads numbers and the JSON Schema agree on every text."""

import json
import re
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from feidi.codec.loading import loads
from feidi.codec.schema import schema
from feidi.codec.yaml_text import yaml_loads
from feidi.errors import DocumentError, InvariantError
from feidi.quantities import Area, Money, Quantity, Rate, Share, Unit
from feidi.quantities.notation import half_width

BLANK = st.sampled_from(["", "", "", " ", "\u3000", "\u00a0"])
DIGITS = st.text("0123456789", min_size=1, max_size=5)
GROUPS = st.integers(0, 10**9).map("{:,}".format)
DECIMALS = st.one_of(st.just(""), st.text("0123456789", min_size=1, max_size=4).map(".{}".format))
NUMBERS = st.builds(
    "{}{}{}".format, DIGITS | GROUPS, DECIMALS, st.sampled_from(["", "", "", "/3", "/20", "/0"])
)
WORDS = st.sampled_from(
    [
        "元",
        "角",
        "分",
        "万",
        "亿",
        "千",
        "百万",
        "千万",
        "万元",
        "亿元",
        "千元",
        "百万元",
        "万亿元",
        "零",
        "整",
        "CNY",
        "¥",
        "人民币",
        "RMB",
        "fen",
        "yuan",
        "CNY10k",
        "亩",
        "平方米",
        "㎡",
        "m²",
        "km2",
        "万平方米",
        "ha",
        "度",
        "万度",
        "千瓦时",
        "kg",
        "台",
        "户",
        "万户",
        "吨",
        "10kt",
        "人",
        "年",
        "%",
        "‰",
        "%",
        ":",
        "·",
        "/",
        "(",
        ")",
        "^2",
        "1",
        "-",
        "+",
        "−",
    ]
)
PIECES = NUMBERS | WORDS
WRITTEN = st.lists(st.tuples(PIECES, BLANK).map("".join), max_size=6).map("".join)
WIDE = str.maketrans("0123456789.,+-%:/()", "０１２３４５６７８９．，＋－％：／（）")
TEXTS = st.one_of(WRITTEN, WRITTEN.map(lambda text: text.translate(WIDE)), st.text(max_size=6))


def takes(read: Callable[[str], object], text: str) -> bool:
    """Whether a text is read."""
    try:
        read(text)
    except InvariantError:
        return False
    return True


def pattern_of(noun: type) -> re.Pattern[str]:
    """Return the pattern that the published schema has for a class."""
    whole: dict[str, Any] = schema(noun)
    key = next(iter(whole["properties"].keys() - {"feidi"}))
    definition = whole["$defs"][whole["properties"][key]["$ref"].rpartition("/")[2]]
    return re.compile(definition["pattern"])


NOUNS = [
    (Money, Money.from_text),
    (Area, Area.from_text),
    (Quantity, Quantity.from_text),
    (Share, Share),
    (Rate, Rate),
]
PATTERNS = {noun: pattern_of(noun) for noun, _ in NOUNS}


def is_short(text: str) -> bool:
    """Whether no number in it nears a limit of size."""
    return all(len(number) <= 20 for number in re.findall(r"[0-9,.]+", half_width(text)))


@pytest.mark.parametrize(("noun", "read"), NOUNS, ids=[noun.__name__ for noun, _ in NOUNS])
@given(text=TEXTS)
@example("-CNY 2,000,000")
@example("12 fen")
@example("1,000.8 CNY10k")
@example("－５元")
@example("1亿2000万元")
@example("5 1/亩")
@example("1E+06")
@example("0:0")
@example("150%")
@example("-0")
@example("５元\n")
def test_class_and_schema_agree(noun: type, read: Callable[[str], object], text: str) -> None:
    """A text is read exactly when the schema of its class takes it."""
    taken = PATTERNS[noun].search(text) is not None
    if noun is Share and taken and "/" in half_width(text):
        # Whether one fraction is below another no regular expression can tell.
        taken = takes(Share, text)
    assert takes(read, text) == taken


@given(TEXTS)
@example("5角")
@example("1.234元")
def test_money_is_a_quantity(text: str) -> None:
    """What is read as money is read as the same quantity, and the other way round where it is whole fen."""
    if (
        half_width(text).strip().rstrip("整正").strip().endswith("分")
        and "元" not in text
        and "角" not in text
    ):
        return  # "5分" is 0.05元 among sums of money and 5 points among quantities
    quantity = Quantity.from_text(text) if takes(Quantity.from_text, text) else None
    if takes(Money.from_text, text):
        assert quantity == Quantity.of_money(Money.from_text(text))
    elif (
        quantity is not None
        and quantity.unit.measures_like(Unit.from_text("元"))
        and "/" not in half_width(text)
    ):
        assert (quantity.in_unit("元") * 100).denominator > 1


@given(TEXTS)
def test_area_is_a_quantity(text: str) -> None:
    """What is read as an area is read as the same quantity, and the other way round where it has no sign."""
    quantity = Quantity.from_text(text) if takes(Quantity.from_text, text) else None
    if takes(Area.from_text, text):
        assert quantity == Quantity.of_area(Area.from_text(text))
    elif quantity is not None:
        is_area = quantity.unit.measures_like(Unit.from_text("亩"))
        assert not is_area or re.search(r"[-·*/^(]", half_width(text))


@given(TEXTS)
def test_documents_read_what_the_class_reads(text: str) -> None:
    """JSON and YAML hold what `Money.from_text` reads, and nothing else."""
    document = json.dumps({"feidi": "money/1", "value": text})
    for load in (loads, yaml_loads):
        try:
            assert load(document, Money) == Money.from_text(text)
        except DocumentError:
            assert not takes(Money.from_text, text)


@given(st.integers(-(10**15), 10**15), st.sampled_from(["元", "万元", "千元", "百万元", "亿元"]))
def test_typing_changes_nothing(count: int, unit: str) -> None:
    """Full-width typing, separators and blanks do not change an amount."""
    expected = Money.from_text(f"{count}{unit}")
    for text in (
        f"{count:,}{unit}",
        f"{count}{unit}".translate(WIDE),
        f"\u3000{count} {unit}\u00a0",
        f"人民币{count}{unit}整",
    ):
        assert Money.from_text(text) == expected
        assert Quantity.from_text(text).in_unit("元") == Fraction(expected.fen, 100)
