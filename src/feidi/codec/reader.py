# SPDX-License-Identifier: Apache-2.0
"""From parsed JSON to nouns, fast: whatever is wrong raises at once, and `explain` then says what."""

from functools import cache
from itertools import repeat
from typing import Any, Final, assert_never

from attrs import fields
from cattrs import Converter, gen

from feidi.codec.form_of import Field, fields_of, form_of, kind_of
from feidi.codec.forms import (
    Choice,
    Either,
    Form,
    Hint,
    Items,
    Maybe,
    Member,
    OneOf,
    Plain,
    Record,
    Row,
    Table,
    Text,
    Whole,
)
from feidi.codec.parts import from_key
from feidi.codec.read_values import PLAIN, Read, RefusedError, read_choice, read_text, read_whole
from feidi.codec.remembering import is_of_names, remembering
from feidi.codec.tokens import Parsed, is_list, is_object

__all__ = ["Read", "reading"]

_CONVERTER: Final = Converter(detailed_validation=False, forbid_extra_keys=True)


@cache
def reading(hint: Hint) -> Read:
    """Return the reader of a type; readers of what it holds are built when such a value is met.

    Examples
    --------
    >>> reading(int | None)(7, None)
    7
    """
    return _built(form_of(hint))


def _on_demand(field: Field) -> Read:
    """Return a reader that is built with the first value."""
    built: Read | None = None

    def read(value: Parsed, _: object) -> object:
        nonlocal built
        if built is None:
            built = reading(field.hint)
        return built(value, None)

    return read


def _built(form: Form) -> Read:
    match form:
        case Plain():
            return PLAIN[form.noun]
        case Text():
            return read_text(form)
        case Whole():
            return read_whole(form)
        case Choice():
            return read_choice(form)
        case Items():
            return _items(form.item)
        case Row():
            return _row(tuple(reading(item) for item in form.items))
        case Table():
            return _table(form)
        case Record():
            return _record(form)
        case Either():
            return _either(read_text(form.text), _record(form.record))
        case Maybe():
            return _maybe(form.inner)
        case OneOf():
            return _one_of(form)
        case _ as never:
            assert_never(never)


def _items(hint: Hint) -> Read:
    item: Read | None = None

    def read(value: object, _: object) -> object:
        nonlocal item
        if not is_list(value):
            raise RefusedError
        if item is None and value:
            item = reading(hint)
        return tuple(map(item, value, repeat(None))) if item is not None else ()

    return read


def _row(items: tuple[Read, ...]) -> Read:
    def read(value: object, _: object) -> object:
        if is_list(value) and len(value) == len(items):
            return tuple([item(one, None) for item, one in zip(items, value, strict=True)])
        raise RefusedError

    return read


def _table(form: Table) -> Read:
    key, value_of = from_key(form.key), reading(form.value)

    def read(value: object, _: object) -> object:
        if is_object(value):
            pairs: list[tuple[object, object]] = [
                (key(name), value_of(one, _)) for name, one in value.items()
            ]
            return dict(pairs) if form.is_mapping else tuple(pairs)
        raise RefusedError

    return read


def _record(form: Record) -> Read:
    hooks = {
        field.name: gen.override(struct_hook=_on_demand(field) if field.is_deferred else reading(field.hint))
        for field in fields_of(form)
    }
    make: Any = gen.make_dict_structure_fn_from_attrs  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    read: Read = make(
        # Every field has its reader, so cattrs need not look at the types.
        [attribute.evolve(type=object) for attribute in fields(form.noun)],
        form.noun,
        _CONVERTER,
        {parameter.__name__: object for parameter in getattr(form.noun, "__parameters__", ())},
        _cattrs_use_linecache=False,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=False,
        **hooks,
    )
    return remembering(read) if is_of_names(form) else read


def _either(text: Read, record: Read) -> Read:
    def read(value: object, _: object) -> object:
        return text(value, _) if type(value) is str else record(value, _)

    return read


def _one_of(form: OneOf) -> Read:
    bare = {kind_of(form_of(m.hint)): reading(m.hint) for m in form.members if not m.tag}
    tagged = _Tagged({member.tag: member for member in form.members if member.tag})

    def read(value: object, _: object) -> object:
        if is_object(value) and tagged.members:
            rest = value.copy()
            return tagged[rest.pop("type")](rest, None)
        return bare[type(value)](value, None)

    return read


def _maybe(hint: Hint) -> Read:
    form = form_of(hint)
    if isinstance(form, Text):
        return read_text(form, or_null=True)
    if isinstance(form, Choice):
        return read_choice(form, or_null=True)
    something: Read | None = None

    def read(value: object, _: object) -> object:
        nonlocal something
        if value is None:
            return None
        if something is None:
            something = reading(hint)
        return something(value, None)

    return read


class _Tagged(dict[str, Read]):
    """The readers of the ways of a union by tag, each built when its tag is first met."""

    def __init__(self, members: dict[str, Member]) -> None:
        super().__init__()
        self.members = members

    def __missing__(self, tag: str) -> Read:
        self[tag] = _tagged(self.members[tag])
        return self[tag]


def _tagged(member: Member) -> Read:
    spread = reading(member.hint)
    if not member.is_wrapped:
        return spread
    wrapped = _wrapped(spread)
    if not isinstance(form_of(member.hint), Either):
        return wrapped

    def read(value: dict[str, object], _: object) -> object:
        return wrapped(value, None) if "value" in value else spread(value, None)

    return read


def _wrapped(something: Read) -> Read:
    def read(value: dict[str, object], _: object) -> object:
        (inner,) = value.items()
        if inner[0] != "value":
            raise RefusedError
        return something(inner[1], None)

    return read
