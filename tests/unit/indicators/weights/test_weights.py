# SPDX-License-Identifier: Apache-2.0
"""Weightings give parts of one, and say when they cannot."""

from fractions import Fraction

import pytest

from feidi.errors import InvariantError, UndefinedError
from feidi.indicators.weights import (
    Ahp,
    AhpMethod,
    Combined,
    Combining,
    Critic,
    Deviation,
    Entropy,
    EntropyBase,
    Equal,
    Stated,
    Weighting,
)

COLUMNS = [[Fraction(1), Fraction(4)], [Fraction(2), Fraction(16)]]
FLAT = [[Fraction(1), Fraction(4)], [Fraction(2), Fraction(2)]]
BENEFITS = [False, False]


def rounded(weights: tuple[Fraction, ...], digits: int = 6) -> list[float]:
    """Show weights to some digits."""
    return [round(float(weight), digits) for weight in weights]


class TestByHand:
    """Small cases worked out by hand."""

    def test_equal_and_stated(self) -> None:
        """Equal weights are equal; stated ones keep their ratios."""
        assert Equal().weights(COLUMNS, BENEFITS) == (Fraction(1, 2),) * 2
        assert Stated((3, 1)).weights(COLUMNS, BENEFITS) == (Fraction(3, 4), Fraction(1, 4))

    def test_deviation(self) -> None:
        """1.5 and 7 of 8.5, whichever deviation is taken."""
        for ddof in (0, 1):
            assert rounded(Deviation(ddof=ddof).weights(COLUMNS, BENEFITS)) == [0.176471, 0.823529]

    def test_entropy_of_an_even_column_weighs_nothing(self) -> None:
        """What does not vary has no weight; a zero among the marks is no trouble."""
        columns = [[Fraction(0), Fraction(4)], [Fraction(2), Fraction(2)]]
        assert Entropy().weights(columns, BENEFITS) == (1, 0)

    def test_base_ten_differs(self) -> None:
        """With two units base ten gives other weights than the textbook."""
        textbook = rounded(Entropy().weights(COLUMNS, BENEFITS), 4)
        ten = rounded(Entropy(EntropyBase.TEN).weights(COLUMNS, BENEFITS), 4)
        assert textbook == [0.3589, 0.6411]
        assert ten == [0.4798, 0.5202]

    def test_critic_with_costs(self) -> None:
        """Turning a cost round first changes its weight."""
        columns = [[Fraction(part) for part in column] for column in ((1, 2, 3), (1, 3, 2), (5, 9, 6))]
        costs = [False, False, True]
        turned = rounded(Critic().weights(columns, costs), 4)
        straight = rounded(Critic(turn_costs=False).weights(columns, costs), 4)
        assert turned != straight
        assert rounded(Critic(ddof=0).weights(columns, costs), 4) == turned

    def test_combined(self) -> None:
        """By the mean of the shares, or by the product."""
        parts = ((Stated((3, 1)), "1/4"), (Equal(), "3/4"))
        assert Combined(parts).weights(COLUMNS, BENEFITS) == (Fraction(9, 16), Fraction(7, 16))
        product = Combined(((Stated((3, 1)), "1/2"), (Stated((1, 3)), "1/2")), Combining.PRODUCT)
        assert product.weights(COLUMNS, BENEFITS) == (Fraction(1, 2), Fraction(1, 2))


