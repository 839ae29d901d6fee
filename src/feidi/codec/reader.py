# SPDX-License-Identifier: Apache-2.0
"""From parsed JSON to nouns, fast: whatever is wrong raises at once, and `explain` then says what."""

from itertools import repeat
from threading import RLock
from typing import Any, Final, assert_never

from attrs import fields
from cattrs import Converter, gen

from feidi.codec.form_of import form_of, kind_of
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
_BUILT: Final[dict[Hint, Read]] = {}
_STARTED: Final[set[Hint]] = set()
_LOCK: Final = RLock()


def reading(hint: Hint) -> Read:
    """Give the reader of a type; it is built once.

    Examples
    --------
    >>> reading(int | None)(7, None)
    7
    """
    with _LOCK:
        if hint in _STARTED:
            # A noun inside itself: by the time it is met, its reader is there.
            return _later(hint)
        if hint not in _BUILT:
            _STARTED.add(hint)
            try:
                _BUILT[hint] = _built(form_of(hint))
            finally:
                _STARTED.remove(hint)
        return _BUILT[hint]


def _later(hint: Hint) -> Read:
    def read(value: Parsed, _: object) -> object:
        return _BUILT[hint](value, None)

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
            return _items(reading(form.item))
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


def _items(item: Read) -> Read:
    def read(value: object, _: object) -> object:
        if is_list(value):
            return tuple(map(item, value, repeat(None)))
        raise RefusedError

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
    hooks = {field.name: gen.override(struct_hook=reading(field.hint)) for field in form.fields}
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
    tagged = {member.tag: _tagged(member) for member in form.members if member.tag}

    def read(value: object, _: object) -> object:
        if is_object(value) and tagged:
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
    something = reading(hint)

    def read(value: object, _: object) -> object:
        return None if value is None else something(value, None)

    return read


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
