# SPDX-License-Identifier: Apache-2.0
"""Laws of money, shares, areas and of splitting a sum."""

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from feidi.labels import Lang
from feidi.quantities.area import Area, AreaUnit
from feidi.quantities.exact import exact, plain
from feidi.quantities.money import Money, MoneyUnit
from feidi.quantities.rounding import Rounding, RoundingMethod, ceil, floor, half_up, split
from feidi.quantities.share import Rate, Share
from feidi.testing import areas, divisions, langs, moneys, rates, roundings, shares, sums_in_parts

Sum = tuple[int, dict[str, Fraction]]
NUMBERS = st.fractions(-(10**12), 10**12, max_denominator=10**6)
UNITS = st.integers(1, 10**6)
ANY_SUM = sums_in_parts() | sums_in_parts(mixed_signs=True)
ZERO = Money(0)


class TestExact:
    """What is written exactly is read exactly."""

    @given(NUMBERS)
    def test_text_reads_back(self, number: Fraction) -> None:
        """A number is the one its text says, as a decimal, a fraction and a percentage."""
        assert exact(plain(number), "number") == number
        assert exact(str(number), "number") == number
        assert exact(f"{plain(number)}%", "number") == number / 100

    @given(st.integers())
    def test_separators_change_nothing(self, number: int) -> None:
        """Thousands may be set apart, and digits typed full-width."""
        assume(abs(number) < 10**60)
        wide = str(number).translate(str.maketrans("0123456789-", "０１２３４５６７８９－"))
        assert exact(f"{number:,}", "number") == exact(wide, "number") == number


class TestMoney:
    """Money is an ordered group under addition, and its text is the money itself."""

    @given(moneys(), moneys(), moneys())
    def test_addition_is_a_group(self, first: Money, second: Money, third: Money) -> None:
        """Addition is associative and commutative, nothing is neutral, and what is taken away undoes it."""
        assert (first + second) + third == first + (second + third) == sum((third, second, first))
        assert first + ZERO == first == ZERO + first
        assert first + -first == ZERO
        assert first - second == first + -second

    @given(moneys(), moneys(), moneys())
    def test_order_survives_addition(self, first: Money, second: Money, third: Money) -> None:
        """Adding the same to both changes no comparison; sizes obey the triangle."""
        assert (first < second) == (first + third < second + third)
        assert abs(first + second) <= abs(first) + abs(second)

    @given(moneys(), st.integers(-1_000, 1_000), st.integers(-1_000, 1_000))
    def test_multiples_distribute(self, money: Money, first: int, second: int) -> None:
        """A multiple is the sum of its parts and undoes into the ratio it is."""
        assert money * (first + second) == money * first + second * money
        assert money == ZERO or (money * first) / money == first

    @given(moneys(), langs(), st.none() | st.sampled_from(MoneyUnit))
    def test_text_reads_back(self, money: Money, lang: Lang, unit: MoneyUnit | None) -> None:
        """In both languages and every unit the text is the amount, to the fen."""
        assert Money.from_text(money.text(lang, unit)) == money
        assert Money.from_text(f" {money.text(lang, unit)} ") == money

    @given(moneys(), st.sampled_from(MoneyUnit))
    def test_amounts_read_back(self, money: Money, unit: MoneyUnit) -> None:
        """The exact number of a unit is the amount again."""
        assert Money.of(Fraction(money.fen, unit.fen), unit) == money


class TestShare:
    """A share is one number however it is written, and its rest completes it."""

    @given(shares())
    def test_text_reads_back(self, share: Share) -> None:
        """Fraction, percentage, decimal and the ratio to the rest all read back."""
        ratio = f"{share.value.numerator}:{share.rest.value.numerator}"
        for written in (str(share), share.percent(), plain(share.value), ratio):
            assert Share(written) == share

    @given(shares())
    def test_the_rest_of_the_rest(self, share: Share) -> None:
        """A share and its rest make one whole, and the rest of the rest is the share."""
        assert share.value + share.rest.value == 1
        assert share.rest.rest == share

    @given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(1, 10**9))
    def test_ratios_are_scale_free(self, first: int, second: int, times: int) -> None:
        """6:4 and 60:40 are one share."""
        assume(first + second)
        assert Share(f"{first}:{second}") == Share(f"{first * times}:{second * times}")

    @given(divisions())
    def test_divisions_are_whole(self, division: tuple[Share, ...]) -> None:
        """Shares of one whole add up to it."""
        assert sum(share.value for share in division) == 1


