# SPDX-License-Identifier: Apache-2.0
"""Strategies for money, shares, rates, areas and the rounding of an agreement."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.quantities.area import Area, AreaUnit
from feidi.quantities.money import Money, MoneyUnit
from feidi.quantities.rounding import Rounding, RoundingMethod
from feidi.quantities.share import Rate, Share

__all__ = ["PARTIES", "areas", "divisions", "moneys", "rates", "roundings", "shares", "sums_in_parts"]

PARTIES: Final = ("source", "host", "operator", "village")
"""The parties of `roundings` and `sums_in_parts` where none are given."""

_TEN_TRILLION_YUAN: Final = Money(10**15)
_NONE: Final = Share(0)
_ALL: Final = Share(1)
_LOSING_ALL: Final = Rate(-1)
_ELEVENFOLD: Final = Rate(10)
_NO_LAND: Final = Area(Fraction(0))
_A_PROVINCE: Final = Area.of(100_000, AreaUnit.SQUARE_KILOMETRE)


def moneys(
    *,
    min_value: Money = -_TEN_TRILLION_YUAN,
    max_value: Money = _TEN_TRILLION_YUAN,
    unit: MoneyUnit = MoneyUnit.FEN,
) -> SearchStrategy[Money]:
    """Give money of whole units, refunds included.

    Parameters
    ----------
    min_value, max_value
        The bounds, both included; ten trillion yuan either way unless told, so that sums of many stay money.
    unit
        The amounts are whole numbers of this unit.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(moneys(min_value=Money.yuan(0)), moneys())
    ... def test_taking_away_undoes_adding(first, second):
    ...     assert (first + second) - second == first
    >>> test_taking_away_undoes_adding()
    """
    lowest, highest = -(-min_value.fen // unit.fen), max_value.fen // unit.fen
    return st.integers(lowest, highest).map(lambda count: Money(count * unit.fen))


def shares(
    *, min_value: Share = _NONE, max_value: Share = _ALL, max_denominator: int = 10_000
) -> SearchStrategy[Share]:
    """Give exact shares, both ends included.

    Parameters
    ----------
    min_value, max_value
        The bounds, both included.
    max_denominator
        The finest fraction; 10,000 gives hundredths of a percent and thirds, sevenths and the like.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(shares())
    ... def test_the_rest_makes_the_whole(share):
    ...     assert share.value + share.rest.value == 1
    >>> test_the_rest_makes_the_whole()
    """
    return st.fractions(min_value.value, max_value.value, max_denominator=max_denominator).map(Share)


def rates(
    *, min_value: Rate = _LOSING_ALL, max_value: Rate = _ELEVENFOLD, max_denominator: int = 10_000
) -> SearchStrategy[Rate]:
    """Give exact rates, from losing all to growing elevenfold unless told.

    Parameters
    ----------
    min_value, max_value
        The bounds, both included.
    max_denominator
        The finest fraction.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(rates())
    ... def test_text_reads_back(rate):
    ...     assert Rate(rate.percent()) == rate
    >>> test_text_reads_back()
    """
    return st.fractions(min_value.value, max_value.value, max_denominator=max_denominator).map(Rate)


def areas(*, min_value: Area = _NO_LAND, max_value: Area = _A_PROVINCE) -> SearchStrategy[Area]:
    """Give areas as documents print them: up to two decimals, in any unit.

    Parameters
    ----------
    min_value, max_value
        The bounds, both included; 0 and 100,000 square kilometres unless told.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(areas(max_value=Area.of(3, AreaUnit.HECTARE)))
    ... def test_a_hectare_is_fifteen_mu(area):
    ...     assert area.in_unit(AreaUnit.MU) == 15 * area.in_unit(AreaUnit.HECTARE) <= 45
    >>> test_a_hectare_is_fifteen_mu()
    """

    def printed(unit: AreaUnit) -> SearchStrategy[Area]:
        low, high = (bound.in_unit(unit) * 100 for bound in (min_value, max_value))
        # Bounds may be nearer to each other than a hundredth of a coarse unit.
        if -(-low // 1) > high // 1:
            return st.sampled_from((min_value, max_value))
        return st.integers(-(-low // 1), high // 1).map(lambda count: Area.of(Fraction(count, 100), unit))

    return st.sampled_from(AreaUnit).flatmap(printed)


def divisions(*, min_size: int = 1, max_size: int = 5) -> SearchStrategy[tuple[Share, ...]]:
    """Give shares that add up to one whole; some may be 0.

    Parameters
    ----------
    min_size, max_size
        How many shares, both included; at least 1.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(divisions())
    ... def test_nothing_is_left_over(division):
    ...     assert sum(share.value for share in division) == 1
    >>> test_nothing_is_left_over()
    """
    weights = st.lists(st.integers(0, 1_000), min_size=min_size, max_size=max_size).filter(any)
    return weights.map(lambda each: tuple(Share(Fraction(weight, sum(each))) for weight in each))


@st.composite
def _roundings(draw: DrawFn, parties: Sequence[str]) -> Rounding:
    method = draw(st.sampled_from(RoundingMethod))
    residue = st.sampled_from(tuple(parties))
    if method is RoundingMethod.LARGEST_REMAINDER:
        residue = st.just("") | residue
    return Rounding(
        unit=draw(st.sampled_from(MoneyUnit)),
        method=method,
        order=draw(st.lists(st.sampled_from(tuple(parties)), unique=True)),
        residue_to=draw(residue),
    )


def roundings(parties: Sequence[str] = PARTIES) -> SearchStrategy[Rounding]:
    """Give any rounding that an agreement among these parties may state.

    Parameters
    ----------
    parties
        Who may stand in the order and take the residue; at least one.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(roundings(("source", "host")))
    ... def test_the_residue_belongs_to_a_party(rounding):
    ...     assert rounding.residue_to in ("source", "host", "")
    >>> test_the_residue_belongs_to_a_party()
    """
    return _roundings(parties)


@st.composite
def _sums_in_parts(draw: DrawFn, parties: Sequence[str], mixed: bool) -> tuple[int, dict[str, Fraction]]:
    total = draw(moneys()).fen
    names = draw(st.lists(st.sampled_from(tuple(parties)), unique=True, min_size=1))
    if not mixed:
        division = draw(divisions(min_size=len(names), max_size=len(names)))
        return total, {name: total * share.value for name, share in zip(names, division, strict=True)}
    fens = st.fractions(-(10**9), 10**9, max_denominator=1_000)
    parts = {name: draw(fens) for name in names[1:]}
    return total, {**parts, names[0]: total - sum(parts.values(), Fraction(0))}


def sums_in_parts(
    parties: Sequence[str] = PARTIES, *, mixed_signs: bool = False
) -> SearchStrategy[tuple[int, dict[str, Fraction]]]:
    """Give a sum in fen and exact parts that add up to it, as `feidi.quantities.split` takes them.

    Parameters
    ----------
    parties
        Who may have a part; at least one.
    mixed_signs
        Whether parts may be of either sign, as when a refund and a payment meet; else all have the sum's.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(sums_in_parts())
    ... def test_parts_make_the_whole(sum_in_parts):
    ...     total, parts = sum_in_parts
    ...     assert sum(parts.values()) == total
    >>> test_parts_make_the_whole()
    """
    return _sums_in_parts(parties, mixed_signs)
