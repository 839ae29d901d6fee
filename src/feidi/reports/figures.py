# SPDX-License-Identifier: Apache-2.0
"""A published figure in a few words: label, value, unit, bound, year, and how sure it is."""

from fractions import Fraction
from typing import Final

from feidi.enclaves.fact import Bound, FactValue, PublishedFact
from feidi.instruments.certainty import Certainty
from feidi.labels import Lang
from feidi.quantities.area import Area
from feidi.quantities.exact import plain
from feidi.quantities.money import Money

__all__ = ["figure_text"]

_BEFORE: Final = {Bound.EXACT: "", Bound.ABOUT: "≈", Bound.AT_LEAST: "≥", Bound.AT_MOST: "≤"}


def figure_text(fact: PublishedFact, lang: Lang = "zh") -> str:
    """Write a published figure for a person; a weakly published one bears a question mark.

    Examples
    --------
    >>> from feidi.instruments import Instrument
    >>> from feidi.labels import Label
    >>> news = Instrument(id="news", title=Label(zh="报道", en="News"))
    >>> tax = PublishedFact(
    ...     id="tax",
    ...     label=Label(zh="税收", en="tax"),
    ...     value=Money.yi("5.89"),
    ...     bound=Bound.AT_LEAST,
    ...     certainty=Certainty.WEAK,
    ...     citation=news.cite(),
    ... )
    >>> figure_text(tax), figure_text(tax, "en")
    ('税收:≥5.89亿元?', 'tax: ≥CNY 589,000,000?')
    """
    unit = "" if fact.unit is None else fact.unit.text(lang)
    value = _value(fact.value, lang)
    if fact.upper is not None:
        value = f"{value}–{_value(fact.upper, lang)}"
    gap, colon = (" ", ": ") if lang == "en" else ("", ":")
    year = "" if fact.year is None else f" ({fact.year})"
    doubt = "?" if fact.certainty is Certainty.WEAK else ""
    written = f"{_BEFORE[fact.bound]}{value}{gap if unit else ''}{unit}"
    return f"{fact.label.text(lang)}{colon}{written}{doubt}{year}"


def _value(value: FactValue, lang: Lang) -> str:
    if isinstance(value, Money):
        return value.text(lang)
    if isinstance(value, Area):
        return value.text()
    return plain(value) if isinstance(value, Fraction) else str(value)