class TestRate:
    """A rate is one number however it is written."""

    @given(rates())
    def test_text_reads_back(self, rate: Rate) -> None:
        """Fraction and percentage both read back, below 0 and above 1 too."""
        assert Rate(str(rate)) == Rate(rate.percent()) == rate


class TestArea:
    """One hectare is 15 mu and one square metre 0.0015 mu, exactly."""

    @given(NUMBERS)
    def test_conversions_are_exact(self, number: Fraction) -> None:
        """The same land in four units, by the exact factors."""
        land = Area.of(abs(number), AreaUnit.HECTARE)
        assert land.mu == abs(number) * 15
        assert land == Area.of(abs(number) * 10_000, AreaUnit.SQUARE_METRE)
        assert land == Area.of(abs(number) / 100, AreaUnit.SQUARE_KILOMETRE)
        assert Area.of(abs(number), AreaUnit.SQUARE_METRE).mu == abs(number) * Fraction("0.0015")

    @given(areas(), st.sampled_from(AreaUnit), langs())
    def test_text_reads_back(self, area: Area, unit: AreaUnit, lang: Lang) -> None:
        """In both languages and every unit the text is the area, exactly."""
        assert Area.from_text(area.text(unit, lang)) == area
        assert Area.of(area.in_unit(unit), unit) == area

    @given(areas(), areas(), areas())
    def test_addition(self, first: Area, second: Area, third: Area) -> None:
        """Addition is associative and commutative, and no land is neutral."""
        assert (first + second) + third == first + (second + third) == sum((third, second, first))
        assert first + Area(Fraction(0)) == first


class TestRoundingOfOneNumber:
    """Floor, half-up and ceil enclose the number, agree on whole units and mirror with the sign."""

    @given(NUMBERS, UNITS)
    def test_enclosed(self, number: Fraction, unit: int) -> None:
        """By size: floor, then half-up, then ceil; all whole units, each less than one unit away."""
        sizes = [abs(way(number, unit)) for way in (floor, half_up, ceil)]
        assert sizes == sorted(sizes)
        assert sizes[0] <= abs(number) <= sizes[2]
        assert all(size % unit == 0 and abs(size - abs(number)) < unit for size in sizes)
        assert abs(half_up(number, unit) - number) <= Fraction(unit, 2)

    @given(NUMBERS, UNITS)
    def test_mirrored(self, number: Fraction, unit: int) -> None:
        """The opposite number rounds to the opposite."""
        for way in (floor, half_up, ceil):
            assert way(-number, unit) == -way(number, unit)

    @given(st.integers(-(10**9), 10**9), UNITS)
    def test_whole_units_stay(self, count: int, unit: int) -> None:
        """What is whole is not rounded."""
        assert {way(Fraction(count * unit), unit) for way in (floor, half_up, ceil)} == {count * unit}


class TestSplit:
    """Money in equals money out, for any sum, any parts and any instruction."""

    @given(ANY_SUM, roundings())
    def test_nothing_is_lost(self, whole: Sum, rounding: Rounding) -> None:
        """The amounts are whole fen and add up to the sum."""
        total, parts = whole
        amounts = split(total, parts, rounding)
        assert sum(amounts.values()) == total
        assert {type(amount) for amount in amounts.values()} == {int}
        assert set(amounts) == set(parts) | {rounding.residue_to} - {""}

    @given(ANY_SUM, roundings())
    def test_signs_mirror(self, whole: Sum, rounding: Rounding) -> None:
        """Changing all signs changes all signs: a refund undoes a payment to the fen."""
        total, parts = whole
        mirrored = {name: -part for name, part in parts.items()}
        amounts = split(total, parts, rounding)
        assert split(-total, mirrored, rounding) == {name: -amount for name, amount in amounts.items()}

    @given(st.fractions(-(10**9), 10**9), st.fractions(-(10**9), 10**9), roundings())
    def test_signs_mirror_where_all_cancels(self, one: Fraction, two: Fraction, rounding: Rounding) -> None:
        """A sum of zero has no sign of its own, and mirrors all the same."""
        parts = {"source": one, "host": two, "village": -one - two}
        mirrored = {name: -part for name, part in parts.items()}
        amounts = split(0, parts, rounding)
        assert split(0, mirrored, rounding) == {name: -amount for name, amount in amounts.items()}

    @given(sums_in_parts(), roundings())
    def test_nobody_pays_for_rounding(self, whole: Sum, rounding: Rounding) -> None:
        """Where all parts have one sign, no amount has the other."""
        total, parts = whole
        assert all(amount * total >= 0 for amount in split(total, parts, rounding).values())

    @given(ANY_SUM, roundings())
    def test_the_listing_does_not_matter(self, whole: Sum, rounding: Rounding) -> None:
        """Where the order names every party, how the parts are listed changes no amount."""
        total, parts = whole
        order = (*rounding.order, *(name for name in parts if name not in rounding.order))
        named = Rounding(
            unit=rounding.unit, method=rounding.method, order=order, residue_to=rounding.residue_to
        )
        assert split(total, parts, named) == split(total, dict(reversed(parts.items())), named)

    @given(ANY_SUM, roundings())
    def test_only_the_residue_is_not_whole_units(self, whole: Sum, rounding: Rounding) -> None:
        """Every amount is whole units but for one party's."""
        amounts = split(*whole, rounding)
        assert sum(amount % rounding.unit.fen != 0 for amount in amounts.values()) <= 1


