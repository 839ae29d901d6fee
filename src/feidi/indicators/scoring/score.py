# SPDX-License-Identifier: Apache-2.0
"""One unit scored with calibrated items, exactly."""

from collections.abc import Sequence
from fractions import Fraction

from attrs import evolve

from feidi.expressions.outcome import Cause, Unknown
from feidi.indicators.scoring.calibration import fixed_scale, mark_of
from feidi.indicators.scoring.card import Scorecard, ScoreLine, Treatment
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.rows import Row
from feidi.indicators.totals.total import FixedTotal
from feidi.labels import Label

__all__ = ["lines_of", "scored"]

_WITHOUT = {
    Missing.REFUSE: Treatment.REFUSED,
    Missing.AVERAGE: Treatment.AVERAGE,
    Missing.ZERO: Treatment.ZERO,
    Missing.LEAVE_OUT: Treatment.LEFT_OUT,
}


def _line(item: Item, row: Row, place: int) -> ScoreLine:
    value, scale = row.measured[place].outcome, fixed_scale(item)
    mark = mark_of(item, row, place)
    if not isinstance(value, Unknown) and scale.mark(value.amount) is None:
        value = Unknown.because(Cause.ZERO_DIVISOR, item.indicator.code)
    published = row.observation.published(item.indicator.code) is not None
    if isinstance(value, Unknown):
        treatment = _WITHOUT[item.missing or Missing.REFUSE]
        if treatment is Treatment.AVERAGE and mark is None:
            treatment = Treatment.REFUSED
    else:
        treatment = Treatment.PUBLISHED if published else Treatment.COMPUTED
    return ScoreLine(
        indicator=item.indicator,
        value=value,
        scale=scale,
        mark=mark,
        weight=Fraction(0) if item.weight is None else item.weight,
        treatment=treatment,
        inputs=row.measured[place].inputs,
    )


def lines_of(items: Sequence[Item], row: Row) -> tuple[ScoreLine, ...]:
    """Return the lines of one unit; where some are left out the others share their weight."""
    lines = [_line(item, row, place) for place, item in enumerate(items)]
    whole = sum((line.weight for line in lines), Fraction(0))
    left = sum((line.weight for line in lines if line.treatment is not Treatment.LEFT_OUT), Fraction(0))
    if left == whole:
        return tuple(lines)
    # Where every weight is left out there is nothing to share it, and so no total.
    times = whole / left if left else Fraction(0)
    return tuple(
        evolve(line, weight=Fraction(0) if line.treatment is Treatment.LEFT_OUT else line.weight * times)
        for line in lines
    )


def _coverage(items: Sequence[Item], lines: Sequence[ScoreLine]) -> Fraction:
    """Return the part of the weight that is not left out."""
    weights = [(item.weight or Fraction(0), line.treatment) for item, line in zip(items, lines, strict=True)]
    whole = sum((weight for weight, _ in weights), Fraction(0))
    left = sum((weight for weight, treatment in weights if treatment is not Treatment.LEFT_OUT), Fraction(0))
    return left / whole if whole else Fraction(1)


def scored(
    scheme: str,
    title: Label,
    items: Sequence[Item],
    total: FixedTotal,
    row: Row,
    least_coverage: Fraction = Fraction(0),
) -> Scorecard:
    """Score one unit; without a mark that is needed, or with too few, there is no score, and the card says why."""
    lines = lines_of(items, row)
    undefined = tuple(line.value for line in lines if isinstance(line.value, Unknown))
    subtotal = None
    if _coverage(items, lines) < least_coverage:
        undefined += (Unknown.because(Cause.LOW_COVERAGE, "total"),)
    elif not any(line.treatment is Treatment.REFUSED for line in lines) and any(
        line.weight for line in lines
    ):
        subtotal = total.total([line.mark for line in lines], [line.weight for line in lines])
        if subtotal is None:
            undefined += (Unknown.because(Cause.OUT_OF_RANGE, "total"),)
    return Scorecard(
        scheme=scheme,
        title=title,
        unit=row.observation.unit,
        period=row.observation.period,
        lines=lines,
        method=Label(zh=total.text("zh"), en=total.text("en")),
        subtotal=subtotal,
        total=subtotal,
        undefined=undefined,
    )
