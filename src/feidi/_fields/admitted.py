# SPDX-License-Identifier: Apache-2.0
"""Which values a field admits, read from the type in its annotation.

Types are compared exactly: True is no whole number, and a day with a time of day is no date. Instances of classes
that others implement (protocols, mappings, functions) are admitted whatever their class. Where a class leaves the type
open (a type variable), every value that cannot change is admitted, except a float.
"""

import sys
from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

__all__ = [
    "NO_VALUES",
    "Fits",
    "Hint",
    "fits_of",
    "hint_of",
    "hints_of",
    "is_plain",
    "members",
    "parts_of",
    "taken_apart",
]

Hint = Any
"""A type as it stands in an annotation."""
Fits = Callable[[Any], bool]
"""Whether a value is of a type, with all that it holds."""

NO_VALUES: Final = frozenset((object, float, complex, list, dict, set, bytearray))
"""Where the type is open: what can change, what is not exact, and what is nothing at all."""


def hints_of(noun: type) -> dict[str, Hint]:
    """Return the type of each field that is given at construction."""
    return {each.name: hint_of(noun, each.name, each.type) for each in attrs.fields(noun) if each.init}


def hint_of(noun: type, name: str, declared: Hint) -> Hint:
    """Return the type of a field whose annotation may hold names in quotes."""
    return declared if isinstance(declared, type) else _read(noun, name, declared)


@cache
def _read(noun: type, name: str, declared: Hint) -> Hint:
    """Return the type that an annotation in quotes names, which is looked up once."""
    body = {"__module__": noun.__module__, "__annotations__": {name: declared}}
    return get_type_hints(type(noun.__name__, (), body), localns=_Names(noun))[name]


class _Names(dict[str, Hint]):
    """Names in quotes: those of the module, then those of its packages, whose modules may need one another."""

    def __init__(self, noun: type) -> None:
        super().__init__()
        words = noun.__module__.split(".")
        self.places = [".".join(words[:end]) for end in range(len(words), 0, -1)]

    def __missing__(self, name: str) -> Hint:
        for module in map(sys.modules.get, self.places):
            if hasattr(module, name):
                return getattr(module, name)
        raise KeyError(name)


def taken_apart(hint: Hint) -> tuple[Hint, tuple[Hint, ...]]:
    """Return the class of a type with arguments, and the arguments; of another type itself, and none.

    Examples
    --------
    >>> taken_apart(tuple[int, ...]), taken_apart(int)
    ((<class 'tuple'>, (<class 'int'>, Ellipsis)), (<class 'int'>, ()))
    """
    origin: Hint = get_origin(hint)
    return (hint if origin is None else origin), get_args(hint)


def members(hint: Hint) -> tuple[Hint, ...]:
    """Return the members of a union, or the type itself; ``None`` counts as its type.

    Examples
    --------
    >>> members(int | str)
    (<class 'int'>, <class 'str'>)
    """
    origin, args = taken_apart(hint)
    if origin in (Union, UnionType):
        return tuple(way for member in args for way in members(member))
    if isinstance(hint, TypeVar) and hint.__constraints__:
        return hint.__constraints__
    return (NoneType if hint is None else hint,)


def parts_of(hint: Hint) -> dict[str, Hint]:
    """Return the fields of a generic class whose types its arguments decide.

    Examples
    --------
    >>> from feidi.instruments import Figure
    >>> parts_of(Figure[int])
    {'value': typing.Optional[int]}
    """
    noun, args = taken_apart(hint)
    given: dict[Hint, Hint] = dict(zip(_parameters_of(noun), args, strict=True))
    return {
        name: declared[tuple(given[one] for one in declared.__parameters__)]
        if get_origin(declared) is not None
        else given[declared]
        for name, declared in hints_of(noun).items()
        if declared in given or _parameters_of(declared)
    }


def _parameters_of(hint: Hint) -> tuple[Hint, ...]:
    parameters: Hint = getattr(hint, "__parameters__", ())
    return tuple(parameters)


def is_plain(hint: Hint) -> bool:
    """Whether the exact type of a value decides: a closed class, and without type arguments."""
    if not isinstance(hint, type) or get_origin(hint) is not None or hint in (type, object, float, Any):
        return False
    return not getattr(hint, "_is_protocol", False) and hint.__module__ != "collections.abc"


@cache
def fits_of(hint: Hint) -> Fits:
    """Return the test for values of a type.

    Examples
    --------
    >>> fits_of(tuple[tuple[str, int], ...])((("a", 1), ("b", True)))
    False
    """
    ways = members(hint)
    if len(ways) == 1:
        return _fits(ways[0])
    plain = frozenset(filter(is_plain, ways))
    others = {taken_apart(way)[0]: _fits(way) for way in ways if way not in plain}
    if not others:
        return lambda value: type(value) in plain
    if all(way is tuple or attrs.has(way) for way in others):
        return lambda value: (kind := type(value)) in plain or (kind in others and others[kind](value))
    tests = tuple(others.values())
    return lambda value: type(value) in plain or any(test(value) for test in tests)


def _fits(hint: Hint) -> Fits:
    if is_plain(hint):
        return lambda value: type(value) is hint
    if hint is float:
        return lambda value: type(value) is float and value == value  # noqa: PLR0124 (NaN is unlike itself)
    if isinstance(hint, TypeVar):
        return lambda value: type(value) not in NO_VALUES
    if hint in (Any, object):
        return lambda _: True
    origin, args = taken_apart(hint)
    if origin is tuple:
        return _fits_tuple(args)
    if origin is Literal:
        return lambda value: any(type(value) is type(one) and value == one for one in args)
    if origin is type:
        return lambda value: isinstance(value, type)
    if origin is Mapping:
        key, inner = map(fits_of, args)
        return lambda value: (
            isinstance(value, Mapping) and all(map(key, value)) and all(map(inner, value.values()))
        )
    if attrs.has(origin):
        parts = tuple((name, fits_of(part)) for name, part in parts_of(hint).items())
        return lambda value: type(value) is origin and all(fits(getattr(value, name)) for name, fits in parts)
    return _fits_open(origin)


def _fits_tuple(args: tuple[Hint, ...]) -> Fits:
    if args[1:] != (...,):
        each = tuple(map(fits_of, args))
        return lambda value: (
            type(value) is tuple
            and len(value) == len(each)
            and all(fits(one) for fits, one in zip(each, value, strict=True))
        )
    ways = members(args[0])
    if all(map(is_plain, ways)):
        kinds = frozenset(ways)
        return lambda value: type(value) is tuple and kinds.issuperset(map(type, value))
    item = fits_of(args[0])
    return lambda value: type(value) is tuple and all(map(item, value))


def _fits_open(hint: type) -> Fits:
    known: set[type] = set()  # whether a class has what a protocol lists is slow to find out

    def fits(value: object) -> bool:
        if type(value) not in known:
            if not isinstance(value, hint):
                return False
            known.add(type(value))
        return True

    return fits
