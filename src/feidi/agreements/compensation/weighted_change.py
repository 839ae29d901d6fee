# SPDX-License-Identifier: Apache-2.0
"""A weighted change on the year before, at a rate by year."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.compensation.by_year import moneys_by_year
from feidi.agreements.compensation.number import Number, number_of
from feidi.errors import InvariantError
from feidi.quantities.exact import Exact, exact
from feidi.quantities.money import Money
from feidi.quantities.share import Share, share_of

__all__ = ["ChangePart", "WeightedChange"]


@final
@frozen
class ChangePart:
    """One measure, what it was before, and its weight.

    Parameters
    ----------
    name
        What it is called.
    before, measured
        What it was, and what it is; lower is better.
    weight
        Its weight.
    """

    name: str
    before: Number = field(converter=number_of)
    measured: Number = field(converter=number_of)
    weight: Share = field(converter=share_of)


PartLike = ChangePart | tuple[str, Number | Exact, Number | Exact, Share | str]


def _parts_of(value: Iterable[PartLike]) -> tuple[ChangePart, ...]:
    return tuple(part if isinstance(part, ChangePart) else ChangePart(*part) for part in value)


def _rate_of(
    value: Money | Mapping[int, Money] | Iterable[tuple[int, Money]],
) -> tuple[tuple[int, Money], ...]:
    return moneys_by_year(value)


def _dispersion_of(value: Exact) -> Fraction:
    return exact(value, "weighted_change.dispersion")


@final
@frozen(kw_only=True)
class WeightedChange:
    r"""A weighted sum of falls in concentration, times a factor and a rate (shape E27).

    Parameters
    ----------
    parts
        Measures and weights, which add up to 1.
    rate
        What one unit of change is worth: one sum, or sums that each hold from a year on. [CNY]
    dispersion
        What the sum is multiplied by: 1.5 where the wind helps little, for example. [1]

    Raises
    ------
    InvariantError
        If the weights do not add up to 1.

    Notes
    -----
    .. math:: r\, d \sum_i w_i (B_i - C_i)

    The payer pays for improvement; what has become worse runs the other way.

    Examples
    --------
    >>> from feidi.agreements.compensation.number import FactNumber
    >>> WeightedChange(
    ...     parts=[("PM2.5", FactNumber("pm25", lag=1), FactNumber("pm25"), "100%")],
    ...     rate={2014: Money.wan(20), 2016: Money.wan(40)},
    ... ).rate[1]
    (2016, Money.from_text('40万元'))
    """

    parts: tuple[ChangePart, ...] = field(converter=_parts_of)
    rate: tuple[tuple[int, Money], ...] = field(converter=_rate_of)
    dispersion: Fraction = field(default=Fraction(1), converter=_dispersion_of)

    def __attrs_post_init__(self) -> None:
        whole = sum((part.weight.value for part in self.parts), Fraction(0))
        if whole != 1:
            raise InvariantError(
                f"the weights add up to {whole}, not to 1",
                place="weighted_change.parts",
                value=[f"{part.name} {part.weight}" for part in self.parts],
                remedy="give weights that add up to the whole",
            )
