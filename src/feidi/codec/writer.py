# SPDX-License-Identifier: Apache-2.0
"""From nouns to what JSON can hold; an object whose fields are of other types than stated is refused."""

from collections.abc import Mapping
from functools import cache
from threading import RLock
from typing import Final, assert_never

from feidi.codec.form_of import Field, fields_of, form_of
from feidi.codec.forms import (
    ABSENT,
    Choice,
    Either,
    Form,
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
from feidi.codec.parts import nouns_of
from feidi.codec.tokens import is_object
from feidi.codec.write_values import (
    Held,
    Write,
    is_tuple,
    refusal,
    write_choice,
    write_plain,
    write_text,
    write_whole,
)
from feidi.errors import DocumentError

__all__ = ["Write", "writing"]


_BUILT: Final[dict[Hint, Write]] = {}
_STARTED: Final[set[Hint]] = set()
_LOCK: Final = RLock()


def writing(hint: Hint) -> Write:
    """Give the writer of a type; it is built once.

    Examples
    --------
    >>> writing(tuple[int, ...])((1, 2))
    [1, 2]
    """
    with _LOCK:
        if hint in _STARTED:
            return _later(hint)
        if hint not in _BUILT:
            _STARTED.add(hint)
            try:
                _BUILT[hint] = _built(form_of(hint))
            finally:
                _STARTED.remove(hint)
        return _BUILT[hint]


def _later(hint: Hint) -> Write:
    def write(value: Held) -> object:
        return _BUILT[hint](value)

    return write


def _built(form: Form) -> Write:
    match form:
        case Plain():
            return write_plain(form)
        case Text():
            return write_text(form)
        case Whole():
            return write_whole(form)
        case Choice():
            return write_choice(form)
        case Items():
            return _items(writing(form.item))
        case Row():
            return _row(tuple(writing(item) for item in form.items))
        case Table():
            return _table(form)
        case Record():
            return _record(form)
        case Either():
            return _either(form)
        case Maybe():
            return _maybe(writing(form.inner))
        case OneOf():
            return _one_of(form)
        case _ as never:
            assert_never(never)


def _placed(error: DocumentError, part: str) -> DocumentError:
    error.place = part + error.place
    return error


def _items(item: Write) -> Write:
    def write(value: Held) -> list[object]:
        if not is_tuple(value):
            raise refusal(value, "a tuple")
        written: list[object] = []
        try:
            for one in value:
                written.append(item(one))  # noqa: PERF401 (its length says where an error is)
        except DocumentError as error:
            raise _placed(error, f"[{len(written)}]") from None
        return written

    return write


def _row(items: tuple[Write, ...]) -> Write:
    def write(value: Held) -> list[object]:
        if not is_tuple(value) or len(value) != len(items):
            raise refusal(value, f"a tuple of {len(items)}")
        written: list[object] = []
        try:
            for item, one in zip(items, value, strict=True):
                written.append(item(one))
        except DocumentError as error:
            raise _placed(error, f"[{len(written)}]") from None
        return written

    return write


def _table(form: Table) -> Write:
    key, value_of = writing(form.key), writing(form.value)

    def write(value: Held) -> dict[str, object]:
        if not (isinstance(value, Mapping) if form.is_mapping else type(value) is tuple):
            raise refusal(value, "a mapping" if form.is_mapping else "a tuple of pairs")
        written: dict[str, object] = {}
        for name, one in value.items() if form.is_mapping else value:
            at = str(key(name))
            if at in written:
                raise DocumentError(
                    "stands twice, and a document has each key once", place=f".{at}", value=at
                )
            try:
                written[at] = value_of(one)
            except DocumentError as error:
                raise _placed(error, f".{at}") from None
        return written

    return write


def _record(form: Record) -> Write:
    @cache
    def parts() -> list[tuple[Field, Write, object, object]]:
        # On first use: a field may hold another noun of this class, whose writer is not there before.
        return [(field, writing(field.hint), *_left_out(field)) for field in fields_of(form)]

    def write(value: object) -> dict[str, object]:
        if type(value) is not form.noun:
            raise refusal(value, f"of type {form.noun.__name__}")
        written: dict[str, object] = {}
        for field, part, default, plain in parts():
            name = field.name
            held = getattr(value, name)
            if held is default or (field.stated_as and getattr(value, field.stated_as) is not None):
                continue
            try:
                one = part(held)
            except DocumentError as error:
                raise _placed(error, f".{name}") from None
            # Compared as written: equal quantities in two units are two texts.
            if type(one) is not type(plain) or one != plain:
                written[name] = one
        return written

    return write


def _left_out(field: Field) -> tuple[object, object]:
    if field.default is ABSENT:
        return ABSENT, ABSENT
    return field.default, writing(field.hint)(field.default)


def _either(form: Either) -> Write:
    text, record = write_text(form.text), _record(form.record)

    def write(value: object) -> object:
        return text(value) or record(value)

    return write


def _maybe(something: Write) -> Write:
    def write(value: object) -> object:
        return None if value is None else something(value)

    return write


def _one_of(form: OneOf) -> Write:
    ways = {noun: (member, writing(member.hint)) for member in form.members for noun in nouns_of(member.hint)}

    def write(value: object) -> object:
        if type(value) not in ways:
            raise refusal(value, "of a type that may stand here", form.remedy)
        member, way = ways[type(value)]
        written = way(value)
        if is_object(written):
            return {"type": member.tag, **written} if member.tag else written
        return {"type": member.tag, "value": written} if member.is_wrapped else written

    return write
