# SPDX-License-Identifier: Apache-2.0
"""The class decorator of nouns: frozen, and every field checked against its type at construction.

Type checkers see `attrs.frozen`. At run time the check of the fields is installed as ``__attrs_post_init__``, before the
class's own, so that switching off the validators of attrs changes nothing. Types are read when the first noun of a
class is made, so that importing a class costs nothing more; a type in quotes with the first value but the default.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, get_origin

import attrs

from feidi._fields.admitted import Fits, fits_of, hint_of
from feidi._fields.compiled import Checked, Noun, compiled
from feidi._fields.printing import formatted, line_of, text_of
from feidi._fields.refused import admit, place_of
from feidi.errors import FeidiError

__all__ = ["STATED_AS", "converter_of", "field", "frozen", "reads"]

T = TypeVar("T")
PostInit = Callable[[Any], None]

_SET: Final = object.__setattr__
_COMPILE_AFTER: Final = 200
"""So many nouns of a class are checked field by field; then one compiled test of all fields is worth its cost."""
_CONVERTER: Final = "feidi converter"
STATED_AS: Final = "feidi stated as"
"""The metadata of a field that follows from another one, named here, where that is given: documents hold what was stated."""
_READERS: Final[set[object]] = set()

if TYPE_CHECKING:
    from attrs import field, frozen
else:

    def field(*, converter=None, metadata=None, **settings):  # noqa: ANN001, ANN003, ANN202
        """Describe a field as `attrs.field` does; the converter is called by the check of the class."""
        return attrs.field(
            metadata={**(metadata or {}), _CONVERTER: converter} if converter else metadata, **settings
        )

    def frozen(noun=None, **settings):  # noqa: ANN001, ANN003, ANN202
        """Make a frozen class with slots, as `attrs.frozen` does, whose fields admit values of their types only."""
        if noun is None:
            return lambda noun: frozen(noun, **settings)
        own = vars(noun)
        noun.__attrs_post_init__ = _first(own.get("__attrs_post_init__"))
        noun.__repr__ = own.get("__repr__", text_of)
        noun.__str__ = own.get("__str__", line_of)
        noun.__format__ = own.get("__format__", formatted)
        return attrs.frozen(noun, **{**settings, "repr": False})


def reads(*converters: Callable[[Any], object]) -> None:
    """Register converters that return a value of their field's type as it is: they are called for others only."""
    _READERS.update(converters)


def converter_of(attribute: "attrs.Attribute[Any]") -> Callable[[Any], object] | None:
    """Return the converter of a field, which attrs itself is not told."""
    converter: Callable[[Any], object] | None = attribute.metadata.get(_CONVERTER)
    return converter


def _first(own: PostInit | None) -> PostInit:
    """Return what the first noun of a class is checked by: it reads the types of the fields."""

    def post_init(noun: object) -> None:
        kind: Noun = type(noun)
        fields = tuple(_checked(kind, each) for each in attrs.fields(kind) if each.init)
        kind.__attrs_post_init__ = _one_by_one(kind, fields, own)
        kind.__attrs_post_init__(noun)

    return post_init


def _checked(kind: Noun, attribute: "attrs.Attribute[Any]") -> Checked:
    name, declared, converter = attribute.name, attribute.type, converter_of(attribute)
    # Lists become tuples wherever a tuple is admitted; for that no converter needs to be called.
    called = None if get_origin(converter) is tuple else converter
    is_deferred = isinstance(declared, str) and attribute.default is not attrs.NOTHING
    fits = _fits_deferred(kind, attribute) if is_deferred else fits_of(hint_of(kind, name, declared))
    return Checked(kind, name, declared, fits, called, called is not None and called not in _READERS)


def _fits_deferred(kind: Noun, attribute: "attrs.Attribute[Any]") -> Fits:
    """Return the test of a type in quotes: it may import what nobody has asked for, and the default needs none."""
    default = attribute.default

    def fits(value: object) -> bool:
        return value is default or fits_of(hint_of(kind, attribute.name, attribute.type))(value)

    return fits


def _one_by_one(kind: Noun, fields: tuple[Checked, ...], own: PostInit | None) -> PostInit:
    """Return the check for the first nouns of a class, and for all that need a second look."""
    left = _COMPILE_AFTER

    def post_init(noun: object) -> None:
        nonlocal left
        for each in fields:
            value = getattr(noun, each.name)
            if each.is_always_converted or not each.fits(value):
                _SET(noun, each.name, _taken(each, value, noun))
        if own is not None:
            own(noun)
        left -= 1
        if left == 0:
            kind.__init__ = compiled(kind, fields, own)

    return post_init


def _taken(each: Checked, value: object, noun: object) -> object:
    """Return what is admitted of a value that does not fit as it is."""
    place = place_of(noun, each.name)
    failure: Exception | None = None
    if isinstance(value, Iterator):
        value = tuple(cast("Iterator[object]", value))  # it can be read once, and is looked at twice
    if each.converter is not None:
        try:
            value = each.converter(value)
        except FeidiError as error:
            error.place = _placed(error.place, place, noun)
            raise
        except Exception as error:
            failure = error  # a value of another type, which is refused by name below
    admitted = admit(value, each.hint, place)
    if failure is not None:
        raise failure
    return admitted


def _placed(inner: str, place: str, noun: Noun) -> str:
    """Return the place of an error that a converter raised: that of the field, and what lies inside the value."""
    own = place.rpartition(".")[0]
    if inner.startswith(f"{own.partition(' ')[0]}.") or (inner == own and len(attrs.fields(type(noun))) == 1):
        return inner
    return f"{place}: {inner}" if "." in inner or " " in inner else place
