# SPDX-License-Identifier: Apache-2.0
"""Numbers, names and lists as the sentences word them."""

from collections.abc import Iterable, Mapping
from typing import final

from attrs import field, frozen

from feidi.agreements.party import Party
from feidi.agreements.readings.quoting import on_one_line, quoted
from feidi.agreements.readings.sentences import EVENTS
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.terms.split_by_factors import Factor
from feidi.labels import Lang
from feidi.quantities.money import Money
from feidi.quantities.share import Rate, Share

__all__ = ["Wording"]


@final
@frozen
class Wording:
    """A language, and what parties are called in it.

    Parameters
    ----------
    lang
        The language.
    names
        The name of each party in sentences, by its key; a key without one stands for itself.
    """

    lang: Lang
    names: Mapping[str, str] = field(factory=dict[str, str])

    @classmethod
    def of(cls, parties: Iterable[Party], lang: Lang) -> "Wording":
        """Return the wording that calls parties by their labels; the key is added where two bear one label."""
        labels = {party.key: on_one_line(party.label.text(lang)) for party in parties}
        texts = list(labels.values())
        if len(set(texts)) < len(texts):
            labels = {key: f"{text} ({key})" for key, text in labels.items()}
        return cls(lang, labels)

    @property
    def comma(self) -> str:
        """What stands between the members of a list."""
        return "、" if self.lang == "zh" else ", "

    def party(self, key: str) -> str:
        """Return the name of a party."""
        return self.names.get(key, key)

    def parties(self, keys: Iterable[str]) -> str:
        """Return the names of several parties."""
        return self.comma.join(self.party(key) for key in keys)

    def event(self, milestone: str) -> str:
        """Return the name of an event."""
        return EVENTS[milestone].text(self.lang) if milestone in EVENTS else quoted(milestone, self.lang)

    def years(self, count: int) -> str:
        """Return a number of years in words."""
        return self._counted(count, "年", "year")

    def delay(self, years: int, months: int) -> str:
        """Return years and months in words."""
        parts = [self._counted(years, "年", "year")] if years else []
        parts += [self._counted(months, "个月", "month")] if months else []
        return ("零" if self.lang == "zh" else " and ").join(parts)

    def _counted(self, count: int, zh: str, en: str) -> str:
        return f"{count}{zh}" if self.lang == "zh" else f"{count} {en}{'' if count == 1 else 's'}"

    def kinds(self, kinds: Iterable[RevenueKind]) -> str:
        """Return the names of several kinds of revenue."""
        return self.comma.join(kind.label.text(self.lang) for kind in kinds)

    def weights(self, factors: Iterable[Factor]) -> str:
        """Return the names of factors and their weights."""
        joint = "占" if self.lang == "zh" else " "
        return self.comma.join(
            f"{quoted(factor.fact, self.lang)}{joint}{self.number(factor.weight)}" for factor in factors
        )

    def number(self, number: Share | Rate) -> str:
        """Return a share or a rate exactly: as a percentage where it ends, else as a fraction."""
        percent = number.percent()
        return percent if len(percent) <= 30 else str(number)

    def money(self, money: Money) -> str:
        """Return an amount of money in words."""
        return money.text(self.lang)
