# SPDX-License-Identifier: Apache-2.0
"""What the readers and the writer decide together."""

from enum import IntEnum

import pytest

from feidi.codec.form_of import form_of
from feidi.codec.forms import Text
from feidi.codec.parts import from_key, is_short, nouns_of
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.quantities.money import Money


class _Size(IntEnum):
    SMALL = 1


def test_notations_are_short_texts() -> None:
    """Text of up to 400 characters may be a notation."""
    form = form_of(Money)
    assert isinstance(form, Text)
    assert is_short("9" * 400, form)
    assert not is_short("9" * 401, form)
    assert not is_short(9, form)


@pytest.mark.parametrize(
    ("hint", "key", "value"),
    [
        (str, "a", "a"),
        (int, "-7", -7),
        (int, "0", 0),
        (Certainty, "unset", Certainty.UNSET),
        (_Size, "1", _Size.SMALL),
    ],
)
def test_keys_are_read(hint: object, key: str, value: object) -> None:
    """Text, whole numbers and named values can be keys."""
    assert from_key(hint)(key) == value


@pytest.mark.parametrize(
    ("hint", "key"),
    [
        (int, "07"),
        (int, "+7"),
        (int, "7.0"),
        (int, ""),
        (int, "\u0667"),
        (int, "9" * 61),
        (Certainty, "x"),
        (_Size, "2"),
    ],
)
def test_other_keys_are_refused(hint: object, key: str) -> None:
    """A number is written one way, and a name is one of those known."""
    with pytest.raises(ValueError):  # noqa: PT011 (its text is nobody's to read)
        from_key(hint)(key)


@pytest.mark.parametrize(
    ("hint", "nouns"),
    [
        (str, (str,)),
        (Money, (Money,)),
        (Label, (Label,)),
        (Region, (Region,)),
        (Certainty, (Certainty,)),
        (tuple[int, ...], (tuple,)),
        (tuple[int, str], (tuple,)),
        (tuple[tuple[str, int], ...], (tuple,)),
    ],
)
def test_ways_of_a_union_are_chosen_by_class(hint: object, nouns: tuple[type, ...]) -> None:
    """Each way writes objects of some classes."""
    assert nouns_of(hint) == nouns


def test_a_union_in_a_union_is_refused() -> None:
    """It has no classes of its own."""
    with pytest.raises(TypeError, match="a union in a union"):
        nouns_of(int | None)
