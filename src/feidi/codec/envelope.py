# SPDX-License-Identifier: Apache-2.0
"""What every document says of itself: its kind and its format."""

from typing import Final

from feidi.codec.documents.kinds import KINDS, hint_of, key_of, kind_of_noun
from feidi.codec.explain_values import near
from feidi.codec.fault import Faults
from feidi.codec.form_of import form_of
from feidi.codec.forms import Either, Record
from feidi.codec.migrations import FORMAT, migrated
from feidi.codec.tokens import Parsed, Repeated, is_list, is_object
from feidi.errors import DocumentError

__all__ = ["KEY", "is_spread", "kind_named", "opened"]

KEY: Final = "feidi"
"""Every document has it: kind and format, as in ``"agreement/1"``; no noun has a field of that name."""

_LISTED: Final = (
    f'write {{"{KEY}": "list/{FORMAT}", "items": [...]}} with a "type" in each item, '
    "or one document a line and read_lines(path)"
)


def is_spread(noun: type, content: dict[str, object]) -> bool:
    """Say whether the fields of a noun stand beside kind and format, and not as one value."""
    form = form_of(hint_of(noun))
    return isinstance(form, Record) or (isinstance(form, Either) and key_of(noun) not in content)


def opened(data: Parsed, expected: type | None, faults: Faults) -> tuple[type, dict[str, object]] | None:
    """Take the content out of a document, in the current format; ``None`` if `faults` says why not."""
    if isinstance(data, Repeated):
        for key in data.keys:
            faults.add((key,), "stands twice in one object", key, "keep one of the two")
        data = data.values
    wanted = "..." if expected is None else kind_of_noun(expected)
    if is_list(data):
        faults.add((), "is a bare list, which does not say what it holds", data, _LISTED)
        return None
    if not is_object(data):
        faults.add((), "is not an object", data, f'write {{"{KEY}": "{wanted}/{FORMAT}", ...}}')
        return None
    named: Parsed = data.get(KEY)
    kind, _, digits = named.partition("/") if type(named) is str else ("", "", "")
    noun, written = KINDS.get(kind), _format(digits)
    if KEY not in data:
        faults.add((KEY,), "is missing", remedy=f'write "{KEY}": "{wanted}/{FORMAT}"')
    elif noun is None:
        faults.add((KEY,), "names no kind of document", named, near(kind, sorted(KINDS)))
    elif written is None:
        remedy = f'write "{kind}/{FORMAT}", or read a newer document with a newer feidi'
        faults.add((KEY,), f"is in no format from 1 to {FORMAT}", named, remedy)
    elif expected not in (None, noun):
        faults.add((KEY,), f"is not the kind asked for, which is {wanted}", named, "read it as what it is")
    else:
        content = {name: value for name, value in data.items() if name != KEY}
        return noun, migrated(content, kind, written)
    return None


def _format(digits: str) -> int | None:
    return next((number for number in range(1, FORMAT + 1) if str(number) == digits), None)


def kind_named(kind: "str | type") -> type:
    """Give the class of a kind of document, by its name or as it is.

    Raises
    ------
    DocumentError
        If there is no such kind.
    """
    name = kind if isinstance(kind, str) else kind_of_noun(kind)
    noun = KINDS.get(name)
    if noun is None or (noun is not kind and name != kind):
        raise DocumentError(
            "no such kind of document", place="kind", value=kind, remedy=near(name, sorted(KINDS))
        )
    return noun
