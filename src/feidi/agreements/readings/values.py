# SPDX-License-Identifier: Apache-2.0
"""A value of a clause in a few words, for comparisons."""

from enum import Enum
from fractions import Fraction
from typing import cast, get_args

from feidi.agreements.readings.clauses import clause_lines
from feidi.agreements.readings.wording import Wording
from feidi.agreements.terms.tree import Terms
from feidi.instruments.figure import Parameter
from feidi.instruments.instrument import Citation
from feidi.labels import Label, Lang
from feidi.quantities.exact import plain
from feidi.quantities.money import Money
from feidi.quantities.share import Rate, Share

__all__ = ["value_text"]

_NONE = Label(zh="无", en="nothing")


def value_text(value: object, lang: Lang) -> str:
    """Write a value: money, shares, labels and citations as a person reads them, terms as their description.

    Examples
    --------
    >>> value_text(Share("3/5"), "zh"), value_text(None, "en")
    ('60%', 'nothing')
    """
    if value is None or value in ("", ()):
        return _NONE.text(lang)
    if isinstance(value, get_args(Terms)):
        lines = clause_lines(cast("Terms", value), Wording(lang)).lines("1")
        return " ".join(line for line in lines if not line.startswith("|"))
    match value:
        case Label() | Money() | Citation():
            return value.text(lang)
        case Share() | Rate():
            return Wording(lang).number(value)
        case Parameter():
            return f"{value.label.text(lang)} ({value.id})"
        case Fraction():
            return plain(value)
        case Enum():
            label = getattr(value, "label", None)
            return label.text(lang) if isinstance(label, Label) else str(value.value)
        case tuple():
            return Wording(lang).comma.join(
                value_text(one, lang) for one in cast("tuple[object, ...]", value)
            )
        case _:
            return str(value)
