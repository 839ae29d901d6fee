# SPDX-License-Identifier: Apache-2.0
"""Objects of classes that nothing else makes, put together from what there is, as their fields ask."""

from fractions import Fraction
from random import Random
from typing import Any, TypeAlias

from feidi.codec.form_of import fields_of, form_of
from feidi.codec.forms import (
    ABSENT,
    Choice,
    Either,
    Hint,
    Items,
    Maybe,
    OneOf,
    Plain,
    Record,
    Row,
    Table,
    Text,
    Whole,
)
from feidi.dates.date import date_of
from feidi.enclaves.region import Region
from feidi.errors import FeidiError

__all__ = ["filled"]

Anything: TypeAlias = Any

TRIES = 300
WANTED = 8
TEXTS = ("衢州海创园", "a", "source", "vat", "E01", "91330000MA27XXXX0Q", "第六条", "")
DAYS = tuple(date_of(f"20{year}-0{month}-11") for year in range(10, 26) for month in (1, 7))
REGIONS = tuple(Region.of(code) for code in ("330110", "330800", "310114", "340000"))


class _NothingError(Exception):
    """There is nothing yet that may stand here."""


def filled(found: dict[type, list[Any]], random: Random) -> None:
    """Add objects of the classes of which there are few, in as many rounds as bring something new."""
    grew = True
    while grew:
        grew = False
        for noun, held in found.items():
            for _ in range(TRIES if len(held) < WANTED else 0):
                try:
                    thing = value(noun, found, random, outer=True)
                except (FeidiError, _NothingError):
                    continue
                if type(thing) is noun and thing not in held:
                    held.append(thing)
                    grew = True
                if len(held) >= WANTED:
                    break


def value(hint: Hint, found: dict[type, list[Any]], random: Random, *, outer: bool = False) -> Anything:
    """Make a value of a type, of what is found already."""

    def inner(hint: Hint) -> Anything:
        return value(hint, found, random)

    form = form_of(hint)
    match form:
        case Plain():
            return {str: random.choice(TEXTS), int: random.randrange(30), bool: random.random() < 0.5}.get(
                form.noun
            )
        case Text() | Whole() | Either():
            noun = form.record.noun if isinstance(form, Either) else form.noun
            usual = {Region: REGIONS, Fraction: (Fraction(1, 3), Fraction(0), Fraction(5))}
            return random.choice(
                DAYS if noun.__name__ == "Date" else usual.get(noun) or found[noun] or _nothing()
            )
        case Choice():
            return random.choice(form.values)[1]
        case Items():
            return tuple(inner(form.item) for _ in range(random.randrange(3)))
        case Row():
            return tuple(map(inner, form.items))
        case Table():
            pairs = {inner(form.key): inner(form.value) for _ in range(random.randrange(3))}
            return pairs if form.is_mapping else tuple(pairs.items())
        case Record():
            if not outer and found.get(form.noun):
                return random.choice(found[form.noun])
            return form.noun(
                **{
                    one.alias: inner(one.hint)
                    for one in fields_of(form)
                    if one.default is ABSENT or random.random() < 0.4
                }
            )
        case Maybe():
            return None if random.random() < 0.3 else inner(form.inner)
        case OneOf():
            return inner(random.choice(form.members).hint)


def _nothing() -> Anything:
    raise _NothingError
