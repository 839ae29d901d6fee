# SPDX-License-Identifier: Apache-2.0
"""By what each has put in: cash, land or a quota at its agreed value."""

from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.depth import depth_over
from feidi.agreements.listed import pairs_of
from feidi.errors import InvariantError
from feidi.quantities.money import Money

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["SplitByStake", "Stake"]


@final
@frozen
class Stake:
    """What one party has put in, and where its part goes."""

    value: Money
    terms: "Terms"


def _stakes_of(value: "Iterable[Stake | tuple[Money, Terms]]") -> tuple[Stake, ...]:
    return tuple(
        stake if isinstance(stake, Stake) else Stake(*stake)
        for stake in pairs_of(value, Stake, "split_by_stake.stakes", '[(Money.yi(2), To("source"))]')
    )


@final
@frozen
class SplitByStake:
    """What flows in is split in proportion to stakes.

    Parameters
    ----------
    stakes
        Pairs of a stake's agreed value and the terms it flows to. [CNY]
    clause
        The article that says so, as printed.

    Raises
    ------
    InvariantError
        If a stake is negative, or all are nothing.

    Examples
    --------
    >>> from feidi.agreements.terms.to import To
    >>> equity = SplitByStake([(Money.yi("2.8"), To("cssd")), (Money.yi("2.2"), To("chuzhou"))])
    >>> equity.shares[0]
    Fraction(14, 25)
    """

    stakes: tuple[Stake, ...] = field(converter=_stakes_of)
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        values = [stake.value.fen for stake in self.stakes]
        if sum(values) <= 0 or min(values) < 0:
            raise InvariantError(
                "stakes are not negative and come to more than nothing",
                place="split_by_stake.stakes",
                value=[str(stake.value) for stake in self.stakes],
                remedy="give the value at which each stake was accepted",
            )
        object.__setattr__(
            self, "depth", depth_over((stake.terms for stake in self.stakes), "split_by_stake")
        )

    @property
    def shares(self) -> tuple[Fraction, ...]:
        """The exact share of each stake."""
        whole = sum(stake.value.fen for stake in self.stakes)
        return tuple(Fraction(stake.value.fen, whole) for stake in self.stakes)
