# SPDX-License-Identifier: Apache-2.0
"""By weighted factors of given facts: revenue, payroll and assets of the branches."""

from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.depth import depth_over
from feidi.agreements.listed import pairs_of
from feidi.errors import InvariantError
from feidi.quantities.share import Share, share_of

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["Branch", "Factor", "SplitByFactors"]


@final
@frozen
class Factor:
    """A fact that counts, and its weight among the factors."""

    fact: str
    weight: Share = field(converter=share_of)


@final
@frozen
class Branch:
    """One of those among whom the sum is apportioned, and where its part goes."""

    name: str
    terms: "Terms"

    def fact(self, factor: Factor) -> str:
        """Give the name under which the branch's factor is looked up: ``"revenue@north"``."""
        return f"{factor.fact}@{self.name}"


def _factors_of(value: "Iterable[Factor | tuple[str, Share | str]]") -> tuple[Factor, ...]:
    return tuple(
        factor if isinstance(factor, Factor) else Factor(*factor)
        for factor in pairs_of(value, Factor, "split_by_factors.factors", '[("revenue", "1")]')
    )


def _branches_of(value: "Iterable[Branch | tuple[str, Terms]]") -> tuple[Branch, ...]:
    return tuple(
        branch if isinstance(branch, Branch) else Branch(*branch)
        for branch in pairs_of(value, Branch, "split_by_factors.branches", '[("north", To("source"))]')
    )


@final
@frozen
class SplitByFactors:
    r"""What flows in is apportioned among branches by weighted factors.

    Parameters
    ----------
    factors
        The facts that count and their weights, which add up to 1.
    branches
        Among whom; the yearly fact ``factor@branch`` of the unit gives each branch's figure.
    lag
        Whose year's figures count: 1 for those of the year before. [years]
    clause
        The article that says so, as printed.

    Raises
    ------
    InvariantError
        If the weights do not add up to 1, or a branch is named twice.

    Notes
    -----
    .. math:: s_b = \sum_f w_f \frac{x_{f,b}}{\sum_c x_{f,c}}

    as 国家税务总局公告2012年第57号 article 15 has it, with weights 0.35, 0.35 and 0.30.

    Examples
    --------
    >>> from feidi.agreements.terms.to import To
    >>> SplitByFactors(
    ...     [("revenue", "0.35"), ("payroll", "0.35"), ("assets", "0.30")],
    ...     [("north", To("north")), ("south", To("south"))],
    ... ).branches[0].name
    'north'
    """

    factors: tuple[Factor, ...] = field(converter=_factors_of)
    branches: tuple[Branch, ...] = field(converter=_branches_of)
    lag: int = field(default=1, kw_only=True)
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        whole = sum((factor.weight.value for factor in self.factors), Fraction(0))
        if whole != 1:
            raise InvariantError(
                f"the weights add up to {whole}, not to 1",
                place="split_by_factors.factors",
                value=[str(factor.weight) for factor in self.factors],
                remedy="give weights that add up to the whole",
            )
        names = [branch.name for branch in self.branches]
        if not names or len(set(names)) != len(names):
            raise InvariantError(
                "branches are named once each, one or more",
                place="split_by_factors.branches",
                value=names,
                remedy="name every branch once",
            )
        if not 0 <= self.lag <= 10:
            raise InvariantError(
                "not a lag in years", place="split_by_factors.lag", value=self.lag, remedy="give 0 to 10"
            )
        object.__setattr__(
            self, "depth", depth_over((branch.terms for branch in self.branches), "split_by_factors")
        )
