# SPDX-License-Identifier: Apache-2.0
"""One compiled ``__init__`` for a class of which many are made: it tests the types of its arguments and sets the slots.

Whatever it cannot say yes to at once goes to the ``__init__`` of attrs, which converts, admits or refuses each field.
"""

from collections.abc import Callable, Iterator
from types import NoneType
from typing import Any, Final, NamedTuple, TypeVar

import attrs

from feidi._fields.admitted import (
    NO_VALUES,
    Fits,
    Hint,
    fits_of,
    hint_of,
    is_plain,
    members,
    parts_of,
    taken_apart,
)

__all__ = ["Checked", "Noun", "compiled"]

Noun = Any
"""A class of attrs, whose ``__init__`` type checkers do not let anybody touch."""

_FACTORY: Final[Any] = type(attrs.Factory(tuple))


class Checked(NamedTuple):
    """A field with its test, and its converter where one is called."""

    noun: Noun
    name: str
    declared: Hint
    fits: Fits
    converter: Callable[[Any], object] | None
    is_always_converted: bool

    @property
    def hint(self) -> Hint:
        """The type of the field."""
        return hint_of(self.noun, self.name, self.declared)


def compiled(
    noun: Noun, fields: tuple[Checked, ...], own: Callable[[Any], None] | None
) -> Callable[..., None]:
    """Return an ``__init__`` of the same signature as that of attrs, which it leaves the rest to."""
    plain = noun.__init__
    attributes = [attribute for attribute in attrs.fields(noun) if attribute.init]
    aliases = [attribute.alias or attribute.name for attribute in attributes]
    code = _Code(f"return _plain(self, {', '.join(f'{alias}={alias}' for alias in aliases)})")
    code.names.update(_plain=plain, _own=own)
    converted = [at for at, field in enumerate(fields) if field.is_always_converted]
    for at in converted:
        if any(taken_apart(way)[0] is tuple for way in members(fields[at].hint)):
            # What can be read once is read once: the rest may have to look at it again.
            code.refuse(f"isinstance({aliases[at]}, {code.name(Iterator)})", "    ")
    if converted:
        code.lines += ["    try:"]
        code.lines += [
            f"        _c{at} = {code.name(fields[at].converter)}({aliases[at]})" for at in converted
        ]
        # What was refused stays refused: a generator inside the value is empty when it is looked at again.
        code.lines += [
            "    except Exception:",
            f"        {code.otherwise.removeprefix('return ')}",
            "        raise",
        ]
    values = [f"_c{at}" if at in converted else alias for at, alias in enumerate(aliases)]
    given = (f"{alias}={value}" for alias, value in zip(aliases, values, strict=True))
    code.otherwise = f"return _plain(self, {', '.join(given)})"
    for value, field in zip(values, fields, strict=True):
        code.test(value, field.hint, "    ")
    for value, field in zip(values, fields, strict=True):
        code.lines.append(f"    {code.name(vars(noun)[field.name].__set__)}(self, {value})")
    for attribute in attrs.fields(noun):
        if not attribute.init and attribute.default is not attrs.NOTHING:
            code.lines.append(
                f"    {code.name(vars(noun)[attribute.name].__set__)}(self, {code.name(attribute.default)})"
            )
    if own is not None:
        code.lines.append("    _own(self)")
    exec(
        "\n".join((f"def __init__(self, {_parameters(attributes, code)}):", *code.lines, "    return")),
        code.names,
    )
    made: Any = code.names["__init__"]
    made.__annotations__, made.__doc__, made.__qualname__ = (
        plain.__annotations__,
        plain.__doc__,
        plain.__qualname__,
    )
    return made  # type: ignore[no-any-return]


class _Code:
    """The lines of a function, and the objects that they name."""

    def __init__(self, otherwise: str) -> None:
        self.otherwise = otherwise
        self.lines: list[str] = []
        self.names: dict[str, object] = {"_NOTHING": attrs.NOTHING}

    def name(self, thing: object) -> str:
        name = f"_n{len(self.names)}"
        self.names[name] = thing
        return name

    def refuse(self, condition: str, indent: str) -> None:
        self.lines.append(f"{indent}if {condition}: {self.otherwise}")

    def test(self, value: str, hint: Hint, indent: str) -> None:
        """Add the test of a value; simple types are tested without a call."""
        ways = members(hint)
        if all(map(is_plain, ways)):
            test = (
                f"is not {self.name(ways[0])}" if len(ways) == 1 else f"not in {self.name(frozenset(ways))}"
            )
            self.refuse(f"type({value}) {test}", indent)
            return
        rest = [way for way in ways if way is not NoneType]
        if type(rest[0]) is TypeVar:
            self.refuse(f"type({value}) in {self.name(NO_VALUES)}", indent)
            return
        origin, args = taken_apart(rest[0])
        if len(rest) > 1 or not (origin is tuple or attrs.has(origin)):
            self.refuse(f"not {self.name(fits_of(hint))}({value})", indent)
            return
        if len(rest) < len(ways):
            self.lines.append(f"{indent}if {value} is not None:")
            indent += "    "
        self.refuse(f"type({value}) is not {self.name(origin)}", indent)
        if origin is tuple and args[1:] == (...,):
            item = f"_{value}_i"
            self.lines.append(f"{indent}for {item} in {value}:")
            self.test(item, args[0], f"{indent}    ")
        elif origin is tuple:
            self.refuse(f"len({value}) != {len(args)}", indent)
            for at, inner in enumerate(args):
                self.lines.append(f"{indent}_{value}_{at} = {value}[{at}]")
                self.test(f"_{value}_{at}", inner, indent)
        else:
            for name, inner in parts_of(rest[0]).items():
                self.lines.append(f"{indent}_{value}_p = {value}.{name}")
                self.test(f"_{value}_p", inner, indent)


def _parameters(attributes: list[Any], code: _Code) -> str:
    """Return the parameters as attrs has them; what a factory makes is made first of all."""
    parameters: list[str] = []
    for attribute in attributes:
        alias = attribute.alias or attribute.name
        if attribute.kw_only and "*" not in parameters:
            parameters.append("*")
        if attribute.default is attrs.NOTHING:
            parameters.append(alias)
        elif isinstance(attribute.default, _FACTORY):
            parameters.append(f"{alias}=_NOTHING")
            code.lines.insert(
                0, f"    if {alias} is _NOTHING: {alias} = {code.name(attribute.default.factory)}()"
            )
        else:
            parameters.append(f"{alias}={code.name(attribute.default)}")
    return ", ".join(parameters)
