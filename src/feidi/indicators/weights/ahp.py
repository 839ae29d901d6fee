# SPDX-License-Identifier: Apache-2.0
"""Weights from pairwise judgements (AHP), with their consistency."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError, UndefinedError
from feidi.indicators.decimals import Decimals
from feidi.indicators.weights.given import Columns
from feidi.quantities.exact import Exact, exact_of

__all__ = ["Ahp", "AhpMethod"]

_RANDOM: Final = dict(
    enumerate(
        [
            "0.58",
            "0.90",
            "1.12",
            "1.24",
            "1.32",
            "1.41",
            "1.45",
            "1.49",
            "1.51",
            "1.48",
            "1.56",
            "1.57",
            "1.59",
        ],
        start=3,
    )
)
"""Random indices of 3 to 15 judged indicators: Saaty (1980), The Analytic Hierarchy Process, New York: McGraw-Hill."""
_DIGITS: Final = 10**40
_NEAR: Final = Fraction(1, 10**30)


@final
class AhpMethod(StrEnum):
    """How a matrix of judgements becomes weights."""

    EIGENVECTOR = "eigenvector"
    """The principal eigenvector (Saaty), to 30 digits."""
    ROW_MEANS = "row_means"
    """The means of the rows after every column is divided by its sum; exact."""


def _matrix(rows: Iterable[Iterable[Exact]]) -> tuple[tuple[Fraction, ...], ...]:
    return tuple(tuple(exact_of(value) for value in row) for row in rows)


@final
@frozen
class Ahp:
    """Weights from one judgement for every pair of indicators.

    Parameters
    ----------
    matrix
        How many times the indicator of the row matters more than that of the column; reciprocal, ones on
        the diagonal, ``"1/3"`` for a third.
    method
        How the weights are found.

    Raises
    ------
    InvariantError
        If the matrix is not square and reciprocal, or a judgement is not above 0.

    Examples
    --------
    >>> judged = Ahp((("1", "2"), ("1/2", "1")), AhpMethod.ROW_MEANS)
    >>> [str(weight) for weight in judged.vector]
    ['2/3', '1/3']
    """

    matrix: tuple[tuple[Fraction, ...], ...] = field(converter=_matrix)
    method: AhpMethod = AhpMethod.EIGENVECTOR

    def __attrs_post_init__(self) -> None:
        size = len(self.matrix)
        square = size > 0 and all(len(row) == size for row in self.matrix)
        pairs = (
            (self.matrix[one][other], self.matrix[other][one])
            for one in range(size)
            for other in range(one + 1)
        )
        if not square or not all(there > 0 and there * back == 1 for there, back in pairs):
            raise InvariantError(
                "judgements form a square matrix, each the reciprocal of the opposite one",
                place="ahp.matrix",
                value=[[str(value) for value in row] for row in self.matrix],
                remedy="give a number above 0 for every pair, and 1 on the diagonal",
            )

    @property
    def vector(self) -> tuple[Fraction, ...]:
        """The weights, adding up to 1 (the eigenvector to 30 digits)."""
        size = len(self.matrix)
        sums = [sum(row[place] for row in self.matrix) for place in range(size)]
        weights = tuple(
            sum((row[place] / sums[place] for place in range(size)), Fraction(0)) / size
            for row in self.matrix
        )
        if self.method is AhpMethod.ROW_MEANS:
            return weights
        while True:
            product = self._times(weights)
            whole = sum(product, Fraction(0))
            step = tuple(part / whole for part in product)
            if max(abs(one - other) for one, other in zip(step, weights, strict=True)) < _NEAR:
                return weights
            # Rounding keeps the fractions short; it is far below the precision asked for.
            short = [Fraction(round(part * _DIGITS), _DIGITS) for part in step]
            weights = tuple(part / sum(short) for part in short)

    @property
    def eigenvalue(self) -> Fraction:
        """The mean of (A w) / w over the indicators; for the eigenvector it is the principal eigenvalue."""
        weights = self.vector
        ratios = (product / weight for product, weight in zip(self._times(weights), weights, strict=True))
        return sum(ratios, Fraction(0)) / len(weights)

    @property
    def consistency_index(self) -> Fraction:
        """(λ - n) / (n - 1); 0 for one indicator."""
        size = len(self.matrix)
        return (self.eigenvalue - size) / (size - 1) if size > 1 else Fraction(0)

    @property
    def consistency_ratio(self) -> Fraction:
        """The index over that of random judgements; below 0.1 is usually accepted.

        Raises
        ------
        UndefinedError
            If there are more than fifteen indicators, for which Saaty's table has no random index.
        """
        size = len(self.matrix)
        if size < 3:
            return Fraction(0)
        if size not in _RANDOM:
            raise UndefinedError(
                "no random index for this many indicators",
                place="ahp",
                value=size,
                remedy="group them by sections",
            )
        return self.consistency_index / Fraction(_RANDOM[size])

    def weights(self, columns: Columns, _costs: Sequence[bool]) -> tuple[Fraction, ...]:
        """Return the weights; the marks do not matter.

        Raises
        ------
        InvariantError
            If the matrix judges another number of indicators.

        Examples
        --------
        >>> judged = Ahp((("1", "2"), ("1/2", "1")), AhpMethod.ROW_MEANS)
        >>> judged.weights([[], []], [False, False])
        (Fraction(2, 3), Fraction(1, 3))
        """
        if len(columns) != len(self.matrix):
            raise InvariantError(
                f"{len(columns)} indicators need as many rows of judgements",
                place="ahp.matrix",
                value=len(self.matrix),
                remedy="judge every indicator",
            )
        return self.vector

    def text(self) -> str:
        """Describe how consistent the judgements are.

        Examples
        --------
        >>> Ahp((("1", "2", "4"), ("1/2", "1", "2"), ("1/4", "1/2", "1"))).text()
        'λ = 3.0000, CI = 0.0000, CR = 0.0000'
        """
        four = Decimals(4)
        index = f"λ = {four.text(self.eigenvalue)}, CI = {four.text(self.consistency_index)}"
        if len(self.matrix) > max(_RANDOM):
            return index
        return f"{index}, CR = {four.text(self.consistency_ratio)}"

    def _times(self, weights: Sequence[Fraction]) -> tuple[Fraction, ...]:
        return tuple(
            sum((value * weight for value, weight in zip(row, weights, strict=True)), Fraction(0))
            for row in self.matrix
        )
