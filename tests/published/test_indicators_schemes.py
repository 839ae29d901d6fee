# SPDX-License-Identifier: Apache-2.0
"""The schemes stand as published: indicators, weights, cuts and what follows from them."""

from fractions import Fraction
from pathlib import Path

import pytest

from feidi.dates import FiscalYear
from feidi.enclaves.kind import EnclaveKind
from feidi.indicators import Item, Observation, Scheme, UnitKind
from feidi.indicators.grades import Both, RankShares
from feidi.indicators.scales import Goalposts, ToBase, UnpublishedScale, calibrated
from feidi.indicators.weights import Given, UnpublishedWeights
from feidi.instruments import Certainty
from feidi.published import schemes
from feidi.published.schemes import (
    ANHUI_TEMPLATE_ABOVE_SCALE,
    COUNTY_LEVEL_CITY_ABOVE_SCALE,
    COUNTY_LEVEL_CITY_BELOW_SCALE,
    ENCLAVE_SCHEMES,
    FIVE_YEAR_PLAN_2022,
    FIVE_YEAR_PLAN_TARGETS,
    HUAIAN_2024_SCHEME,
    JINGDE_2022_BELOW_SCALE,
    JINGNING_2022_ABOVE_SCALE_SCHEME,
    JINGNING_2022_BELOW_SCALE_SCHEME,
    NATIONAL_ZONES_2021_SCHEME,
    SCHEMES,
    WENLING_2022_ABOVE_SCALE,
    WENLING_2022_BELOW_SCALE,
    WUJIN_DRAFT_ABOVE_SCALE,
    scheme_for,
)
from feidi.published.schemes.provincial_zone_deductions import NO_AWARD, PROVINCIAL_ZONE_DEDUCTIONS


def test_tuple_is_complete() -> None:
    """SCHEMES holds every scheme that a file of the folder defines, under an id of its own."""
    folder = Path(str(schemes.__file__)).parent
    defined = sum(path.read_text("utf-8").count(": Final = Scheme(") for path in folder.glob("*.py"))
    assert defined == len(SCHEMES) == len({scheme.id for scheme in SCHEMES})
    assert defined >= 19


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.id)
def test_citation_or_proposal(scheme: Scheme) -> None:
    """A scheme cites its document, or its title says that this project proposes it."""
    if scheme.certainty is Certainty.PROPOSED:
        assert "本项目建议" in scheme.label.zh
        assert "proposed" in scheme.label.en
    else:
        assert scheme.citation is not None
        assert scheme.citation.instrument.url or scheme.citation.note


@pytest.mark.parametrize(
    ("scheme", "weights"),
    [
        (HUAIAN_2024_SCHEME, "45 35 20"),
        (WUJIN_DRAFT_ABOVE_SCALE, "40 20 10 10 10 10"),
        (ANHUI_TEMPLATE_ABOVE_SCALE, "40 20 10 10 10 5 5"),
        (COUNTY_LEVEL_CITY_ABOVE_SCALE, "45 20 15 15 5"),
        (COUNTY_LEVEL_CITY_BELOW_SCALE, "100"),
        (NATIONAL_ZONES_2021_SCHEME, "30 30 15 15 10"),
        *((scheme, None) for _, scheme in ENCLAVE_SCHEMES),
    ],
)
def test_weights(scheme: Scheme, weights: str | None) -> None:
    """The weights are those printed and come to 100."""
    found = [item.weight for item in scheme.items]
    assert weights is None or found == [Fraction(weight) for weight in weights.split()]
    assert sum(weight or Fraction(0) for weight in found) == 100
    assert scheme.weighting == Given()


@pytest.mark.parametrize(
    ("scheme", "number", "weights_known"),
    [
        (WENLING_2022_ABOVE_SCALE, 6, False),
        (WENLING_2022_BELOW_SCALE, 3, False),
        (JINGNING_2022_ABOVE_SCALE_SCHEME, 6, False),
        (JINGNING_2022_BELOW_SCALE_SCHEME, 1, True),
        (JINGDE_2022_BELOW_SCALE, 3, False),
    ],
)
def test_what_is_not_published(scheme: Scheme, number: int, weights_known: bool) -> None:
    """Indicators are listed; weights that are not on the copies stay open."""
    assert len(scheme.items) == number
    assert isinstance(scheme.weighting, UnpublishedWeights) != weights_known


