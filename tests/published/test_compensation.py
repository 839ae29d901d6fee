# SPDX-License-Identifier: Apache-2.0
"""Published compensation: every agreement loads, describes itself, and gives the sums that were published."""

from collections.abc import Mapping

import pytest

from feidi.agreements import Agreement, Compensation, Facts, GuaranteedReturn, describe_formula
from feidi.errors import UnsetError
from feidi.instruments import Certainty
from feidi.labels import Label
from feidi.published import compensation as published
from feidi.quantities import Money
from feidi.settlement.compensation import balances, compensate, transfers


def net(agreement: Agreement, year: int, facts: Mapping[str, Facts]) -> dict[str, Money]:
    """Give what each party has in the end of one year."""
    done = compensate(agreement, facts, [year])
    assert done.unset == ()
    return balances(done.transfers)


def at(unit: str, year: int | str, **numbers: str | int) -> dict[str, Facts]:
    """Give the numbers of one period."""
    return {unit: Facts(unit=unit, series={name: {year: number} for name, number in numbers.items()})}


@pytest.mark.parametrize("agreement", published.COMPENSATION, ids=lambda each: each.id)
def test_every_one_is_cited_and_described(agreement: Agreement) -> None:
    """Each clause says where it stands, how sure it is, and how much is paid, in both languages."""
    assert agreement.compensation
    for clause in agreement.compensation:
        assert clause.citation is not None
        assert clause.citation.url
        assert clause.certainty in (Certainty.PUBLISHED, Certainty.WEAK, Certainty.UNSET)
        assert describe_formula(clause.formula, "zh") != describe_formula(clause.formula, "en")


def test_ids_stand_once() -> None:
    """No two agreements have one id, and every listed name is among them."""
    ids = [agreement.id for agreement in published.COMPENSATION]
    assert len(set(ids)) == len(ids) == len(published.__all__) - 1


@pytest.mark.parametrize(("met", "anhui"), [(1, 4), (0, 2)])
def test_xinanjiang_first_round(met: int, anhui: int) -> None:
    """The centre's 3亿 goes to 安徽 either way; 浙江 adds 1亿 where the standard is met, else 安徽 pays it."""
    balance = net(published.XINANJIANG_2012, 2013, at("jiekou", 2013, standard_met=met))
    assert balance["central"] == Money.yi(-3)
    assert balance["anhui"] == Money.yi(anhui)
    assert sum(balance.values()) == Money(0)


def test_xinanjiang_ended() -> None:
    """The first round ended with 2014."""
    assert compensate(published.XINANJIANG_2012, {}, [2011, 2015]).transfers == ()


def test_xinanjiang_fourth_round_is_unset() -> None:
    """The fourth round names sums from 4 to 6 and computes nothing."""
    (gap,) = compensate(published.XINANJIANG_2023, {}, [2024]).unset
    assert "4—6亿元" in gap.reason


@pytest.mark.parametrize(("p", "swing"), [("0.673", 4000), ("1", -4000), ("1.2", -4000)])
def test_dabieshan(p: str, swing: int) -> None:
    """P was 0.673 in 2023, so 合肥 paid 六安 4000万元; at 1 and above it would have been the reverse."""
    balance = net(published.DABIESHAN, 2023, at("luoguanzha", 2023, p=p))
    assert balance == {
        "province": Money.wan(-11800),
        "luan": Money.wan(11800 + swing),
        "hefei": Money.wan(-swing),
    }


RIVER = {"qingshuipu_class": 2, "lianyuxi_class": 2, "maotai_class": 2}


def test_chishuihe() -> None:
    """With all targets met 云南 is 4000万元 better off, 贵州 and 四川 2000万元 worse, as was published for 2019."""
    balance = net(published.CHISHUIHE_2018, 2019, at("chishuihe", 2019, **RIVER))
    assert balance == {
        "yunnan": Money.wan(4000),
        "pool": Money(0),
        "guizhou": Money.wan(-2000),
        "sichuan": Money.wan(-2000),
    }


