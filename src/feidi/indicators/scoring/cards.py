# SPDX-License-Identifier: Apache-2.0
"""All scorecards of one scoring: iterated, looked up, ranked and shown as a table."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from html import escape
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import NotFoundError
from feidi.indicators.decimals import Decimals
from feidi.indicators.grades.class_counts import ClassCounts
from feidi.indicators.scoring.card import Scorecard
from feidi.indicators.scoring.explain import explained
from feidi.labels import Label, Lang
from feidi.names import normal_name

__all__ = ["Scorecards"]

_TWO = Decimals(2)


def _cards(cards: Iterable[Scorecard]) -> tuple[Scorecard, ...]:
    return tuple(cards)


@final
@frozen(kw_only=True)
class Scorecards:
    """The scorecards of all units, in the order the observations came.

    Parameters
    ----------
    title
        The title of the scheme.
    cards
        One for each observation, also for units without a score.
    """

    title: Label
    cards: tuple[Scorecard, ...] = field(converter=_cards)

    def __iter__(self) -> Iterator[Scorecard]:
        return iter(self.cards)

    def __len__(self) -> int:
        return len(self.cards)

    def __getitem__(self, unit: str) -> Scorecard:
        # Of several periods of one unit the first scored; iterate for the others.
        unit = normal_name(unit)
        for card in self.cards:
            if card.unit == unit:
                return card
        raise NotFoundError(
            "nobody of this name was scored",
            place="scorecards",
            value=unit,
            remedy="use the id of an observed unit",
            candidates=tuple(card.unit for card in self.cards if unit in card.unit),
        )

    def ranked(self) -> tuple[Scorecard, ...]:
        """Give the scored units from the best; units of equal rank keep their order."""
        return tuple(sorted(self.scored(), key=lambda card: -(card.total or Fraction(0))))

    def scored(self) -> tuple[Scorecard, ...]:
        """Give the units that have a score."""
        return tuple(card for card in self.cards if card.total is not None)

    def unscored(self) -> tuple[Scorecard, ...]:
        """Give the units without a score; each card says why."""
        return tuple(card for card in self.cards if card.total is None)

    def explain(self, lang: Lang = "zh") -> str:
        """Write all scorecards out, the best first and the unscored last."""
        return "\n".join(explained(card, lang) for card in (*self.ranked(), *self.unscored()))

    def counts(self) -> ClassCounts:
        """Count the units of each grade; published results state these."""
        grades = sorted(card.grade for card in self.cards if card.grade is not None)
        return ClassCounts(counts={grade: grades.count(grade) for grade in grades})

    def table(self, lang: Lang = "zh", decimals: Decimals = _TWO) -> tuple[tuple[str, ...], ...]:
        """Give the ranked result as rows of text, the heads first."""
        heads: tuple[str, ...] = ("名次", "对象", "总分") if lang == "zh" else ("rank", "unit", "total")
        graded = any(card.grade is not None for card in self.cards)
        if graded:
            heads += ("档次",) if lang == "zh" else ("grade",)
        lines = self.cards[0].lines if self.cards else ()
        rows = [(*heads, *(line.indicator.label.text(lang) for line in lines))]
        for card in (*self.ranked(), *self.unscored()):
            total = "-" if card.total is None else decimals.text(card.total)
            grade = (card.grade or "-",) if graded else ()
            points = ("-" if line.mark is None else decimals.text(line.points) for line in card.lines)
            rows.append((str(card.rank or "-"), card.unit, total, *grade, *points))
        return tuple(rows)

    def _repr_html_(self) -> str:
        heads, *rows = self.table()
        head = "".join(f"<th>{escape(cell)}</th>" for cell in heads)
        body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
        return f"<table><caption>{escape(str(self.title))}</caption><tr>{head}</tr>{body}</table>"
