# SPDX-License-Identifier: Apache-2.0
"""The load of pollutants above target, priced by the tonne, alone or borne by several."""

from collections.abc import Iterable
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.attribution import PartyShare
from feidi.agreements.compensation.number import Number, number_of
from feidi.agreements.party import require_key
from feidi.errors import InvariantError
from feidi.quantities.share import Share

__all__ = ["Burden", "Load", "Pollutant", "SharedLoad"]


@final
@frozen(kw_only=True)
class Pollutant:
    """One pollutant of a load.

    Parameters
    ----------
    name
        What it is called.
    measured, target
        Concentrations. [mg/L]
    price
        The price of one tonne. [CNY/t]
    """

    name: str
    measured: Number = field(converter=number_of)
    target: Number = field(converter=number_of)
    price: Amount


def _pollutants_of(value: Iterable[Pollutant]) -> tuple[Pollutant, ...]:
    return tuple(value)


@final
@frozen(kw_only=True)
class Load:
    r"""What flows over the border above target, in tonnes, at a price (shape E25).

    Parameters
    ----------
    pollutants
        What is measured, each with its target and price.
    volume
        The water of the period. [万立方米]
    one_way
        Whether a pollutant below its target counts nothing. It counts against the others unless the
        document says so.

    Raises
    ------
    InvariantError
        If there is no pollutant, or two have one name.

    Notes
    -----
    .. math:: \sum_i (C_i - T_i)\, V\, p_i / 100

    since 1 mg/L in 10,000 m³ is a hundredth of a tonne.

    Examples
    --------
    >>> from feidi.agreements.compensation.number import FactNumber
    >>> from feidi.quantities import Money
    >>> codmn = Pollutant(name="CODMn", measured=FactNumber("codmn"), target=6, price=Money.wan("1.5"))
    >>> Load(pollutants=[codmn], volume=FactNumber("volume")).pollutants[0].price
    Money.from_text('1.5万元')
    """

    pollutants: tuple[Pollutant, ...] = field(converter=_pollutants_of)
    volume: Number = field(converter=number_of)
    one_way: bool = False

    def __attrs_post_init__(self) -> None:
        names = [pollutant.name for pollutant in self.pollutants]
        if not names or len(set(names)) != len(names):
            raise InvariantError(
                "a load names each pollutant once, one or more",
                place="load.pollutants",
                value=names,
                remedy="name every pollutant",
            )


def _shares_of(value: Iterable[PartyShare | tuple[str, Share | str]]) -> tuple[PartyShare, ...]:
    return tuple(entry if isinstance(entry, PartyShare) else PartyShare(*entry) for entry in value)


@final
@frozen
class Burden:
    """Who bears the load of one pollutant, and by what shares.

    Raises
    ------
    InvariantError
        If the shares do not add up to 1, or a party stands twice.
    """

    pollutant: str
    shares: tuple[PartyShare, ...] = field(converter=_shares_of)

    def __attrs_post_init__(self) -> None:
        parties = [entry.party for entry in self.shares]
        for party in parties:
            require_key(party, "burden.shares")
        whole = sum((entry.share.value for entry in self.shares), Fraction(0))
        if whole != 1 or len(set(parties)) != len(parties):
            raise InvariantError(
                f"the burden of {self.pollutant} adds up to {whole}, not to 1, or names a party twice",
                place="burden.shares",
                value=[f"{entry.party} {entry.share}" for entry in self.shares],
                remedy="give every party its share once",
            )


def _burdens_of(
    value: Iterable[Burden | tuple[str, Iterable[PartyShare | tuple[str, Share | str]]]],
) -> tuple[Burden, ...]:
    return tuple(burden if isinstance(burden, Burden) else Burden(*burden) for burden in value)


@final
@frozen
class SharedLoad:
    """A load that several payers bear, by a table of shares for each pollutant (shapes E18 and E25).

    Parameters
    ----------
    load
        The load.
    burdens
        For each of its pollutants, who bears it.

    Raises
    ------
    InvariantError
        If a pollutant has no burden, or one is named that the load does not have.
    """

    load: Load
    burdens: tuple[Burden, ...] = field(converter=_burdens_of)

    def __attrs_post_init__(self) -> None:
        borne = sorted(burden.pollutant for burden in self.burdens)
        if borne != sorted(pollutant.name for pollutant in self.load.pollutants):
            raise InvariantError(
                "each pollutant of the load has one burden",
                place="shared_load.burdens",
                value=borne,
                remedy="name the shares of every pollutant of the load",
            )

    @property
    def payers(self) -> tuple[str, ...]:
        """Who bears a part, in the order in which they stand."""
        return tuple(dict.fromkeys(entry.party for burden in self.burdens for entry in burden.shares))