def grades(scheme: Scheme, number: int) -> str:
    """Grade distinct totals, from the best."""
    assert scheme.grading is not None
    assert not isinstance(scheme.grading.rule, Both)
    placed = scheme.grading.rule.place([Fraction(number - place) for place in range(number)])
    return "".join(one.grade for one in placed)


@pytest.mark.parametrize(
    ("scheme", "counts"),
    [
        (HUAIAN_2024_SCHEME, (20, 40, 35, 5)),
        (COUNTY_LEVEL_CITY_ABOVE_SCALE, (25, 45, 25, 5)),
        (COUNTY_LEVEL_CITY_BELOW_SCALE, (25, 45, 25, 5)),
        (WENLING_2022_ABOVE_SCALE, (20, 60, 15, 5)),
        (WENLING_2022_BELOW_SCALE, (5, 70, 20, 5)),
    ],
)
def test_cuts(scheme: Scheme, counts: tuple[int, ...]) -> None:
    """Of a hundred enterprises so many get each grade."""
    found = grades(scheme, 100)
    assert found == "".join(grade * count for grade, count in zip("ABCD", counts, strict=True))
    assert isinstance(scheme.grading.rule, RankShares)  # type: ignore[union-attr]


class TestWenling:
    """Leases cost points without a limit, and five industries are ranked apart."""

    @pytest.mark.parametrize(
        ("scheme", "points"),
        [
            (WENLING_2022_ABOVE_SCALE, (0, 0, -5, -10, -95)),
            (WENLING_2022_BELOW_SCALE, (0, -10, -15, -20, -105)),
        ],
    )
    def test_leases(self, scheme: Scheme, points: tuple[int, ...]) -> None:
        """Above scale the first lease is free; below it costs 10; each further one 5."""
        (item,) = scheme.adjustments.items
        assert tuple(item.points(count) for count in (0, 1, 2, 3, 20)) == points
        assert scheme.within == "industry"


def test_anhui_bonus() -> None:
    """A national champion with a listed parent and an academician workstation earns 13 points."""
    champion = Observation(
        unit="champion",
        kind=UnitKind.ENTERPRISE,
        period=FiscalYear(2022),
        events={"specialised_national": 1, "listed_a_share": 1, "academician_station": 1},
    )
    table = ANHUI_TEMPLATE_ABOVE_SCALE.adjustments
    assert table.total(table.lines(champion)) == 13
    assert sorted(item.first for item in table.items) == sorted([5] * 6 + [2] * 6 + [1] * 3 + [3] + [5])


def test_provincial_zone_deductions() -> None:
    """Two central problems and an accident cost 1.6 points."""
    zone = Observation(
        unit="zone",
        kind=UnitKind.PARK,
        period=FiscalYear(2022),
        events={"central_inspection_problem": 2, "large_work_accident": 1, "serious_violation": 1},
    )
    lines = PROVINCIAL_ZONE_DEDUCTIONS.lines(zone)
    assert PROVINCIAL_ZONE_DEDUCTIONS.total(lines) == Fraction("-1.6")
    assert zone.count(NO_AWARD.event)
    assert [str(float(item.first)) for item in PROVINCIAL_ZONE_DEDUCTIONS.items] == [
        "-0.3",
        "-0.2",
        "-1.5",
        "-0.5",
        "-1.0",
    ]


def test_jingde_marks() -> None:
    """A weight of 40 gives 8 points at the worst enterprise and 40 at the best."""
    item = JINGDE_2022_BELOW_SCALE.items[0]
    scale = calibrated(item.scale, [Fraction(2), Fraction(12)], item.indicator.direction)
    assert [40 * (scale.mark(Fraction(value)) or 0) for value in (2, 7, 12)] == [8, 24, 40]


