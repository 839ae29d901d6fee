# SPDX-License-Identifier: Apache-2.0
"""The targets of the five-year plan as dated targets: each value is due on the last day of its year."""

from fractions import Fraction
from itertools import pairwise
from typing import Final

from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.evaluation.targets.plan_target import PlanTarget
from feidi.indicators.target import Target
from feidi.instruments.figure import Figure, Parameter
from feidi.published.schemes.five_year_plan import FIVE_YEAR_PLAN_TARGETS

__all__ = ["FIVE_YEAR_TARGETS"]


def _dated(target: Target) -> PlanTarget:
    indicator, (start_year, start) = target.indicator, target.start
    dues: list[Date | None] = [*(FiscalYear(year).last for year, _ in target.planned), None]
    # The days up to the next due one; after the last the target stays as a floor.
    spans = [Span(due, after) for due, after in pairwise(dues) if due is not None]
    return PlanTarget(
        unit=indicator.unit,
        start=_figure(target, start),
        started=FiscalYear(start_year).last,
        required=Parameter(
            id=indicator.code,
            label=indicator.label,
            timeline=Timeline(
                Dated(span, _figure(target, value))
                for span, (_, value) in zip(spans, target.planned, strict=True)
            ),
        ),
    )


def _figure(target: Target, value: Fraction) -> Figure[Fraction]:
    return Figure(value=value, certainty=target.indicator.certainty, citation=target.indicator.citation)


FIVE_YEAR_TARGETS: Final[tuple[PlanTarget, ...]] = tuple(map(_dated, FIVE_YEAR_PLAN_TARGETS))
"""The fourteen targets of the plan, in its order."""
