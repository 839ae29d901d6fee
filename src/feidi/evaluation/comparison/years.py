# SPDX-License-Identifier: Apache-2.0
"""The scorecards of two years side by side."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.evaluation.comparison.moves import RankMove, RankMoves
from feidi.evaluation.table import Rows, html_table
from feidi.indicators.scoring.card import Scorecard
from feidi.indicators.scoring.cards import Scorecards
from feidi.labels import Label, Lang
from feidi.quantities.exact import plain

__all__ = ["YearChange", "YearComparison", "change_of", "compare_years"]


@final
@frozen(kw_only=True)
class YearChange:
    """One unit in two years.

    Parameters
    ----------
    unit
        Who was scored.
    before, after
        The two totals; ``None`` where there was none. [points]
    before_rank, after_rank
        The two ranks.
    """

    unit: str
    before: Fraction | None
    after: Fraction | None
    before_rank: int | None
    after_rank: int | None

    @property
    def difference(self) -> Fraction | None:
        """The exact change of the total; ``None`` where one is missing [points]."""
        return None if self.before is None or self.after is None else self.after - self.before


@final
@frozen(kw_only=True)
class YearComparison:
    """What changed from one year's scorecards to the next.

    Parameters
    ----------
    before, after
        The titles of the two scorings.
    changes
        One for each unit of either year, in the order of the later year.

    Notes
    -----
    Law: every unit of either year stands in it once. Ranks of two schemes compare places and not merit: the
    comparison says so where the titles differ.

    References
    ----------
    Guideline clause G5.3.
    """

    before: Label
    after: Label
    changes: tuple[YearChange, ...]

    @property
    def is_one_scheme(self) -> bool:
        """Whether both years were scored under one title."""
        return self.before == self.after

    @property
    def moves(self) -> RankMoves:
        """The moves of the ranks, of units ranked in at least one of the years."""
        return RankMoves(
            RankMove(unit=change.unit, before=change.before_rank, after=change.after_rank)
            for change in self.changes
            if change.before_rank is not None or change.after_rank is not None
        )

    @property
    def unranked(self) -> tuple[str, ...]:
        """The units that have a rank in neither year."""
        ranked = {move.unit for move in self.moves}
        return tuple(change.unit for change in self.changes if change.unit not in ranked)

    def explain(self, lang: Lang = "zh") -> str:
        """Write the moves out, who has no rank, and a warning where the schemes differ.

        Examples
        --------
        >>> from feidi.dates import FiscalYear
        >>> from feidi.indicators import Observation, UnitKind
        >>> from feidi.published.schemes import HUANGYAN_2022_BELOW_SCALE as scheme
        >>> def mill(name, year, tax):
        ...     facts = {"tax": tax, "land": "20 亩", "electricity": "100 万千瓦时"}
        ...     return Observation(unit=name, kind=UnitKind.ENTERPRISE, period=FiscalYear(year), facts=facts)
        >>> old = scheme.score((mill("甲", 2021, "200 万元"), mill("乙", 2021, "300 万元")))
        >>> new = scheme.score((mill("甲", 2022, "400 万元"), mill("乙", 2022, "300 万元")))
        >>> compare_years(old, new).explain("en").splitlines()[0]
        '甲: 2 → 1, up 1'
        """
        lines = [self.moves.explain(lang)] if self.moves.moves else []
        if self.unranked:
            names = ", ".join(self.unranked)
            lines.append(f"两年均无排名: {names}" if lang == "zh" else f"ranked in neither year: {names}")
        if not self.is_one_scheme:
            lines.append(
                "两年指标体系不同, 名次变化不等于效益变化"
                if lang == "zh"
                else "the two years were scored by different schemes: moves of ranks are not moves of merit"
            )
        return "\n".join(lines)

    def table(self, lang: Lang = "zh") -> Rows:
        """Return the changes as rows of text, the heads first.

        Examples
        --------
        >>> from feidi.dates import FiscalYear
        >>> from feidi.indicators import Observation, UnitKind
        >>> from feidi.published.schemes import HUANGYAN_2022_BELOW_SCALE as scheme
        >>> def mill(name, year, tax):
        ...     facts = {"tax": tax, "land": "20 亩", "electricity": "100 万千瓦时"}
        ...     return Observation(unit=name, kind=UnitKind.ENTERPRISE, period=FiscalYear(year), facts=facts)
        >>> old = scheme.score((mill("甲", 2021, "200 万元"), mill("乙", 2021, "300 万元")))
        >>> new = scheme.score((mill("甲", 2022, "400 万元"), mill("乙", 2022, "300 万元")))
        >>> compare_years(old, new).table("en")[1]
        ('甲', '221687500/473389', '443375000/473389', '221687500/473389', '2', '1')
        """
        zh = ("对象", "上年得分", "本年得分", "变化", "上年名次", "本年名次")
        en = ("unit", "total before", "total after", "change", "rank before", "rank after")
        rows = (
            (
                change.unit,
                *(_number(value) for value in (change.before, change.after, change.difference)),
                *(str(rank or "-") for rank in (change.before_rank, change.after_rank)),
            )
            for change in self.changes
        )
        return (zh if lang == "zh" else en, *rows)

    def _repr_html_(self) -> str:
        return html_table(f"{self.before.zh} → {self.after.zh}", self.table())


def _number(value: Fraction | None) -> str:
    return "-" if value is None else plain(value)


def compare_years(before: Scorecards, after: Scorecards) -> YearComparison:
    """Compare the scorecards of two years.

    Parameters
    ----------
    before, after
        The scorecards of the earlier and of the later year, best of one calibrated scheme.

    Examples
    --------
    >>> from feidi.dates import FiscalYear
    >>> from feidi.indicators import Observation, UnitKind
    >>> from feidi.published.schemes import HUANGYAN_2022_BELOW_SCALE as scheme
    >>> def mill(name, year, tax):
    ...     facts = {"tax": tax, "land": "20 亩", "electricity": "100 万千瓦时"}
    ...     return Observation(unit=name, kind=UnitKind.ENTERPRISE, period=FiscalYear(year), facts=facts)
    >>> old = scheme.score((mill("甲", 2021, "200 万元"), mill("乙", 2021, "300 万元")))
    >>> new = scheme.score((mill("甲", 2022, "400 万元"), mill("乙", 2022, "300 万元")))
    >>> print(compare_years(old, new).explain("en"))
    甲: 2 → 1, up 1
    乙: 1 → 2, down 1
    mean rise of the 2 ranked in both years: 0 places
    """
    earlier = {card.unit: card for card in before}
    later = {card.unit: card for card in after}
    units = dict.fromkeys((*later, *earlier))
    return YearComparison(
        before=before.title,
        after=after.title,
        changes=tuple(change_of(unit, earlier.get(unit), later.get(unit)) for unit in units),
    )


def change_of(unit: str, before: Scorecard | None, after: Scorecard | None) -> YearChange:
    """Compare the two scorecards of one unit; either may be missing."""
    return YearChange(
        unit=unit,
        before=None if before is None else before.total,
        after=None if after is None else after.total,
        before_rank=None if before is None else before.rank,
        after_rank=None if after is None else after.rank,
    )