@pytest.mark.parametrize("section", list(RIVER))
def test_chishuihe_missed(section: str) -> None:
    """Where a section misses class II the cut has no published number."""
    (clause,) = published.CHISHUIHE_2018.compensation
    with pytest.raises(UnsetError, match=r"compensation pool_of_three: .* and the cut has no number"):
        transfers(clause, at("chishuihe", 2019, **{**RIVER, section: 3}), 2019)


def test_dongjiang() -> None:
    """Six years of two rounds came to 6亿元 from each side; what is paid out is unset."""
    done = compensate(published.DONGJIANG, {}, range(2016, 2022))
    assert balances(done.transfers) == {
        "guangdong": Money.yi(-6),
        "jiangxi": Money.yi(-6),
        "fund": Money.yi(12),
    }
    assert {gap.compensation for gap in done.unset} == {"paid_out"}


@pytest.mark.parametrize(
    ("year", "met", "missed"), [(2018, "75%", "74%"), (2019, "83%", "82%"), (2020, "100%", "99%")]
)
def test_jiuzhoujiang(year: int, met: str, missed: str) -> None:
    """Compliance has to reach 75%, 83% and 100%; what a year that misses it costs is unset."""
    balance = net(published.JIUZHOUJIANG_2018, year, at("shanjiao", year, compliance=met))
    assert balance == {"guangxi": Money(0), "fund": Money.yi(1), "guangdong": Money.yi(-1)}
    done = compensate(published.JIUZHOUJIANG_2018, at("shanjiao", year, compliance=missed), [year])
    assert [gap.compensation for gap in done.unset] == ["guangdong_part"]


def test_miyun() -> None:
    """北京 prepays 2亿 and 河北 matches 1亿; the settlement of the year after has no published price."""
    assert net(published.MIYUN_2018, 2018, {}) == {
        "beijing": Money.yi(-2),
        "hebei": Money.yi(1),
        "upstream": Money.yi(1),
    }
    assert [gap.compensation for gap in compensate(published.MIYUN_2018, {}, [2019]).unset] == [
        "beijing_part"
    ]


def test_zhenjiang() -> None:
    """Made-up water, published prices and burdens: 1 mg/L of CODMn in 1000万立方米 is 10 t and 15万元."""
    months = [f"2024-{month:02d}" for month in range(1, 13)]
    water = {"codmn": 7, "nh3n": 1, "tp": "0.3"}
    facts = Facts(
        unit="jiuli",
        series={
            **{name: dict.fromkeys(months, "0") | {"2024-06": value} for name, value in water.items()},
            "volume": dict.fromkeys(months, 0) | {"2024-06": 1000},
        },
        numbers={"codmn_target": 6, "nh3n_target": 1, "tp_target": "0.2"},
    )
    balance = net(published.ZHENJIANG_TAIHU, 2024, {"jiuli": facts})
    # 15万元 of CODMn and 10万元 of TP.
    assert balance["danyang"] == -(Money.yuan("128670") + Money.yuan("88070"))
    assert balance["dantu"] == -(Money.yuan("21330") + Money.yuan("11930"))
    assert balance["downstream"] == Money.wan(25)


def test_jiangsu_tiers_are_unset() -> None:
    """Within its target a section pays nothing; above it the edges are not published."""
    (clause,) = published.JIANGSU_2021.compensation
    limit: dict[str, int] = {"target": 20}
    within = Facts(unit="section", series={"measured": {2021: 20}}, numbers=limit)
    assert transfers(clause, {"section": within}, 2021)[0].amount == Money(0)
    above = Facts(unit="section", series={"measured": {2021: 30}}, numbers=limit)
    with pytest.raises(UnsetError, match="未见公布"):
        transfers(clause, {"section": above}, 2021)


