# SPDX-License-Identifier: Apache-2.0
"""A digest of terms: the same for equal terms, whoever writes them and in whatever version of the library."""

from collections.abc import Iterator
from enum import Enum
from hashlib import sha256

from attrs import fields, has

from feidi.agreements.terms.tree import Terms
from feidi.instruments.instrument import Citation

__all__ = ["terms_digest"]


def terms_digest(terms: Terms) -> str:
    """Return a digest of what terms do; articles and citations do not count.

    Examples
    --------
    >>> from feidi.agreements.terms.to import To
    >>> terms_digest(To("source")) == terms_digest(To("source", clause="第五条")) != terms_digest(To("host"))
    True
    """
    return sha256("".join(_parts(terms)).encode()).hexdigest()[:32]


def _parts(value: object) -> Iterator[str]:
    """Yield the text of a value piece by piece; fields at their default are left out, so that new ones change nothing."""
    kind = type(value)
    if has(kind):
        yield f"{kind.__name__}("
        for each in fields(kind):
            held = getattr(value, each.name)
            if each.name == "clause" or not (each.init and each.eq) or isinstance(held, Citation):
                continue
            if held != each.default:
                yield f"{each.name}="
                yield from _parts(held)
                yield ";"
        yield ")"
    elif isinstance(value, tuple):
        yield "["
        for entry in value:
            yield from _parts(entry)
            yield ","
        yield "]"
    else:
        plain = value.value if isinstance(value, Enum) else value
        yield repr(plain) if type(plain) is str else str(plain)
