# SPDX-License-Identifier: Apache-2.0
"""What a formula is worth: a quantity, or nothing with the reason why."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.errors import UndefinedError
from feidi.labels import Label, Lang
from feidi.quantities.quantity import Quantity

__all__ = ["Cause", "Outcome", "Undefined", "known"]


@final
class Cause(StrEnum):
    """Why there is no value."""

    MISSING = "missing"
    """A fact was not observed."""
    NO_PRIOR = "no_prior"
    """The period before was not observed."""
    ZERO_DIVISOR = "zero_divisor"
    """The divisor is zero."""
    NOT_ABOVE_ZERO = "not_above_zero"
    """Growth is asked from a start that is not above zero."""
    NOT_A_PART = "not_a_part"
    """The part is negative or larger than its whole."""
    OUT_OF_RANGE = "out_of_range"
    """The value lies outside what the indicator can be."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _WORDS[self]


_WORDS: Final = {
    Cause.MISSING: Label(zh="数据缺失", en="not observed"),
    Cause.NO_PRIOR: Label(zh="缺少上期数据", en="the period before is not observed"),
    Cause.ZERO_DIVISOR: Label(zh="分母为零", en="the divisor is zero"),
    Cause.NOT_ABOVE_ZERO: Label(zh="上期数值不大于零", en="the value before is not above zero"),
    Cause.NOT_A_PART: Label(zh="部分不在整体之内", en="the part is not within its whole"),
    Cause.OUT_OF_RANGE: Label(zh="超出指标取值范围", en="outside the range of the indicator"),
}


@final
@frozen
class Undefined:
    """There is no value, which is neither 0 nor NaN.

    Parameters
    ----------
    cause
        Why.
    of
        What it is about: the code of a fact, or the part of the formula.
    """

    cause: Cause
    of: str

    def text(self, lang: Lang = "zh") -> str:
        """Say why there is no value."""
        return f"{self.cause.label.text(lang)}: {self.of}"

    def __str__(self) -> str:
        return self.text()


Outcome = Quantity | Undefined


def known(outcome: Outcome) -> Quantity:
    """Give the quantity.

    Raises
    ------
    UndefinedError
        If there is none.

    Examples
    --------
    >>> known(Undefined(Cause.MISSING, "land"))
    Traceback (most recent call last):
    feidi.errors.UndefinedError: land: not observed; give the fact or choose a rule for missing values
    """
    if isinstance(outcome, Quantity):
        return outcome
    raise UndefinedError(
        outcome.cause.label.en, place=outcome.of, remedy="give the fact or choose a rule for missing values"
    )
