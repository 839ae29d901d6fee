# SPDX-License-Identifier: Apache-2.0
"""What an expression is worth: a value, a range, or unknown with the reasons."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Final, Self, final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date
from feidi.dates.period import Period
from feidi.errors import InvariantError
from feidi.labels import Label, Lang

__all__ = ["Answer", "Cause", "Range", "Reason", "Unknown", "Value"]


@final
class Cause(StrEnum):
    """Why there is no value."""

    MISSING = "missing"
    """A fact is not given."""
    OTHER_GRAIN = "other_grain"
    """A fact is given for periods of another length."""
    NOT_YET = "not_yet"
    """An event has not happened by the end of the period."""
    UNSET = "unset"
    """The document gives no value for the period."""
    NO_CASE = "no_case"
    """No row of a table holds, and nothing is stated otherwise."""
    ZERO_DIVISOR = "zero_divisor"
    """The divisor is zero."""
    NOT_ABOVE_ZERO = "not_above_zero"
    """Growth is asked from a start that is not above zero."""
    NOT_A_PART = "not_a_part"
    """The part is negative or larger than its whole."""
    TOO_LONG = "too_long"
    """A value has more digits than any figure of public finance."""
    UNDECIDED = "undecided"
    """A range lies on both sides of what it is compared with."""
    LOW_COVERAGE = "low_coverage"
    """Too little is known for a total."""
    OUT_OF_RANGE = "out_of_range"
    """The value lies outside what it can be."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _WORDS[self]


_WORDS: Final = {
    Cause.MISSING: Label(zh="数据缺失", en="not given"),
    Cause.OTHER_GRAIN: Label(zh="数据的期间长度不符", en="given for periods of another length"),
    Cause.NOT_YET: Label(zh="截至期末尚未发生", en="not happened by the end of the period"),
    Cause.UNSET: Label(zh="文件未规定该期间的数值", en="no value is stated for the period"),
    Cause.NO_CASE: Label(zh="不属于任何规定情形", en="none of the stated cases holds"),
    Cause.ZERO_DIVISOR: Label(zh="分母为零", en="the divisor is zero"),
    Cause.NOT_ABOVE_ZERO: Label(zh="基期数值不大于零", en="the value of the base period is not above zero"),
    Cause.NOT_A_PART: Label(zh="部分为负或大于整体", en="the part is negative or larger than its whole"),
    Cause.TOO_LONG: Label(zh="数字位数过多", en="too many digits"),
    Cause.UNDECIDED: Label(
        zh="数值区间跨越界限,无法判断", en="the range lies on both sides of the threshold"
    ),
    Cause.LOW_COVERAGE: Label(
        zh="已知指标的权重低于最低覆盖率",
        en="the indicators that are known weigh less than the least coverage",
    ),
    Cause.OUT_OF_RANGE: Label(zh="超出取值范围", en="outside the range of what it can be"),
}


@final
@frozen
class Reason:
    """One cause for which there is no value.

    Parameters
    ----------
    cause
        Why.
    of
        What it is about: a name, or the text of a part of the expression.
    period
        The period asked about; ``None`` where it does not matter.
    """

    cause: Cause
    of: str
    period: Period | None = None

    def text(self, lang: Lang = "zh", labels: Mapping[str, Label] | None = None) -> str:
        """Return the reason in words; `labels` are what names are called."""
        period = "" if self.period is None else f" ({self.period})"
        label = (labels or {}).get(self.of)
        of = self.of if label is None else label.text(lang)
        return f"{of}{period}{':' if lang == 'zh' else ': '}{self.cause.label.text(lang)}"

    def __str__(self) -> str:
        return self.text()


def _once(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    return tuple(dict.fromkeys(reasons))


@final
@frozen
class Unknown:
    """There is no value, which is neither 0 nor false.

    Parameters
    ----------
    reasons
        Why, each reason once, in the order in which they were met.
    """

    reasons: tuple[Reason, ...] = field(converter=_once)

    @classmethod
    def because(cls, cause: Cause, of: str, period: Period | None = None) -> Self:
        """Return that there is no value for one reason."""
        return cls((Reason(cause, of, period),))

    def text(self, lang: Lang = "zh", labels: Mapping[str, Label] | None = None) -> str:
        """Return the reasons in words; `labels` are what names are called."""
        return (";" if lang == "zh" else "; ").join(reason.text(lang, labels) for reason in self.reasons)

    def __str__(self) -> str:
        return self.text()


@final
@frozen
class Range:
    """A number that is only known to lie between two bounds, both included; in base units.

    Parameters
    ----------
    low, high
        The bounds.

    Raises
    ------
    InvariantError
        If the lower bound lies above the upper one.
    """

    low: Fraction
    high: Fraction

    def __attrs_post_init__(self) -> None:
        if self.low > self.high:
            raise InvariantError(
                "the lower bound lies above the upper one",
                place="range.low",
                value=f"{self.low} above {self.high}",
                remedy="give the lower bound first",
            )


Value = Fraction | bool | Date
"""A number in base units (money in yuan), a condition that holds or not, or a day."""

Answer = Fraction | bool | Date | Range | Unknown
"""What is found for a figure or a part of an expression."""