def monthly(
    unit: str, numbers: dict[str, int | str], **series: tuple[int | str, int | str]
) -> dict[str, Facts]:
    """Give series that are the second value in June 2024 and the first in every other month."""
    months = [f"{year}-{month:02d}" for year in (2023, 2024) for month in range(1, 13)]
    given = {name: dict.fromkeys(months, usual) | {"2024-06": june} for name, (usual, june) in series.items()}
    return {unit: Facts(unit=unit, series=given, numbers=numbers)}


@pytest.mark.parametrize(
    ("x", "wan"), [("44", "0"), ("45", "11.25"), ("50", "12.5"), ("64", "40"), ("124", "620")]
)
def test_zhoukou(x: str, wan: str) -> None:
    """The published tiers times 1 + x, in one month of a made-up year."""
    facts = monthly("section", {"cod_target": 40, "nh3n_target": 2}, cod=(40, x), nh3n=(2, 1))
    assert net(published.ZHOUKOU, 2024, facts)["city"] == Money.wan(wan)


def classes(june: int, required: int = 4) -> dict[str, Facts]:
    """Give class 3 throughout 2017 and class 2 throughout 2018 but for June."""
    months = [f"{year}-{month:02d}" for year in (2017, 2018) for month in range(1, 13)]
    given = {month: 3 if month.startswith("2017") else 2 for month in months} | {"2018-06": june}
    return {
        "section": Facts(unit="section", series={"water_class": given}, numbers={"function_class": required})
    }


@pytest.mark.parametrize(("june", "wan"), [(2, 1200), (4, 1000)])
def test_chongqing_rivers(june: int, wan: int) -> None:
    """Each month better than a year before brings 100万元, and each one worse costs as much."""
    balance = net(published.CHONGQING_2018, 2018, classes(june))
    assert balance == {"downstream": Money.wan(-wan), "upstream": Money.wan(wan)}


@pytest.mark.parametrize(("june", "words"), [(3, "持平"), (5, "另行规定")])
def test_chongqing_rivers_unset(june: int, words: str) -> None:
    """What an unchanged class and a missed one come to is not published."""
    (gap,) = compensate(published.CHONGQING_2018, classes(june), [2018]).unset
    assert words in gap.reason


def test_hefei() -> None:
    """An x of 1.0 is two halves and 100万元, one of 4 the cap of 300万元; a class better is 50万元 a month."""
    facts = monthly(
        "section",
        {"codmn_limit": 6, "nh3n_limit": 1, "tp_limit": "0.2", "target_class": 3},
        codmn=(6, 12),
        nh3n=(1, 5),
        tp=("0.2", "0.2"),
        water_class=(3, 2),
    )
    assert net(published.HEFEI_SECTIONS, 2024, facts) == {
        "county": Money.wan(50 - 100 - 300),
        "city": Money.wan(400 - 50),
    }


