# SPDX-License-Identifier: Apache-2.0
"""Nouns print as the call that makes them, without defaults, or as one short line."""

from feidi._fields.frozen import field, frozen
from feidi.quantities import Money, Share


@frozen(kw_only=True)
class Noun:
    """Fields that print differently."""

    name: str
    count: int = 0
    items: tuple[int, ...] = ()
    made: tuple[str, ...] = field(factory=tuple[str, ...])
    inner: "Noun | None" = None
    hidden: str = field(default="", repr=False)


def test_defaults_are_left_out() -> None:
    """What is given at construction is printed, and reads back."""
    noun = Noun(name="a", items=(1, 2), inner=Noun(name="b"), hidden="secret")
    assert repr(Noun(name="a")) == "Noun(name='a')"
    assert repr(noun) == "Noun(name='a', items=(1, 2), inner=Noun(name='b'))"
    assert repr(Noun(name="a", count=0)) == repr(Noun(name="a"))


def test_a_default_of_another_type_is_told() -> None:
    """True equals 1, and is not it."""
    assert repr(Noun(name="a", count=1)) == "Noun(name='a', count=1)"


def test_a_line_is_short() -> None:
    """Tuples are counted, long texts are cut, and nothing breaks the line."""
    assert str(Noun(name="a", items=(1, 2))) == "Noun(name='a', 2 items)"
    long = Noun(name="x" * 100, made=("a",) * 3, inner=Noun(name="y\n" * 50))
    assert len(str(long)) <= 120
    assert "\n" not in str(long)
    deep = Noun(name="end")
    for at in range(30):
        deep = Noun(name=f"level {at}", inner=deep)
    assert len(str(deep)) <= 120


def test_a_noun_is_aligned_as_its_text() -> None:
    """What a format says of a text holds for a noun, in every class."""
    noun = Noun(name="a")
    assert (f"{noun:>18}|", f"{noun:.4}|", f"{noun}") == ("    Noun(name='a')|", "Noun|", "Noun(name='a')")
    assert (f"{Money.wan(3):>6}", f"{Share('1/2'):<5}|") == ("   3万元", "1/2  |")
