# SPDX-License-Identifier: Apache-2.0
"""Numbers, names and lists as the sentences word them, each with the pattern that reads it back."""

import re
from collections.abc import Iterable, Mapping
from typing import Final, final

from attrs import field, frozen

from feidi.agreements.party import Party
from feidi.agreements.readings.quoting import QUOTED, quoted, unquoted
from feidi.agreements.readings.sentences import EVENTS
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.terms.split_by_factors import Factor
from feidi.labels import Lang
from feidi.quantities.money import Money
from feidi.quantities.share import Rate, Share

__all__ = ["Wording", "patterns"]

_KEY: Final = "[a-z][a-z0-9_]{0,39}"
_NUMBER: Final = r"-?[0-9]+(?:\.[0-9]+)?%|-?[0-9]+/[0-9]+|-?[0-9]+"
_MONEY: Final[dict[Lang, str]] = {
    "zh": r"-?[0-9]+(?:\.[0-9]+)?(?:亿元|万元|元)",
    "en": r"-?CNY [0-9,]+(?:\.[0-9]{2})?",
}
_YEARS: Final[dict[Lang, str]] = {"zh": "[0-9]+年", "en": "[0-9]+ years?"}
_MONTHS: Final[dict[Lang, str]] = {"zh": "[0-9]+个月", "en": "[0-9]+ months?"}
_PLAIN: Final = re.compile(r"[^\W_](?:[\w '-]*\w)?")


@final
@frozen
class Wording:
    """A language, and what parties are called in it.

    Parameters
    ----------
    lang
        The language.
    names
        Pairs of a party's key and its name in sentences; without any, keys stand for themselves.
    """

    lang: Lang
    names: tuple[tuple[str, str], ...] = field(default=())

    @classmethod
    def of(cls, parties: Iterable[Party], lang: Lang) -> "Wording":
        """Call parties by their labels: bare where they cannot be confused, else in quotation marks."""
        labels = {party.key: party.label.text(lang) for party in parties}
        texts = list(labels.values())
        if any(texts.count(text) > 1 for text in texts):
            labels = {key: f"{text} ({key})" for key, text in labels.items()}
        if all(_is_clear(text, labels) for text in labels.values()):
            return cls(lang, tuple(labels.items()))
        return cls(lang, tuple((key, quoted(text, lang)) for key, text in labels.items()))

    @property
    def comma(self) -> str:
        """What stands between the members of a list."""
        return "、" if self.lang == "zh" else ", "

    def party(self, key: str) -> str:
        """Name a party."""
        return dict(self.names).get(key, key)

    def parties(self, keys: Iterable[str]) -> str:
        """Name several parties."""
        return self.comma.join(self.party(key) for key in keys)

    def key_of(self, name: str) -> str:
        """Give the key of a party by its name."""
        return next((key for key, known in self.names if known == name), name)

    def keys_of(self, names: str) -> list[str]:
        """Give the keys of several parties."""
        return [self.key_of(name) for name in _members(self.party_pattern, names)]

    @property
    def party_pattern(self) -> str:
        """The pattern of the names that parties have."""
        return "|".join(re.escape(name) for _, name in self.names) or _KEY

    def event(self, milestone: str) -> str:
        """Name an event."""
        return EVENTS[milestone].text(self.lang) if milestone in EVENTS else quoted(milestone, self.lang)

    def milestone_of(self, event: str) -> str:
        """Give the milestone that an event's words stand for."""
        known = (str(name) for name, label in EVENTS.items() if label.text(self.lang) == event)
        return next(known, "") or unquoted(event)

    def years(self, count: int) -> str:
        """Write a number of years."""
        return self._counted(count, "年", "year")

    def delay(self, years: int, months: int) -> str:
        """Write years and months."""
        parts = [self._counted(years, "年", "year")] if years else []
        parts += [self._counted(months, "个月", "month")] if months else []
        return ("零" if self.lang == "zh" else " and ").join(parts)

    def _counted(self, count: int, zh: str, en: str) -> str:
        return f"{count}{zh}" if self.lang == "zh" else f"{count} {en}{'' if count == 1 else 's'}"

    def kinds(self, kinds: Iterable[RevenueKind]) -> str:
        """Name several kinds of revenue."""
        return self.comma.join(kind.label.text(self.lang) for kind in kinds)

    def kinds_of(self, names: str) -> list[RevenueKind]:
        """Give the kinds of revenue by their names."""
        by_name = {kind.label.text(self.lang): kind for kind in RevenueKind}
        return [by_name[name] for name in _members("|".join(map(re.escape, by_name)), names)]

    def weights(self, factors: Iterable[Factor]) -> str:
        """Name factors and their weights."""
        joint = "占" if self.lang == "zh" else " "
        return self.comma.join(
            f"{quoted(factor.fact, self.lang)}{joint}{self.number(factor.weight)}" for factor in factors
        )

    def weights_of(self, text: str) -> list[tuple[str, Share]]:
        """Give factors and their weights."""
        pattern = f"({QUOTED[self.lang]})(?:占| )({_NUMBER})"
        return [(unquoted(match[1]), Share(match[2])) for match in re.finditer(pattern, text)]

    def number(self, number: Share | Rate) -> str:
        """Write a share or a rate exactly: as a percentage where it ends, else as a fraction."""
        percent = number.percent()
        return percent if len(percent) <= 30 else str(number)

    def money(self, money: Money) -> str:
        """Write an amount of money."""
        return money.text(self.lang)


def _is_clear(text: str, labels: Mapping[str, str]) -> bool:
    others = [other for other in labels.values() if other != text]
    return _PLAIN.fullmatch(text) is not None and not any(other.startswith(text) for other in others)


def _members(pattern: str, names: str) -> list[str]:
    return [match[0] for match in re.finditer(pattern, names)]


def patterns(wording: Wording) -> dict[str, str]:
    """Give for each field of the table of sentences the pattern of what may stand there."""
    lang = wording.lang
    comma = re.escape(wording.comma)
    text = QUOTED[lang]
    party = f"(?:{wording.party_pattern})"
    kind = "|".join(re.escape(kind.label.text(lang)) for kind in RevenueKind)
    kinds = f"(?:{kind})(?:{comma}(?:{kind}))*"
    event = "|".join([*(re.escape(label.text(lang)) for label in EVENTS.values()), text])
    years, months = _YEARS[lang], _MONTHS[lang]
    both = f"{years}零{months}" if lang == "zh" else f"{years} and {months}"
    of_year = f"[0-9]{{4}}{'年' if lang == 'zh' else ' by '}(?:{_NUMBER})"
    weighed = f"{text}{'占' if lang == 'zh' else ' '}(?:{_NUMBER})"
    retention = f"{text}{':' if lang == 'zh' else ' for '}{kinds}"
    semicolon = ";" if lang == "zh" else "; "
    return {
        "money": _MONEY[lang],
        "fact": text,
        "flag": text,
        "reason": text,
        "name": text,
        "number": "[0-9]+",
        "share": _NUMBER,
        "rate": _NUMBER,
        "first": "[0-9]{4}",
        "years": years,
        "delay": f"{both}|{years}|{months}",
        "event": event,
        "growth": f"{of_year}(?:{comma}{of_year})*",
        "party": party,
        "to": party,
        "payers": f"{party}(?:{comma}{party})*",
        "kinds": kinds,
        "figures_of": f"当年度|前{years}度" if lang == "zh" else f"the same year|{years} before",
        "factors": f"{weighed}(?:{comma}{weighed})*",
        "retentions": f"{retention}(?:{semicolon}{retention})*",
    }