@pytest.mark.parametrize(("year", "wan"), [(2014, 20), (2015, 20), (2016, 40), (2017, 80)])
def test_shandong_air(year: int, wan: int) -> None:
    """One μg/m³ less of everything in one quarter is worth the rate of the year, half as much again on the coast."""
    quarters = [f"{at}Q{number}" for at in (year - 1, year) for number in range(1, 5)]
    air = {name: dict.fromkeys(quarters, 50) | {f"{year}Q1": 49} for name in ("pm25", "pm10", "so2", "no2")}
    facts = {"city": Facts(unit="city", series={**air, "good_days_gained": dict.fromkeys(quarters, 0)})}
    assert net(published.SHANDONG_AIR_INLAND, year, facts)["city"] == Money.wan(wan)
    assert net(published.SHANDONG_AIR_COAST, year, facts)["city"] == Money.wan(wan) + Money.wan(wan // 2)


def test_shandong_air_runs_both_ways() -> None:
    """The city pays for what has become worse, by the published weights, and 20万元 for a point of good days."""
    quarters = [f"{year}Q{number}" for year in (2016, 2017) for number in range(1, 5)]
    air = {name: dict.fromkeys(quarters, 50) for name in ("pm25", "pm10", "so2", "no2")}
    air["pm25"]["2017Q2"] = 60
    air["no2"]["2017Q2"] = 40
    good = dict.fromkeys(quarters, 0) | {"2017Q2": -2}
    facts = {"city": Facts(unit="city", series={**air, "good_days_gained": good})}
    assert net(published.SHANDONG_AIR_INLAND, 2017, facts)["city"] == Money.wan(80 * (1 - 6) - 40)


def test_chongqing_forest() -> None:
    """11190 mu came to 2797.5万元 and 15000 mu to 3750万元, once, at 2500元 each."""
    signed = {
        name: Facts(unit=name, milestones={"signing": "2019-06-01"})
        for name in ("wuxi_yuzhong", "chengkou_jiulongpo")
    }
    balance = net(published.CHONGQING_FOREST, 2019, signed)
    assert (balance["wuxi"], balance["chengkou"]) == (Money.yuan(27_975_000), Money.yuan(37_500_000))
    assert compensate(published.CHONGQING_FOREST, signed, [2018, 2020]).transfers == ()


def test_longyou() -> None:
    """1亿元 at 10.008% is 1000.8万元 a year."""
    facts = {"fixed_return": Facts(unit="fixed_return", milestones={"investment": "2020-01-01"})}
    assert net(published.LONGYOU_ZHENHAI_2019, 2021, facts)["villages"] == Money.wan("1000.8")


def test_qujiang() -> None:
    """10% of the 1.2亿元 is 1200万元 in each of five years; then the rent that the properties bring."""
    facts = {
        "return_then_rent": Facts(
            unit="return_then_rent",
            milestones={"investment": "2020-01-01"},
            yearly={"rent": {2025: Money.wan(900)}},
        )
    }
    received = [net(published.QUJIANG_YINZHOU_2019, year, facts)["villages"] for year in (2020, 2024, 2025)]
    assert received == [Money.wan(1200), Money.wan(1200), Money.wan(900)]


def test_qingtian() -> None:
    """A tenth of what was really invested, each year."""
    facts = {
        "fixed_return": Facts(
            unit="fixed_return", amounts={"invested": Money.wan(800)}, milestones={"investment": "2017-01-01"}
        )
    }
    assert net(published.QINGTIAN_PINGHU_2017, 2030, facts)["villages"] == Money.wan(80)


@pytest.mark.parametrize(("greenhouses", "wan"), [(2, 6), (1, 3)])
def test_luhuo(greenhouses: int, wan: int) -> None:
    """A poor village received 6万元 and another 3万元 a year."""
    facts = {"dividend": Facts(unit="dividend", numbers={"greenhouses": greenhouses})}
    assert net(published.LUHUO_GREENHOUSES, 2021, facts)["village"] == Money.wan(wan)


def test_guangdong() -> None:
    """30元 for each 万元 of output, and 5000万元 for one of the best two cities, once each."""
    facts = {
        "relocation": Facts(unit="relocation", numbers={"output": 20_000}, milestones={"move": "2010-05-01"}),
        "best_two": Facts(unit="best_two", milestones={"named_best": "2010-12-01"}),
    }
    assert net(published.GUANGDONG_2010, 2010, facts)["source"] == Money.wan(60) + Money.wan(5000)


def test_gutian_shape() -> None:
    """120万元 at a guaranteed 5% is 6万元 a year, as was published for 古田."""
    clause = Compensation(
        id="floor",
        label=Label(zh="保底分红", en="guaranteed dividend"),
        payer="park",
        payee="village",
        formula=GuaranteedReturn(principal=Money.wan(120), rate="5%", since="investment"),
    )
    facts = {"floor": Facts(unit="floor", milestones={"investment": "2017-01-01"})}
    assert transfers(clause, facts, 2018)[0].amount == Money.wan(6)
