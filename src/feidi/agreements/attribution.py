# SPDX-License-Identifier: Apache-2.0
"""Whose statistics a figure counts in: split, in full on both sides, or wholly to one."""

from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.listed import pairs_of
from feidi.agreements.party import require_key
from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.share import Share, share_of

__all__ = ["Attribution", "AttributionMode", "PartyShare"]


@final
class AttributionMode(StrEnum):
    """How a statistic is counted."""

    SPLIT = "split"
    """Each side counts its share; the shares add up to 1."""
    FULL_ON_EACH = "full_on_each"
    """Each named side counts all of it: 200% for two, on purpose."""
    WHOLLY_TO_ONE = "wholly_to_one"
    """One side counts all of it, the other nothing."""


@final
@frozen
class PartyShare:
    """A party and the share it counts."""

    party: str
    share: Share = field(converter=share_of)


def _shares_of(value: Iterable[PartyShare | tuple[str, Share | str]]) -> tuple[PartyShare, ...]:
    return tuple(
        entry if isinstance(entry, PartyShare) else PartyShare(*entry)
        for entry in pairs_of(value, PartyShare, "attribution.shares", '[("source", "50%"), ("host", "50%")]')
    )


@final
@frozen(kw_only=True)
class Attribution:
    """How statistics are counted between the parties (clause G5.1).

    Parameters
    ----------
    id
        The name of the clause in its agreement.
    statistics
        What is counted: GDP, industrial output, fixed-asset investment … in both languages.
    mode
        Split, in full on each, or wholly to one.
    shares
        The parties and what each counts.
    clause
        The article that says so, as printed.
    citation, certainty
        Where it stands and how sure it is.

    Raises
    ------
    InvariantError
        If the shares do not fit the mode: a split adds up to 1, full on each gives 1 to two or more, wholly
        to one gives 1 to exactly one. Also if no statistic is named.

    Examples
    --------
    >>> gdp = Attribution(
    ...     id="gdp",
    ...     statistics=[Label(zh="地区生产总值", en="GDP")],
    ...     mode=AttributionMode.SPLIT,
    ...     shares=[("source", "1/2"), ("host", "1/2")],
    ... )
    >>> gdp.attribute(Fraction(10))
    {'source': Fraction(5, 1), 'host': Fraction(5, 1)}
    """

    id: str
    statistics: tuple[Label, ...] = field(converter=tuple[Label, ...])
    mode: AttributionMode
    shares: tuple[PartyShare, ...] = field(converter=_shares_of)
    clause: str = ""
    citation: Citation | None = None
    certainty: Certainty = Certainty.PUBLISHED

    def __attrs_post_init__(self) -> None:
        require_key(self.id, "attribution.id")
        if not self.statistics:
            raise InvariantError(
                "a clause that counts nothing",
                place=f"attribution {self.id}.statistics",
                remedy="name what is counted",
            )
        for entry in self.shares:
            require_key(entry.party, "attribution.shares")
        values = [entry.share.value for entry in self.shares]
        parties = {entry.party for entry in self.shares}
        whole = sum(values, Fraction(0))
        fits = {
            AttributionMode.SPLIT: whole == 1,
            AttributionMode.FULL_ON_EACH: len(values) > 1 and set(values) == {Fraction(1)},
            AttributionMode.WHOLLY_TO_ONE: len(values) == 1 and whole == 1,
        }[self.mode]
        if not fits or len(parties) != len(values):
            raise InvariantError(
                f"the shares do not fit a statistic that is counted {self.mode.value}",
                place=f"attribution {self.id}",
                value=[f"{entry.party} {entry.share}" for entry in self.shares],
                remedy="a split adds up to 1; full on each gives 1 to several; wholly to one gives 1 to one party",
            )

    def attribute(self, figure: Fraction) -> dict[str, Fraction]:
        """Give what each party counts of a figure, exactly."""
        return {entry.party: figure * entry.share.value for entry in self.shares}
