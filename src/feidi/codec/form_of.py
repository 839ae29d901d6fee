# SPDX-License-Identifier: Apache-2.0
"""From a type, as it stands in an annotation, to its form."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from importlib import import_module
from types import NoneType, UnionType
from typing import (
    Any,
    Final,
    Literal,
    TypeVar,
    Union,
    assert_never,
    final,
    get_args,
    get_origin,
)

from attrs import Attribute, Factory, fields, frozen, has

from feidi._fields.admitted import hint_of
from feidi._fields.frozen import STATED_AS
from feidi.codec import documents
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
from feidi.codec.names import name_of
from feidi.codec.texts import NOTATIONS, REGISTERED

__all__ = ["Field", "fields_of", "form_of", "kind_of"]

_FACTORY: Final[Any] = type(Factory(tuple))
_PLAIN: Final[tuple[type, ...]] = (str, int, bool, NoneType)
_UNION: Final[Any] = Union
_EXPRESSION: Final = "feidi.expressions.nodes.Operators"
_CONSTANT: Final = "feidi.expressions.nodes.Constant"
_REQUIREMENT: Final = "feidi.evaluation.conditions.Requirement"
"""The protocol of what a condition asks. It is open, and code cannot be written down, so documents hold a few classes."""


@cache
def form_of(hint: Hint) -> Form:
    """Return the form of a type.

    Raises
    ------
    TypeError
        If a type has none: floats, functions, classes that are not nouns.
    """
    if isinstance(hint, TypeVar) or hint is object:
        return form_of(documents.ANYTHING)
    origin: Hint = get_origin(hint)
    args: tuple[Hint, ...] = get_args(hint)
    if origin is type:
        return documents.NAMED
    if place_of(origin or hint) == _REQUIREMENT:
        return _requirement()
    if origin is Union or origin is UnionType:
        return _one_of(args)
    if origin is tuple:
        return _tuple(args)
    if origin in (Mapping, dict):
        return Table(args[0], args[1], is_mapping=True)
    if origin is Literal:
        return Choice("literal", tuple((value, value) for value in args))
    return _of_class(hint, origin or hint, args)


def place_of(noun: Hint) -> str:
    """Return where a class is defined, by which it is known without being imported."""
    return f"{getattr(noun, '__module__', '')}.{getattr(noun, '__qualname__', '')}"


def _requirement() -> OneOf:
    return OneOf(
        tuple(Member(hint=noun, tag=name_of(noun)) for noun in documents.REQUIREMENTS),
        remedy="state it with a class of feidi.evaluation, such as FactReaches; a class of your own stays in memory",
    )


def _of_class(hint: Hint, noun: Hint, args: tuple[Hint, ...]) -> Form:
    if noun in _PLAIN:
        return Plain(noun)
    if place_of(noun) == _EXPRESSION:
        expression: Form = _expressions().EXPRESSION
        return expression
    for form in NOTATIONS:
        if noun is form.noun:
            return form
    if isinstance(noun, type) and issubclass(noun, Enum):
        return Choice(name_of(noun), tuple((member.value, member) for member in noun))
    if not (isinstance(noun, type) and has(noun)):
        raise TypeError(f"{hint!r} has no form in a document")
    record = Record(noun, args)
    for text in REGISTERED:
        if noun is text.noun:
            return Either(text, record)
    return record


@final
@frozen
class Field:
    """A field of a noun; `stated_as` names the one it follows from where that is given."""

    name: str
    alias: str
    default: object
    stated_as: str
    _record: Record
    _declared: Hint

    @property
    def is_deferred(self) -> bool:
        """Whether the type stands in quotes: reading it may import what nobody has asked for yet."""
        return isinstance(self._declared, str)

    @property
    def hint(self) -> Hint:
        """The type of the field."""
        return _hint_of(self._record, self.name, self._declared)


@cache
def fields_of(record: Record) -> tuple[Field, ...]:
    """Return the fields of a noun that are given at construction."""
    return tuple(
        Field(
            name=attribute.name,
            alias=attribute.alias or attribute.name,
            default=_default(attribute),
            stated_as=attribute.metadata.get(STATED_AS, ""),
            record=record,
            declared=attribute.type,
        )
        for attribute in fields(record.noun)
        if attribute.init
    )


@cache
def _hint_of(record: Record, name: str, declared: Hint) -> Hint:
    noun: Hint = record.noun
    hint = hint_of(noun, name, declared)
    parameters: tuple[TypeVar, ...] = getattr(noun, "__parameters__", ())
    known = dict(zip(parameters, record.args or map(_widest, parameters), strict=True))
    return _filled(hint, known)


def _widest(parameter: TypeVar) -> Hint:
    """Return all that a type variable may stand for, where its class says so."""
    return _UNION[parameter.__constraints__] if parameter.__constraints__ else parameter


def _default(attribute: "Attribute[Any]") -> object:
    default: Any = attribute.default
    if isinstance(default, _FACTORY):
        made: Any = default
        return made.factory()
    return default


def _filled(hint: Hint, known: Mapping[TypeVar, Hint]) -> Hint:
    """Put the arguments of a generic noun in the place of its type variables."""
    if isinstance(hint, TypeVar):
        return known.get(hint, hint)
    parameters = getattr(hint, "__parameters__", ())
    if not parameters or get_origin(hint) is None:
        return hint
    return hint[tuple(known.get(parameter, parameter) for parameter in parameters)]


def _tuple(args: tuple[Hint, ...]) -> Form:
    if len(args) != 2 or args[1] is not ...:
        return Row(args)
    item = args[0]
    pair: tuple[Hint, ...] = get_args(item)
    origin: Hint = get_origin(item)
    if origin is tuple and len(pair) == 2 and pair[1] is not ... and _can_be_key(pair[0]):
        return Table(pair[0], pair[1], is_mapping=False)
    return Items(item)


def _can_be_key(hint: Hint) -> bool:
    return hint in (str, int) or (isinstance(hint, type) and issubclass(hint, Enum))


def kind_of(form: Form) -> type:
    """Return the Python type that parsed JSON has where the form stands, by which the ways of a union are told apart."""
    match form:
        case Plain():
            return form.noun
        case Choice():
            return type(form.values[0][0])
        case Text() | Either():
            return str
        case Whole():
            return int
        case Items() | Row():
            return list
        case Table() | Record():
            return dict
        case Maybe() | OneOf():
            raise TypeError("a union that may hold null cannot stand in another")
        case _ as never:
            assert_never(never)


def _one_of(hints: tuple[Hint, ...]) -> Form:
    rest = _with_expressions([hint for hint in hints if hint is not NoneType])
    nothing = (Member(hint=NoneType),) if NoneType in hints else ()
    if len(rest) == 1:
        return Maybe(rest[0]) if nothing else form_of(rest[0])
    kinds = [kind_of(form_of(hint)) for hint in rest]
    members = tuple(member for hint in rest for member in _members(hint, kinds))
    tags = [member.tag for member in members if member.tag]
    if len(set(tags)) != len(tags):
        raise TypeError(f"two ways of {hints!r} have one name")
    return OneOf((*nothing, *members))


def _with_expressions(hints: list[Hint]) -> list[Hint]:
    """Put one hint in the place of the classes of an expression, which a union spreads out."""
    if not any(place_of(hint) == _CONSTANT for hint in hints):
        return hints
    nodes = _expressions().NODES
    return [_expressions().EXPRESSION.noun, *(hint for hint in hints if hint not in nodes)]


def _expressions() -> Any:  # noqa: ANN401  # a module
    # With the documents that hold expressions, and not before.
    return import_module("feidi.codec.expression_form")


def _members(hint: Hint, kinds: list[type]) -> tuple[Member, ...]:
    form = form_of(hint)
    kind = kind_of(form)
    if isinstance(form, Either) and kinds.count(kind) > 1:
        return (Member(hint=hint, tag=name_of(form.record.noun), is_wrapped=True),)
    if isinstance(form, Either):
        return Member(hint=hint), *_members_of_record(hint, form.record)
    if isinstance(form, Record):
        return _members_of_record(hint, form)
    if isinstance(form, Plain) or (kinds.count(kind) == 1 and kind is not dict):
        return (Member(hint=hint),)
    if isinstance(form, Choice):
        return (Member(hint=hint, tag=form.name, is_wrapped=True),)
    if isinstance(form, Text | Whole):
        return (Member(hint=hint, tag=name_of(form.noun), is_wrapped=True),)
    raise TypeError(f"{hint!r} cannot be told from the other ways of its union")


def _members_of_record(hint: Hint, form: Record) -> tuple[Member, ...]:
    if any(field.name == "type" for field in fields_of(form)):
        raise TypeError(
            f"{form.noun.__name__} has a field called type, which tells the ways of a union apart"
        )
    return (Member(hint=hint, tag=name_of(form.noun)),)
