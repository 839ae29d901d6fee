# SPDX-License-Identifier: Apache-2.0
"""Payments for exceeding a limit: by tiers, or for each half above it."""

from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.compensation.doors import require_cap
from feidi.agreements.compensation.number import Number, number_of
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.quantities.exact import Exact, exact, plain

__all__ = ["ExceedanceFactor", "ExceedanceSteps", "ExceedanceTier", "ExceedanceTiers", "PartStep"]


@final
@frozen
class ExceedanceFactor:
    """One factor that must stay within its limit; x is how far it is above, as a multiple of the limit.

    Parameters
    ----------
    name
        What it is called.
    measured
        What was measured.
    limit
        What is allowed.
    """

    name: str
    measured: Number = field(converter=number_of)
    limit: Number = field(converter=number_of)


FactorLike = ExceedanceFactor | tuple[str, Number | Exact, Number | Exact]


def _factors_of(value: Iterable[FactorLike]) -> tuple[ExceedanceFactor, ...]:
    return tuple(
        factor if isinstance(factor, ExceedanceFactor) else ExceedanceFactor(*factor) for factor in value
    )


def _edge_of(value: Exact | Unset) -> Fraction | Unset:
    return value if isinstance(value, Unset) else exact(value, "tier.above")


@final
@frozen
class ExceedanceTier:
    """An amount for exceeding a limit by more than `above` times, up to the next tier.

    Parameters
    ----------
    above
        The lower edge, itself not in the tier: 0.5 for more than half above the limit. [1]
    amount
        What is paid. [CNY]

    Raises
    ------
    InvariantError
        If the edge lies below 0: what keeps within its limit pays nothing.
    """

    above: Fraction | Unset = field(converter=_edge_of)
    amount: Amount

    def __attrs_post_init__(self) -> None:
        if isinstance(self.above, Fraction) and self.above < 0:
            raise InvariantError(
                "an exceedance begins above the limit",
                place="exceedance_tier.above",
                value=plain(self.above),
                remedy="give 0 or more: how far above the limit the tier begins, as a multiple of the limit",
            )


def _tiers_of(value: Iterable[ExceedanceTier | tuple[Exact | Unset, Amount]]) -> tuple[ExceedanceTier, ...]:
    return tuple(tier if isinstance(tier, ExceedanceTier) else ExceedanceTier(*tier) for tier in value)


@final
@frozen(kw_only=True)
class ExceedanceTiers:
    """An amount by tiers, times 1 + x where the document says so (shape E26).

    Parameters
    ----------
    factors
        What is measured, each with its limit.
    tiers
        Lower edges and amounts, from the lowest up.
    grows
        Whether the amount is multiplied by 1 + x.
    cap
        The most for one factor and period. [CNY]

    Raises
    ------
    InvariantError
        If there is no factor or no tier, or edges do not rise.

    Examples
    --------
    >>> from feidi.agreements.compensation.number import FactNumber
    >>> from feidi.quantities import Money
    >>> ExceedanceTiers(
    ...     factors=[("COD", FactNumber("cod"), 40)],
    ...     tiers=[("0.1", Money.wan(10)), ("0.5", Money.wan(25))],
    ...     grows=True,
    ... ).tiers[1].above
    Fraction(1, 2)
    """

    factors: tuple[ExceedanceFactor, ...] = field(converter=_factors_of)
    tiers: tuple[ExceedanceTier, ...] = field(converter=_tiers_of)
    grows: bool = False
    cap: Amount | None = None

    def __attrs_post_init__(self) -> None:
        _require_factors(self.factors)
        require_cap("exceedance", self.cap)
        edges = [tier.above for tier in self.tiers if isinstance(tier.above, Fraction)]
        if not self.tiers or any(lower >= upper for lower, upper in pairwise(edges)):
            raise InvariantError(
                "tiers have rising edges, one or more",
                place="exceedance_tiers.tiers",
                value=[str(tier.above) for tier in self.tiers],
                remedy="name them from the lowest edge up",
            )


@final
class PartStep(StrEnum):
    """What a step that is begun and not full counts."""

    NOTHING = "nothing"
    WHOLE = "whole"
    PART = "part"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    PartStep.NOTHING: Label(zh="不足一档不计", en="a step begun counts nothing"),
    PartStep.WHOLE: Label(zh="不足一档按一档计", en="a step begun counts whole"),
    PartStep.PART: Label(zh="不足一档按比例计", en="a step begun counts by its part"),
}


def _step_of(value: Exact) -> Fraction:
    return exact(value, "exceedance_steps.step")


@final
@frozen(kw_only=True)
class ExceedanceSteps:
    """An amount for each step above the limit, with a cap for each factor (shapes E11 and E26).

    Parameters
    ----------
    factors
        What is measured, each with its limit.
    step
        How far above the limit one step goes: 0.5 for half the limit. [1]
    amount
        What is paid for each step. [CNY]
    part_step
        What a step begun counts; unset where the document is silent, and then only exceedances that come to
        the same either way are computed.
    cap
        The most for one factor and period. [CNY]

    Raises
    ------
    InvariantError
        If there is no factor, or the step is not above 0.
    """

    factors: tuple[ExceedanceFactor, ...] = field(converter=_factors_of)
    step: Fraction = field(converter=_step_of)
    amount: Amount
    part_step: PartStep | Unset
    cap: Amount | None = None

    def __attrs_post_init__(self) -> None:
        _require_factors(self.factors)
        require_cap("exceedance", self.cap)
        if self.step <= 0:
            raise InvariantError(
                "a step is above 0",
                place="exceedance_steps.step",
                value=self.step,
                remedy="give how far a step goes",
            )


def _require_factors(factors: tuple[ExceedanceFactor, ...]) -> None:
    names = [factor.name for factor in factors]
    if not names or len(set(names)) != len(names):
        raise InvariantError(
            "factors are named once each, one or more",
            place="exceedance.factors",
            value=names,
            remedy="name every factor",
        )