class TestAhp:
    """Judgements become weights with a consistency."""

    CONSISTENT = ((1, 2, 4), ("1/2", 1, 2), ("1/4", "1/2", 1))

    @pytest.mark.parametrize("method", AhpMethod)
    def test_consistent_judgements(self, method: AhpMethod) -> None:
        """Without contradiction both methods give the same weights and no inconsistency."""
        judged = Ahp(self.CONSISTENT, method)
        assert judged.vector == (Fraction(4, 7), Fraction(2, 7), Fraction(1, 7))
        assert (judged.eigenvalue, judged.consistency_index, judged.consistency_ratio) == (3, 0, 0)
        assert judged.text() == "λ = 3.0000, CI = 0.0000, CR = 0.0000"
        assert judged.weights([[Fraction(1)]] * 3, [False] * 3) == judged.vector

    def test_small_matrices_are_consistent(self) -> None:
        """One or two judgements cannot contradict each other."""
        assert Ahp(((1,),)).consistency_index == 0
        assert Ahp(((1, 3), ("1/3", 1))).consistency_ratio == 0

    @pytest.mark.parametrize(("size", "index"), [(9, "1.45"), (10, "1.49"), (12, "1.48"), (15, "1.59")])
    def test_random_indices_of_up_to_fifteen(self, size: int, index: str) -> None:
        """The index of judgements over that of random ones, by Saaty's table of 1980."""
        rows = [[Fraction(1)] * size for _ in range(size)]
        rows[0][1], rows[1][0] = Fraction(9), Fraction(1, 9)
        judged = Ahp(rows)
        assert judged.consistency_ratio == judged.consistency_index / Fraction(index) > 0

    def test_there_is_no_random_index_beyond_fifteen(self) -> None:
        """Saaty's table ends at fifteen; weights and the index are there all the same."""
        many = Ahp([[1] * 16] * 16)
        with pytest.raises(UndefinedError, match="no random index"):
            assert many.consistency_ratio
        assert many.text() == "λ = 16.0000, CI = 0.0000"

    def test_a_circle_of_judgements_has_a_ratio_far_above_a_tenth(self) -> None:
        """What matters nine times as much as what matters nine times as much as itself."""
        circle = Ahp([(1, 9, "1/9"), ("1/9", 1, 9), (9, "1/9", 1)])
        assert circle.text().endswith("CR = 6.1303")

    @pytest.mark.parametrize(
        "matrix",
        [(), ((1, 2),), ((1, 2), (2, 1)), ((2,),), ((1, -2), ("-1/2", 1)), ((1, 2, 3), ("1/2", 1), (1, 1))],
    )
    def test_refuses(self, matrix: tuple[tuple[int, ...], ...]) -> None:
        """Other matrices are no judgements."""
        with pytest.raises(InvariantError, match="square matrix"):
            Ahp(matrix)


@pytest.mark.parametrize(
    ("weighting", "columns", "words"),
    [
        (Entropy(), [[Fraction(1)], [Fraction(2)]], "entropy needs two or more marks"),
        (Entropy(), [[Fraction(-1), Fraction(2)], COLUMNS[0]], "entropy needs two or more marks"),
        (Entropy(), [[Fraction(0), Fraction(0)], COLUMNS[0]], "column 1: entropy needs"),
        (Entropy(), [[Fraction(1), Fraction(1)]] * 2, "no column varies"),
        (Deviation(), [[Fraction(1), Fraction(1)]] * 2, "no column varies"),
        (Critic(), FLAT, "critic, column 2: the column does not vary"),
    ],
)
def test_undefined(weighting: Weighting, columns: list[list[Fraction]], words: str) -> None:
    """A constant or negative column is an error with its place, never NaN."""
    with pytest.raises(UndefinedError, match=words):
        weighting.weights(columns, BENEFITS)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Stated((1,)).weights(COLUMNS, BENEFITS), "2 indicators need as many weights"),
        (lambda: Stated((0, 0)).weights(COLUMNS, BENEFITS), "not all 0"),
        (lambda: Stated((2, -1)).weights(COLUMNS, BENEFITS), "not negative"),
        (lambda: Ahp(((1,),)).weights(COLUMNS, BENEFITS), "as many rows of judgements"),
        (lambda: Combined(((Equal(), "1/2"),)), "add up to 1"),
        (lambda: Critic(ddof=2), "of a population or of a sample"),
        (lambda: Deviation(ddof=True), "must be int"),
    ],
)
def test_refuses(make: object, words: str) -> None:
    """What cannot be a weighting is refused."""
    with pytest.raises(InvariantError, match=words):
        make()
