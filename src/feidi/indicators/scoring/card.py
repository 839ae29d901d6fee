# SPDX-License-Identifier: Apache-2.0
"""What a scheme says about one unit, with everything needed to dispute it."""

from enum import StrEnum
from fractions import Fraction
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.expressions.outcome import Unknown
from feidi.indicators.adjustments.adjustments import AdjustmentLine
from feidi.indicators.indicator import Indicator, Input
from feidi.indicators.outcome import Outcome
from feidi.indicators.scales.chain import FixedScale
from feidi.indicators.scoring.explain import explained
from feidi.labels import Label, Lang

__all__ = ["ScoreLine", "Scorecard", "Treatment"]


@final
class Treatment(StrEnum):
    """Where the mark of a line comes from."""

    PUBLISHED = "published"
    """The value of the indicator was published itself."""
    COMPUTED = "computed"
    """The value follows from facts by the formula."""
    AVERAGE = "average"
    """There is no value: the average mark of the others stands in."""
    ZERO = "zero"
    """There is no value: no points."""
    LEFT_OUT = "left_out"
    """There is no value: the other indicators share the weight."""
    REFUSED = "refused"
    """There is no value, and so no score."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Treatment.PUBLISHED: Label(zh="公布值", en="as published"),
    Treatment.COMPUTED: Label(zh="按公式计算", en="by formula"),
    Treatment.AVERAGE: Label(zh="按平均得分赋分", en="average mark of the others"),
    Treatment.ZERO: Label(zh="缺失得零分", en="missing, no points"),
    Treatment.LEFT_OUT: Label(zh="缺失, 已剔除", en="missing, left out"),
    Treatment.REFUSED: Label(zh="缺失, 不评分", en="missing, no score"),
}


@final
@frozen(kw_only=True)
class ScoreLine:
    """One indicator on a scorecard.

    Parameters
    ----------
    indicator, value
        What was measured, and what came out or why nothing did.
    scale, mark
        What turned the value into the mark, of which 1 is full; ``None`` where there is no mark.
    weight
        The points of a full mark, after re-weighting.
    treatment
        Where the mark comes from.
    inputs
        The facts behind a computed value.
    """

    indicator: Indicator
    value: Outcome
    scale: FixedScale
    mark: Fraction | None
    weight: Fraction
    treatment: Treatment
    inputs: tuple[Input, ...] = ()

    @property
    def points(self) -> Fraction:
        """Mark times weight: what the line contributes to a weighted sum. [points]."""
        return Fraction(0) if self.mark is None else self.mark * self.weight


@final
@frozen(kw_only=True)
class Scorecard:
    """The score of one unit in one period, line by line.

    Parameters
    ----------
    scheme
        The id of the scheme.
    title
        Its title.
    unit, period
        Who was scored, and for when.
    lines
        The indicators in the order of the scheme.
    method
        How the marks become the subtotal, in words.
    subtotal
        The total of the indicators before additions and deductions; ``None`` without a score. [points]
    total
        The final figure; ``None`` without a score. [points]
    undefined
        Why there is no score, or which values were missing.
    adjustments, adjusted_by
        The events that added or took points, and what they came to within the limits. [points]
    rank, out_of
        The rank from the best, equal totals sharing the better rank, and how many were ranked with it.
    grade, reasons
        The grade and what set it; ``None`` where the scheme gives none.
    """

    scheme: str
    title: Label
    unit: str
    period: FiscalYear | Span
    lines: tuple[ScoreLine, ...]
    method: Label
    subtotal: Fraction | None
    total: Fraction | None
    undefined: tuple[Unknown, ...] = ()
    adjustments: tuple[AdjustmentLine, ...] = ()
    adjusted_by: Fraction = Fraction(0)
    rank: int | None = None
    out_of: int = 0
    grade: str | None = None
    reasons: tuple[Label, ...] = ()

    @property
    def is_scored(self) -> bool:
        """Whether there is a total."""
        return self.total is not None

    def explain(self, lang: Lang = "zh") -> str:
        """Write the card out, one line for each number, so that it can be worked out again by hand.

        Examples
        --------
        >>> from feidi.published.observations import LISHUI_2019
        >>> from feidi.published.schemes import HUANGYAN_2022_ABOVE_SCALE
        >>> card = HUANGYAN_2022_ABOVE_SCALE.score(LISHUI_2019)["莲都区"]
        >>> print(card.explain("en").splitlines()[0])
        莲都区 2019, Huangyan 2022, per-mu evaluation above scale: ≈110.0192 points, rank 1 of 10
        """
        return explained(self, lang)

    def line(self, code: str) -> ScoreLine:
        """Give the line of an indicator by its code."""
        return next(line for line in self.lines if line.indicator.code == code)