def test_ningbo_interpolates_between_base_and_target() -> None:
    """The early Ningbo system takes 15% as the base and 25% as the target of growth."""
    scale = Goalposts(low=15, high=25)
    assert [scale.mark(Fraction(value)) for value in (15, 20, 25)] == [0, Fraction(1, 2), 1]


def test_national_zones() -> None:
    """Full scores in all five groups make 100."""
    zone = Observation(
        unit="zone",
        kind=UnitKind.PARK,
        period=FiscalYear(2021),
        indicators={item.indicator.code: "100 分" for item in NATIONAL_ZONES_2021_SCHEME.items},
    )
    assert NATIONAL_ZONES_2021_SCHEME.score([zone])["zone"].total == 100


class TestFiveYearPlan:
    """Fourteen targets from 2017 over 2020 to 2022."""

    def test_targets_rise(self) -> None:
        """Every planned value lies above the one before."""
        assert len(FIVE_YEAR_PLAN_TARGETS) == 14
        for target in FIVE_YEAR_PLAN_TARGETS:
            assert target.start[1] < target.planned_for(2020) < target.planned_for(2022)

    def test_scheme(self) -> None:
        """At the start nothing of the way is covered, at the targets all of it."""

        def province(values: dict[str, Fraction]) -> Observation:
            return Observation(
                unit="浙江省",
                kind=UnitKind.AREA,
                period=FiscalYear(2022),
                indicators={
                    target.indicator.code: target.indicator.quantity(values[target.indicator.code])
                    for target in FIVE_YEAR_PLAN_TARGETS
                },
            )

        start = {target.indicator.code: target.start[1] for target in FIVE_YEAR_PLAN_TARGETS}
        goal = {target.indicator.code: target.planned_for(2022) for target in FIVE_YEAR_PLAN_TARGETS}
        assert FIVE_YEAR_PLAN_2022.score([province(start)])["浙江省"].total == 0
        assert FIVE_YEAR_PLAN_2022.score([province(goal)])["浙江省"].total == 100


class TestEnclaveSchemes:
    """One proposed scheme for each of the four kinds."""

    def test_every_kind_has_one(self) -> None:
        """The four kinds have four schemes for enclaves, proposed by this project."""
        assert [kind for kind, _ in ENCLAVE_SCHEMES] == list(EnclaveKind)
        for kind in EnclaveKind:
            scheme = scheme_for(kind)
            assert (scheme.kinds, scheme.certainty) == ((UnitKind.ENCLAVE,), Certainty.PROPOSED)

    @pytest.mark.parametrize("kind", EnclaveKind)
    def test_at_the_mean(self, kind: EnclaveKind) -> None:
        """An enclave at the mean of its kind has 100 points and grade B; twice the mean earns at most twice."""
        scheme = scheme_for(kind)

        def park(name: str, times: int) -> Observation:
            def value(item: Item) -> Fraction:
                return Fraction(10 * times if item.indicator.code != "tax_growth" else 10)

            return Observation(
                unit=name,
                kind=UnitKind.ENCLAVE,
                period=FiscalYear(2022),
                indicators={
                    item.indicator.code: item.indicator.quantity(value(item)) for item in scheme.items
                },
            )

        alone = scheme.score([park("a", 1)])["a"]
        assert (alone.total, alone.grade) == (100, "B")
        best = scheme.score([park("a", 10), *(park(f"b{place}", 1) for place in range(9))])["a"]
        assert best.total is not None
        assert best.total <= 200


def test_open_scales() -> None:
    """A scale is open exactly where no formula was published."""
    scaled = {
        scheme.id
        for scheme in SCHEMES
        if not any(isinstance(item.scale, UnpublishedScale) for item in scheme.items)
    }
    assert {scheme.id for scheme in SCHEMES if scheme.id.startswith(("huangyan", "enclave"))} <= scaled
    assert "huaian-2024" not in scaled
    assert all(isinstance(item.scale, ToBase) for item in NATIONAL_ZONES_2021_SCHEME.items)
