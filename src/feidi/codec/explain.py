# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a document, all of it, each fault with its path."""

from typing import assert_never

from feidi.codec.explain_values import as_choice, as_plain, as_text, as_whole, near
from feidi.codec.fault import FAILED, Faults
from feidi.codec.form_of import fields_of, form_of, kind_of
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
from feidi.codec.nearest import nearest
from feidi.codec.parts import from_key
from feidi.codec.paths import Path
from feidi.codec.tokens import Repeated, is_list, is_object
from feidi.errors import FeidiError

__all__ = ["explain"]


def explain(hint: Hint, value: object, path: Path, faults: Faults) -> object:
    """Read a value slowly and note every fault.

    Returns
    -------
    object
        The value read, or ``FAILED``: then `faults` says why.
    """
    if isinstance(value, Repeated):
        return _repeated(hint, value, path, faults)
    form = form_of(hint)
    match form:
        case Plain():
            return as_plain(form, value, path, faults)
        case Text():
            return as_text(form, value, path, faults)
        case Whole():
            return as_whole(form, value, path, faults)
        case Choice():
            return as_choice(form, value, path, faults)
        case Items():
            return _as_items(form, value, path, faults)
        case Row():
            return _as_row(form, value, path, faults)
        case Table():
            return _as_table(form, value, path, faults)
        case Record():
            return _as_record(form, value, path, faults)
        case Either():
            return _as_either(form, value, path, faults)
        case Maybe():
            return None if value is None else explain(form.inner, value, path, faults)
        case OneOf():
            return _as_one_of(form, value, path, faults)
        case _ as never:
            assert_never(never)


def _repeated(hint: Hint, value: Repeated, path: Path, faults: Faults) -> object:
    for key in value.keys:
        faults.add((*path, key), "stands twice in one object", key, "keep one of the two")
    explain(hint, value.values, path, faults)
    return FAILED


def _as_either(form: Either, value: object, path: Path, faults: Faults) -> object:
    if is_object(value):
        return _as_record(form.record, value, path, faults)
    return as_text(form.text, value, path, faults)


def _as_items(form: Items, value: object, path: Path, faults: Faults) -> object:
    if not is_list(value):
        return faults.add(path, "is not a list", value, "write a list: [ ... ]")
    items: list[object] = []
    for index, one in enumerate(value):
        items.append(explain(form.item, one, (*path, index), faults))
    return FAILED if FAILED in items else tuple(items)


def _as_row(form: Row, value: object, path: Path, faults: Faults) -> object:
    if not is_list(value) or len(value) != len(form.items):
        message = f"is not a list of {len(form.items)}"
        return faults.add(path, message, value, f"write a list of {len(form.items)}: [ ... ]")
    pairs = enumerate(zip(form.items, value, strict=True))
    items = tuple(explain(item, one, (*path, index), faults) for index, (item, one) in pairs)
    return FAILED if FAILED in items else items


def _as_table(form: Table, value: object, path: Path, faults: Faults) -> object:
    if not is_object(value):
        return faults.add(path, "is not an object", value, "write an object: { ... }")
    key_of = from_key(form.key)
    pairs: list[tuple[object, object]] = []
    for name, one in value.items():
        key = as_plain(Plain(str), name, (*path, name), faults)
        try:
            key = key if key is FAILED else key_of(name)
        except ValueError:
            key = faults.add((*path, name), "is not a key that may stand here", name, _keys(form.key))
        pairs.append((key, explain(form.value, one, (*path, name), faults)))
    if any(FAILED in pair for pair in pairs):
        return FAILED
    return dict(pairs) if form.is_mapping else tuple(pairs)


def _keys(hint: Hint) -> str:
    form = form_of(hint)
    return (
        near("", [str(wire) for wire, _ in form.values])
        if isinstance(form, Choice)
        else "write a whole number"
    )


def _as_record(form: Record, value: object, path: Path, faults: Faults) -> object:
    if not is_object(value):
        return faults.add(path, f"is not an object that holds a {form.noun.__name__}", value, "write { ... }")
    names = [field.name for field in fields_of(form)]
    before = len(faults.found)
    for name in value:
        if name not in names:
            faults.add((*path, name), f"a {form.noun.__name__} has no such key", name, near(name, names))
    held: dict[str, object] = {}
    for field in fields_of(form):
        if field.name in value:
            held[field.alias] = explain(field.hint, value[field.name], (*path, field.name), faults)
        elif field.default is ABSENT:
            faults.add((*path, field.name), "is missing", remedy=f"every {form.noun.__name__} needs it")
    if len(faults.found) > before:
        return FAILED
    try:
        return form.noun(**held)
    except FeidiError as error:
        return faults.add(nearest(error, value, names, path), error.message, error.value, error.remedy)


def _as_one_of(form: OneOf, value: object, path: Path, faults: Faults) -> object:
    tagged = {member.tag: member for member in form.members if member.tag}
    if is_object(value) and tagged:
        tag = value.get("type")
        member = tagged.get(tag) if type(tag) is str else None
        if member is None:
            problem = "is no type that may stand here" if "type" in value else "is missing"
            return faults.add((*path, "type"), problem, tag, near(tag, sorted(tagged)))
        rest = {name: one for name, one in value.items() if name != "type"}
        is_spread = isinstance(form_of(member.hint), Either) and "value" not in rest
        if is_spread or not member.is_wrapped:
            return explain(member.hint, rest, path, faults)
        for name in rest:
            if name != "value":
                faults.add((*path, name), "stands beside a value", name, 'write "type" and "value" alone')
        if "value" not in rest:
            return faults.add((*path, "value"), "is missing", remedy="write it beside its type")
        inner = explain(member.hint, rest["value"], (*path, "value"), faults)
        return FAILED if len(rest) > 1 else inner
    for member in form.members:
        if not member.tag and kind_of(form_of(member.hint)) is type(value):
            return explain(member.hint, value, path, faults)
    return faults.add(path, "is of a kind that may not stand here", value, _ways(form, sorted(tagged)))


def _ways(form: OneOf, tags: list[str]) -> str:
    bare = [_kind(member.hint) for member in form.members if not member.tag]
    return "write " + ", or ".join([*bare, *([f"an object with a type: {', '.join(tags)}"] if tags else [])])


def _kind(hint: Hint) -> str:
    form = form_of(hint)
    text = form.text if isinstance(form, Either) else form
    if isinstance(text, Text):
        return f'text such as "{text.example}"'
    words = {str: "text", int: "a whole number", bool: "true or false", list: "a list", dict: "an object"}
    return words.get(kind_of(form), "null")
