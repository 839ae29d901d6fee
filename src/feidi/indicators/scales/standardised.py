# SPDX-License-Identifier: Apache-2.0
"""Distance from a mean in standard deviations."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.decimals import shown
from feidi.indicators.indicator import Direction
from feidi.labels import Lang
from feidi.quantities.exact import exact_of

__all__ = ["Standardised"]


@final
@frozen(kw_only=True)
class Standardised:
    """(value − mean) / standard deviation, with the mean and the deviation given.

    Parameters
    ----------
    mean, deviation
        In the unit of the indicator; the deviation is above 0 and carries 40 digits where it is a root.
    turned
        The sign is changed, for what is better when less.
    """

    mean: Fraction = field(converter=exact_of)
    deviation: Fraction = field(converter=exact_of)
    turned: bool = False

    def __attrs_post_init__(self) -> None:
        if self.deviation <= 0:
            raise InvariantError(
                "a deviation is above 0",
                place="scale.deviation",
                value=shown(self.deviation),
                remedy="leave out an indicator that does not vary",
            )

    @property
    def rewards(self) -> Direction:
        """Which values earn more."""
        return Direction.LESS if self.turned else Direction.MORE

    def mark(self, value: Fraction) -> Fraction:
        """Return the mark: 0 at the mean.

        Examples
        --------
        >>> Standardised(mean=10, deviation=2).mark(Fraction(13))
        Fraction(3, 2)
        """
        z = (value - self.mean) / self.deviation
        return -z if self.turned else z

    def text(self, lang: Lang) -> str:
        """Describe what the scale does.

        Examples
        --------
        >>> Standardised(mean=10, deviation=2).text("en")
        '(value - 10) ÷ 2'
        """
        mean, deviation, sign = shown(self.mean), shown(self.deviation), "-" if self.turned else ""
        value = "指标值" if lang == "zh" else "value"
        return f"{sign}({value} - {mean}) ÷ {deviation}"
