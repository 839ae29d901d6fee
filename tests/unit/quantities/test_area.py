# SPDX-License-Identifier: Apache-2.0
"""Areas are exact mu, in four units."""

from decimal import Decimal
from fractions import Fraction

import pytest

from feidi.errors import InvariantError
from feidi.quantities.area import LARGEST, Area, AreaUnit


@pytest.mark.parametrize(
    ("unit", "mu", "zh"),
    [
        (AreaUnit.MU, Fraction(1), "亩"),
        (AreaUnit.SQUARE_METRE, Fraction(3, 2000), "平方米"),
        (AreaUnit.HECTARE, Fraction(15), "公顷"),
        (AreaUnit.SQUARE_KILOMETRE, Fraction(1500), "平方公里"),
    ],
)
def test_units_are_exact_mu(unit: AreaUnit, mu: Fraction, zh: str) -> None:
    """One hectare is 15 mu and one square metre 0.0015 mu, exactly."""
    assert (unit.mu, unit.zh) == (mu, zh)
    assert Area.of(1, unit).mu == mu


@pytest.mark.parametrize(
    ("text", "mu"),
    [
        ("107亩", Fraction(107)),
        (" 1,070.5 亩 ", Fraction(2141, 2)),
        ("1.2万亩", Fraction(12_000)),
        ("17.7万平方米", Fraction(531, 2)),
        ("17.7 万 平方米", Fraction(531, 2)),
        ("5公顷", Fraction(75)),
        ("3.8平方公里", Fraction(5700)),
        ("3.8km2", Fraction(5700)),
        ("3.8 km2", Fraction(5700)),
        ("2000m2", Fraction(3)),
        ("5ha", Fraction(75)),
        ("107 mu", Fraction(107)),
        ("1/3亩", Fraction(1, 3)),
        ("１０７亩", Fraction(107)),
        ("0亩", Fraction(0)),
        ("100㎡", Fraction("0.15")),
        ("100 m²", Fraction("0.15")),
        ("2km²", Fraction(3000)),
        ("1亿2000万平方米", Fraction(180_000)),
        ("3千亩", Fraction(3000)),
        ("1,000平米", Fraction("1.5")),
    ],
)
def test_text_is_read_with_its_unit(text: str, mu: Fraction) -> None:
    """Every unit is told apart, square kilometres from square metres too."""
    assert Area.from_text(text) == Area(mu)


@pytest.mark.parametrize("text", ["107", "", "107 acres", "107万", None, 107, "1" * 400 + "亩"])
def test_text_without_a_unit_is_refused(text: object) -> None:
    """A bare number is not an area."""
    with pytest.raises(InvariantError, match="write the number and its unit") as caught:
        Area.from_text(text)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("area", text)


@pytest.mark.parametrize(
    "text", ["亩", "x亩", "35%亩", "1e5亩", "万亩", "1万万亩", "6:4亩", "3.8kkm2", "-3亩", "1/0亩"]
)
def test_text_with_a_bad_number_is_refused(text: str) -> None:
    """The unit does not excuse the number."""
    with pytest.raises(InvariantError) as caught:
        Area.from_text(text)
    assert (caught.value.place, caught.value.value) == ("area", text)
    assert caught.value.remedy


@pytest.mark.parametrize("mu", [1, 1.5, True, "1", Decimal(1), None, Fraction(-1, 2)])
def test_only_an_exact_area_exists(mu: object) -> None:
    """An area is a Fraction of mu and not negative."""
    with pytest.raises(InvariantError, match=r"not negative|must be") as caught:
        Area(mu)  # type: ignore[arg-type]
    assert caught.value.place in {"area", "area.mu"}
    assert caught.value.value == mu
    assert caught.value.remedy


def test_negative_and_inexact_amounts_are_refused() -> None:
    """Neither less than nothing nor a float is land."""
    for amount in ("-1", 1.5, True, "35%"):
        with pytest.raises(InvariantError):
            Area.of(amount, AreaUnit.HECTARE)  # type: ignore[arg-type]


def test_absurd_areas_are_refused() -> None:
    """More land than the globe has is a slip of the unit."""
    assert Area(Fraction(LARGEST - 1)).mu == LARGEST - 1
    with pytest.raises(InvariantError, match="check the unit") as caught:
        Area(Fraction(LARGEST))
    assert (caught.value.place, caught.value.value) == ("area", LARGEST)


@pytest.mark.parametrize(
    ("unit", "zh", "en"),
    [
        (AreaUnit.MU, "5700亩", "5700 mu"),
        (AreaUnit.SQUARE_METRE, "3800000平方米", "3800000 m2"),
        (AreaUnit.HECTARE, "380公顷", "380 ha"),
        (AreaUnit.SQUARE_KILOMETRE, "3.8平方公里", "3.8 km2"),
    ],
)
def test_text_in_every_unit(unit: AreaUnit, zh: str, en: str) -> None:
    """The same land is written exactly in each unit and language."""
    area = Area.from_text("3.8平方公里")
    assert (area.text(unit), area.text(unit, "en")) == (zh, en)


def test_text_is_chinese_mu_unless_told() -> None:
    """The text of an area is in mu and reads back; a decimal that does not end is a fraction."""
    area = Area(Fraction(1, 3))
    assert (str(area), repr(area)) == ("1/3亩", "Area.from_text('1/3亩')")
    assert Area(Fraction(1)).text(AreaUnit.SQUARE_METRE) == "2000/3平方米"
    with pytest.raises(InvariantError, match="use 'zh' or 'en'"):
        area.text(lang="fr")  # type: ignore[arg-type]


def test_areas_add_and_compare() -> None:
    """Areas are summed, ordered and told apart by their mu."""
    hectare, mu = Area.of(1, AreaUnit.HECTARE), Area.of(1, AreaUnit.MU)
    assert hectare + mu == Area(Fraction(16))
    assert sum([mu, mu, hectare]) == Area(Fraction(17))
    assert mu < hectare
    assert {hectare, Area(Fraction(15))} == {hectare}
    assert hectare.in_unit(AreaUnit.SQUARE_METRE) == 10_000


@pytest.mark.parametrize("other", [1, True, 0.5, "1亩", None, Fraction(1)])
def test_areas_mix_with_nothing_else(other: object) -> None:
    """Nothing but an area is added to an area, on either side."""
    area = Area(Fraction(1))
    with pytest.raises(TypeError):
        area + other  # type: ignore[operator]
    with pytest.raises(TypeError):
        other + area  # type: ignore[operator]
    with pytest.raises(TypeError):
        assert area < other  # type: ignore[operator]
