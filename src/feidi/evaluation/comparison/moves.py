# SPDX-License-Identifier: Apache-2.0
"""How ranks moved from one year to the next."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError, UndefinedError
from feidi.labels import Lang
from feidi.quantities.exact import plain

__all__ = ["RankMove", "RankMoves"]


@final
@frozen(kw_only=True)
class RankMove:
    """The rank of one unit in two years.

    Parameters
    ----------
    unit
        Who was ranked.
    before, after
        The two ranks, 1 being the best; ``None`` where the unit had no rank in that year.

    Raises
    ------
    InvariantError
        If a rank is not a whole number from 1 on, or the unit had a rank in neither year.

    Notes
    -----
    Law: swapping the two years turns the sign of the rise.

    Examples
    --------
    >>> RankMove(unit="园区", before=73, after=36).rise
    37
    """

    unit: str
    before: int | None
    after: int | None

    def __attrs_post_init__(self) -> None:
        for place, rank in (("before", self.before), ("after", self.after)):
            if rank is not None and rank < 1:
                raise InvariantError(
                    "not a rank", place=f"{self.unit}, {place}", value=rank, remedy="give 1 or more, or None"
                )
        if self.before is None and self.after is None:
            raise InvariantError(
                "ranked in neither year", place=self.unit, remedy="leave the unit out of the comparison"
            )

    @property
    def rise(self) -> int | None:
        """How many places it rose, negative for a fall; ``None`` where one rank is missing."""
        return None if self.before is None or self.after is None else self.before - self.after

    def text(self, lang: Lang = "zh") -> str:
        """Write the move for a person.

        Examples
        --------
        >>> RankMove(unit="园区", before=73, after=36).text("en")
        '园区: 73 → 36, up 37'
        """
        zh = lang == "zh"
        if self.before is None:
            return f"{self.unit}: 新进第{self.after}位" if zh else f"{self.unit}: new at {self.after}"
        if self.after is None:
            return (
                f"{self.unit}: 原第{self.before}位, 本年无排名"
                if zh
                else f"{self.unit}: was at {self.before}, no rank now"
            )
        rise = self.before - self.after
        if zh:
            moved = "持平" if not rise else f"{'上升' if rise > 0 else '下降'}{abs(rise)}位"
        else:
            moved = "the same" if not rise else f"{'up' if rise > 0 else 'down'} {abs(rise)}"
        return f"{self.unit}: {self.before} → {self.after}, {moved}"


def _moves(given: Iterable[RankMove]) -> tuple[RankMove, ...]:
    return tuple(given)


@final
@frozen
class RankMoves:
    """The moves of several units.

    Parameters
    ----------
    moves
        One for each unit.

    Raises
    ------
    InvariantError
        If a unit stands twice.

    Notes
    -----
    Law: where both years rank the same units without ties, the rises add up to 0.

    Examples
    --------
    Three development zones of Shaoxing rose by 37, 70 and 32 places, 46.3 in the mean as printed.

    >>> zones = RankMoves((
    ...     RankMove(unit="A", before=73, after=36),
    ...     RankMove(unit="B", before=161, after=91),
    ...     RankMove(unit="C", before=92, after=60),
    ... ))
    >>> zones.mean_rise
    Fraction(139, 3)
    """

    moves: tuple[RankMove, ...] = field(converter=_moves)

    def __attrs_post_init__(self) -> None:
        units = [move.unit for move in self.moves]
        if len(set(units)) < len(units):
            raise InvariantError(
                "a unit stands twice", place="moves", value=", ".join(units), remedy="give each once"
            )

    def __iter__(self) -> Iterator[RankMove]:
        return iter(self.moves)

    @property
    def rises(self) -> tuple[int, ...]:
        """The rises of the units that have a rank in both years."""
        return tuple(move.rise for move in self.moves if move.rise is not None)

    @property
    def mean_rise(self) -> Fraction:
        """The exact mean of the rises [places].

        Raises
        ------
        UndefinedError
            If no unit has a rank in both years.
        """
        if not self.rises:
            raise UndefinedError(
                "no unit has a rank in both years", place="moves", remedy="compare years with common units"
            )
        return Fraction(sum(self.rises), len(self.rises))

    def explain(self, lang: Lang = "zh") -> str:
        """Write the moves out, and their mean where there is one.

        Examples
        --------
        >>> RankMoves((RankMove(unit="A", before=73, after=36),)).explain("en").splitlines()[0]
        'A: 73 → 36, up 37'
        """
        lines = [move.text(lang) for move in self.moves]
        if self.rises:
            mean, count = plain(self.mean_rise), len(self.rises)
            lines.append(
                f"两年均有排名的{count}个平均上升{mean}位"
                if lang == "zh"
                else f"mean rise of the {count} ranked in both years: {mean} places"
            )
        return "\n".join(lines)