class TestSplitByLargestRemainder:
    """Each party gets its whole units, then the largest remainders get one more, ties in the order."""

    @given(ANY_SUM, st.lists(st.sampled_from(("source", "host", "operator", "village")), unique=True))
    def test_less_than_one_unit_from_exact(self, whole: Sum, order: list[str]) -> None:
        """In fen every amount is less than one fen from its exact part."""
        amounts = split(*whole, Rounding(order=tuple(order)))
        assert all(abs(amounts[name] - part) < 1 for name, part in whole[1].items())

    @given(sums_in_parts(), roundings())
    def test_less_than_one_unit_but_for_the_tail(self, whole: Sum, rounding: Rounding) -> None:
        """In any unit only the party that also takes what is smaller is further away."""
        total, parts = whole
        amounts = split(total, parts, Rounding(unit=rounding.unit, residue_to=rounding.residue_to))
        size = rounding.unit.fen
        far = [name for name in amounts if abs(amounts[name] - parts.get(name, Fraction(0))) >= size]
        assert len(far) <= 1
        assert set(far) <= {rounding.residue_to or far[0]} if far else True
        assert total % size != 0 or not far

    @given(st.integers(0, 10**12), st.integers(2, 7), st.permutations("abcdefg"))
    def test_equal_parts_differ_by_the_order_alone(self, total: int, count: int, order: list[str]) -> None:
        """Equal parts give equal amounts, and the leftover fen go to the first in the order."""
        names = "abcdefg"[:count]
        amounts = split(total, {name: Fraction(total, count) for name in names}, Rounding(order=tuple(order)))
        gained = [name for name in order if name in names and amounts[name] > total // count]
        assert gained == [name for name in order if name in names][: total % count]

    @given(ANY_SUM)
    def test_more_remainder_is_never_less(self, whole: Sum) -> None:
        """Nobody gains a fen before somebody with a larger remainder does."""
        total, parts = whole
        amounts = split(total, parts, Rounding())
        sign = (
            -1 if total < 0 or (not total and next((part for part in parts.values() if part), 0) < 0) else 1
        )
        remainders = {name: sign * part - sign * part // 1 for name, part in parts.items()}
        gained = {name: sign * amounts[name] > sign * part // 1 for name, part in parts.items()}
        lucky = [remainders[name] for name in parts if gained[name]]
        unlucky = [remainders[name] for name in parts if not gained[name]]
        assert not lucky or not unlucky or min(lucky) >= max(unlucky)


class TestSplitByResidue:
    """Every party is rounded but the one of the residue."""

    @given(sums_in_parts(mixed_signs=True), roundings())
    def test_the_others_are_rounded_each(self, whole: Sum, rounding: Rounding) -> None:
        """Where signs are mixed, each amount but the residue is its own rounding."""
        total, parts = whole
        assume(min(parts.values()) < 0 < max(parts.values()))
        way = {RoundingMethod.HALF_UP: half_up, RoundingMethod.CEIL: ceil, RoundingMethod.FLOOR: floor}
        assume(rounding.method in way)
        amounts = split(total, parts, rounding)
        for name in set(parts) - {rounding.residue_to}:
            assert amounts[name] == way[rounding.method](parts[name], rounding.unit.fen)

    @given(sums_in_parts(), roundings())
    def test_rounding_down_needs_no_cap(self, whole: Sum, rounding: Rounding) -> None:
        """Rounded down, every other party has its floor, and the residue is at least its own part."""
        total, parts = whole
        taker = rounding.residue_to or next(iter(parts))
        amounts = split(
            total, parts, Rounding(unit=rounding.unit, method=RoundingMethod.FLOOR, residue_to=taker)
        )
        for name in set(parts) - {taker}:
            assert amounts[name] == floor(parts[name], rounding.unit.fen)
        assert abs(amounts[taker]) >= abs(parts.get(taker, Fraction(0)))
