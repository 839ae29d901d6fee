# SPDX-License-Identifier: Apache-2.0
"""Scored units side by side: additions and deductions, ranks and grades."""

from bisect import bisect_right
from collections.abc import Sequence
from fractions import Fraction

from attrs import evolve

from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.indicators.adjustments.adjustments import Adjustments
from feidi.indicators.grades.grading import Grading
from feidi.indicators.observation import Observation
from feidi.indicators.scoring.card import Scorecard

__all__ = ["adjusted", "placed"]


def adjusted(card: Scorecard, observation: Observation, adjustments: Adjustments) -> Scorecard:
    """Add and take the points of events; a unit without a score stays without one."""
    lines = adjustments.lines(observation)
    change = adjustments.total(lines)
    total = None if card.subtotal is None else card.subtotal + change
    return evolve(card, adjustments=lines, adjusted_by=change, total=total)


def placed(
    cards: Sequence[Scorecard], observations: Sequence[Observation], within: str, grading: Grading | None
) -> tuple[Scorecard, ...]:
    """Rank and grade within periods and groups, from the best; equal totals share the better rank.

    A unit that is not graded by an event keeps its total, and has no rank.
    """
    cards = [_left_out(card, seen, grading) for card, seen in zip(cards, observations, strict=True)]
    groups: dict[tuple[FiscalYear | Span, str | None], list[int]] = {}
    for place, (card, seen) in enumerate(zip(cards, observations, strict=True)):
        if card.total is not None and card.grade is None:
            groups.setdefault((seen.period, seen.group(within)), []).append(place)
    for places in groups.values():
        totals = [cards[place].total or Fraction(0) for place in places]
        ordered = sorted(totals)
        for place, total in zip(places, totals, strict=True):
            rank = len(ordered) - bisect_right(ordered, total) + 1
            cards[place] = evolve(cards[place], rank=rank, out_of=len(ordered))
        if grading is not None:
            for place, grade in zip(places, grading.rule.place(totals), strict=True):
                final, reasons = grading.changed(grade, observations[place])
                cards[place] = evolve(cards[place], grade=final, reasons=reasons)
    return tuple(cards)


def _left_out(card: Scorecard, observation: Observation, grading: Grading | None) -> Scorecard:
    out = None if grading is None else grading.left_out(observation)
    return card if out is None else evolve(card, grade=out.grade, reasons=(out.reason,))
