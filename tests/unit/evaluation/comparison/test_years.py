# SPDX-License-Identifier: Apache-2.0
"""Two years of scorecards."""

from fractions import Fraction

from feidi.dates.fiscal_year import FiscalYear
from feidi.evaluation.comparison.years import compare_years
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.scoring.cards import Scorecards
from feidi.published.schemes import HUANGYAN_2021_BELOW_SCALE, HUANGYAN_2022_BELOW_SCALE


def _mill(name: str, year: int, tax: int | None) -> Observation:
    facts = {"tax": None if tax is None else f"{tax} 万元", "land": "20 亩", "electricity": "100 万千瓦时"}
    return Observation(unit=name, kind=UnitKind.ENTERPRISE, period=FiscalYear(year), facts=facts)


def _cards(year: int, scheme: int = 2022, **taxes: int | None) -> Scorecards:
    chosen = HUANGYAN_2022_BELOW_SCALE if scheme == 2022 else HUANGYAN_2021_BELOW_SCALE
    return chosen.score([_mill(name, year, tax) for name, tax in taxes.items()])


def test_every_unit_stands_once() -> None:
    """Units of both years, newcomers, leavers and the unscored are all there, in the later order."""
    found = compare_years(_cards(2021, a=200, b=300, c=None, d=1), _cards(2022, a=400, b=300, c=None, e=50))
    assert [change.unit for change in found.changes] == ["a", "b", "c", "e", "d"]
    assert [move.rise for move in found.moves] == [1, -1, None, None]
    assert found.unranked == ("c",)
    a, b, c, e, d = found.changes
    assert a.difference == a.after - a.before != 0  # type: ignore[operator]
    assert b.difference == Fraction(0)
    assert (c.difference, d.difference, e.difference) == (None, None, None)


def test_explained_in_both_languages() -> None:
    """Moves, who has no rank, and a warning where the schemes differ."""
    same = compare_years(_cards(2021, a=200, c=None), _cards(2022, a=400, c=None))
    assert same.is_one_scheme
    assert same.explain("zh").splitlines() == [
        "a: 1 → 1, 持平", "两年均有排名的1个平均上升0位", "两年均无排名: c",
    ]  # fmt: skip
    ranked = compare_years(_cards(2021, a=200), _cards(2022, a=400))
    assert ranked.explain("en").splitlines()[0] == "a: 1 → 1, the same"
    assert len(ranked.explain("en").splitlines()) == 2
    other = compare_years(_cards(2021, scheme=2021, c=None), _cards(2022, c=None))
    assert not other.is_one_scheme
    assert other.explain("en").splitlines() == [
        "ranked in neither year: c",
        "the two years were scored by different schemes: moves of ranks are not moves of merit",
    ]
    assert other.explain("zh").endswith("两年指标体系不同, 名次变化不等于效益变化")


def test_shown_as_a_table() -> None:
    """The rows hold exact totals, and a dash where there is none."""
    found = compare_years(_cards(2021, c=None), _cards(2022, a=400, c=None))
    assert found.table("en")[0][0] == "unit"
    assert found.table()[1][0] == "a"
    assert found.table()[2] == ("c", "-", "-", "-", "-", "-")
    assert "<caption>" in found._repr_html_()
