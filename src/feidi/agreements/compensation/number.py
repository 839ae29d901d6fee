# SPDX-License-Identifier: Apache-2.0
"""What a formula measures: a number, a fact of the unit, or a weighted index of facts."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.compensation.by_year import numbers_by_year
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError
from feidi.quantities.exact import Exact, exact

__all__ = ["FactNumber", "IndexPart", "Number", "WeightedIndex", "number_of"]


@final
@frozen
class FactNumber:
    """A named number of the unit, in the period that is worked out or the same one some years before.

    Parameters
    ----------
    fact
        Its name among the series of the facts, or among their numbers where it does not change.
    lag
        How many years before: 1 for a change on the year before. [years]
    constant
        Whether it is one number for all time.

    Raises
    ------
    InvariantError
        If the name is empty, or the lag is not from 0 to 50.
    """

    fact: str
    lag: int = field(default=0, kw_only=True)
    constant: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.fact.strip():
            raise InvariantError(
                "a fact needs its name", place="number.fact", value=self.fact, remedy="name it"
            )
        if not 0 <= self.lag <= 50:
            raise InvariantError(
                "not a lag in years",
                place="number.lag",
                value=self.lag,
                remedy="give a whole number from 0 to 50",
            )


def _measured_of(value: FactNumber | str) -> FactNumber:
    return value if isinstance(value, FactNumber) else FactNumber(value)


def _level_of(value: FactNumber | Unset | Exact) -> Fraction | FactNumber | Unset:
    return value if isinstance(value, FactNumber | Unset) else exact(value, "number")


@final
@frozen
class IndexPart:
    """One pollutant or other measure of an index.

    Parameters
    ----------
    measured
        The fact that is measured; its name alone will do.
    reference
        What it is measured against: a number, or a fact.
    weight
        Its weight: one number, or numbers that each hold from a year on.
    """

    measured: FactNumber = field(converter=_measured_of)
    reference: Fraction | FactNumber | Unset = field(converter=_level_of)
    weight: tuple[tuple[int, Fraction], ...] = field(converter=numbers_by_year)


PartLike = (
    IndexPart
    | tuple[
        FactNumber | str,
        FactNumber | Unset | Exact,
        Exact | Mapping[int, Exact] | Iterable[tuple[int, Exact]],
    ]
)


def _parts_of(value: Iterable[PartLike]) -> tuple[IndexPart, ...]:
    return tuple(part if isinstance(part, IndexPart) else IndexPart(*part) for part in value)


def _factor_of(value: Exact) -> Fraction:
    return exact(value, "index.factor")


@final
@frozen
class WeightedIndex:
    r"""A weighted sum of ratios to a reference: the index of a river section.

    Parameters
    ----------
    parts
        What is measured, what it is measured against, and its weight.
    factor
        What the sum is multiplied by; 1 unless the document states a factor of stability.

    Raises
    ------
    InvariantError
        If there is no part.

    Notes
    -----
    .. math:: P = k \sum_i w_i \frac{C_i}{C_{0i}}

    Examples
    --------
    >>> index = WeightedIndex([("codmn", 2, "1/2"), ("tp", "0.05", {2012: "1/2", 2017: "3/5"})])
    >>> index.parts[1].weight
    ((2012, Fraction(1, 2)), (2017, Fraction(3, 5)))
    """

    parts: tuple[IndexPart, ...] = field(converter=_parts_of)
    factor: Fraction = field(default=Fraction(1), converter=_factor_of, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.parts:
            raise InvariantError("an index needs a part", place="index.parts", remedy="name what is measured")


Number = Fraction | FactNumber | WeightedIndex | Unset
"""A number, or how to find it for a unit and a period."""


def number_of(value: Number | Exact) -> Number:
    """Read a number; text is read as a number, never as the name of a fact."""
    return value if isinstance(value, FactNumber | WeightedIndex | Unset) else exact(value, "number")
