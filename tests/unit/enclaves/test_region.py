# SPDX-License-Identifier: Apache-2.0
"""Regions are found by code and by name, as of a day, and lead to their neighbours in time and place."""

import datetime as dt

import pytest

from feidi.dates import FiscalYear, Span, date_of
from feidi.enclaves.region import Region
from feidi.enclaves.region_level import Precision, RegionLevel
from feidi.enclaves.succession import Evidence, RegionChange
from feidi.errors import AmbiguousError, InvariantError, NotFoundError

OPEN = Span(date_of("2000-01-01"))


class TestOf:
    """Look-up by code."""

    def test_now(self) -> None:
        """Without a day the newest state answers."""
        region = Region.of("330110")
        assert (region.name, region.level, region.parent_code) == ("余杭区", RegionLevel.COUNTY, "330100")
        assert region.span == Span(date_of("2021-04-09"))
        assert (region.started, region.ended) == (Precision.DAY, Precision.OPEN)

    @pytest.mark.parametrize(
        "as_of", ["2020-12-31", date_of("2020-12-31"), dt.date(2020, 12, 31), FiscalYear(2020)]
    )
    def test_as_of(self, as_of: object) -> None:
        """A day may be text, a date of either kind, or a fiscal year, which means its last day."""
        region = Region.of("330103", as_of=as_of)  # type: ignore[arg-type]
        assert region.name == "下城区"
        assert (region.started, region.ended) == (Precision.OPEN, Precision.DAY)

    def test_half_open(self) -> None:
        """The last day of the old state is the eve of the first day of the new one."""
        assert Region.of("330104", as_of="2021-04-08").span.end == date_of("2021-04-09")
        with pytest.raises(NotFoundError, match="江干区 ended on 2021-04-09"):
            Region.of("330104", as_of="2021-04-09")

    def test_reorganised_code(self) -> None:
        """上城区 of 2021 is another region than the one before, under the same code and name."""
        old, new = Region.of("330102", as_of="2021-04-08"), Region.of("330102", as_of="2021-04-09")
        assert (old.code, old.name) == (new.code, new.name)
        assert old != new

    def test_same_region_is_equal(self) -> None:
        """Two look-ups on two days of one span give equal regions."""
        assert Region.of("330800", as_of="1999-05-05") == Region.of("330800")

    def test_years_are_told_as_years(self) -> None:
        """Where only the tables tell, the span starts on 1 January of the first table's year."""
        region = Region.of("330109")
        assert region.span.start == date_of("2001-01-01")
        assert region.started is Precision.YEAR

    def test_code_used_twice(self) -> None:
        """A code that was given to another county answers by the day: 332529 was 常山县 before it was 景宁."""
        assert Region.of("332529", as_of="1980-06-01").name == "常山县"
        assert Region.of("332529", as_of="1990-06-01").name == "景宁畲族自治县"


class TestRefusals:
    """What cannot be found says why, and what to do."""

    @pytest.mark.parametrize(
        ("code", "remedy"),
        [
            ("３３０１１０", '"330110"'),
            (" 330110", '"330110"'),
            (330110, '"330110"'),
            ("330110001000", '"330110"'),
            ("33", '"330000"'),
            ("3301", '"330100"'),
            ("杭州", "Region.named('杭州')"),
            ("33011", "six ASCII digits"),
            (True, "six ASCII digits"),
            (None, "six ASCII digits"),
            (1_000_000, "six ASCII digits"),
        ],
    )
    def test_malformed(self, code: object, remedy: str) -> None:
        """A code is six ASCII digits; near misses are answered with the code meant."""
        with pytest.raises(InvariantError, match="not a region code") as caught:
            Region.of(code)  # type: ignore[arg-type]
        assert remedy in caught.value.remedy

    @pytest.mark.parametrize(
        ("code", "message", "candidate"),
        [
            ("330199", "no division of 杭州市", "330110 浙江省杭州市余杭区"),
            ("339900", "no division of 浙江省", "330800 浙江省衢州市"),
            ("990101", "no province has the digits 99", "330000 浙江省"),
            ("310100", "headings of the tables such as 市辖区", "310000 上海市"),
        ],
    )
    def test_unknown(self, code: str, message: str, candidate: str) -> None:
        """An unknown code lists what is nearest and says when it is only a heading."""
        with pytest.raises(NotFoundError, match=message) as caught:
            Region.of(code)
        assert candidate in caught.value.candidates

    def test_long_lists_are_cut_in_text_only(self) -> None:
        """The text shows twenty candidates, the error holds all."""
        with pytest.raises(NotFoundError, match="and 14 more") as caught:
            Region.of("990101")
        assert len(caught.value.candidates) == 34

    def test_abolished(self) -> None:
        """An abolished code says when it ended, what it became, by which document, and up to when it can be asked."""
        with pytest.raises(NotFoundError) as caught:
            Region.of("330103")
        text = str(caught.value)
        assert "330103 浙江省杭州市下城区 ended on 2021-04-09: it went into 330105 拱墅区" in text
        assert "国函〔2021〕29号" in text
        assert 'as_of="2021-04-08"' in text
        assert caught.value.candidates == ("330105 拱墅区",)

    def test_abolished_and_unknown(self) -> None:
        """Where nothing tells what became of a region, the error says so and guesses nothing."""
        with pytest.raises(NotFoundError, match=r"in 2010 .*not known to this register") as caught:
            Region.of("110103", as_of="2015-01-01")
        assert caught.value.candidates == ()
        assert caught.value.remedy == 'give a day up to as_of="2009-12-31"'

    @pytest.mark.parametrize(
        ("code", "day", "right"),
        [
            ("332582", "1997-12-31", "332501 丽水市"),
            ("332582", None, "332501 丽水市"),
            ("450405", "1990-12-31", "450411 市郊区"),
            ("210511", "1985-06-30", "210505 南芬区"),
        ],
    )
    def test_slip_of_the_tables(self, code: str, day: str | None, right: str) -> None:
        """A code that yearly tables have by a slip leads to the right one."""
        with pytest.raises(NotFoundError, match="by a slip") as caught:
            Region.of(code, as_of=day)
        assert caught.value.candidates == (right,)

    def test_slip_of_other_years(self) -> None:
        """Outside its years a slip says nothing: the code is another region's, or unknown."""
        assert Region.of("450405").name == "长洲区"
        with pytest.raises(NotFoundError, match="no division of 丽水地区") as caught:
            Region.of("332582", as_of="2005-01-01")
        assert "slip" not in str(caught.value)

    def test_not_yet(self) -> None:
        """A code asked before it began says since when, and what was before."""
        with pytest.raises(NotFoundError, match="临平区 begins on 2021-04-09") as caught:
            Region.of("330113", as_of="2020-01-01")
        assert caught.value.candidates == ("330110 余杭区",)

    def test_not_yet_from_nothing_known(self) -> None:
        """Where nothing tells where a region came from, only its beginning is given."""
        with pytest.raises(NotFoundError, match="滨江区 begins in 1996") as caught:
            Region.of("330108", as_of="1990-01-01")
        assert caught.value.remedy == 'give as_of="1996-01-01" or later'

    @pytest.mark.parametrize("look_up", [Region.of, Region.named])
    def test_before_the_register(self, look_up: object) -> None:
        """Days before 1980 are refused, for codes and for names."""
        with pytest.raises(NotFoundError, match="begins on 1980-01-01"):
            look_up("330800", as_of="1979-12-31")  # type: ignore[operator]


class TestNamed:
    """Look-up by name."""

    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("杭州市", "330100"),
            ("杭州", "330100"),
            ("余杭", "330110"),
            ("青田", "331121"),
            ("景宁", "331127"),
            ("景宁畲族自治县", "331127"),
            ("浙江", "330000"),
            ("内蒙古", "150000"),
            ("香港", "810000"),
            ("浙江省杭州市余杭区", "330110"),
            ("杭州市余杭区", "330110"),
            ("南京市鼓楼区", "320106"),
        ],
    )
    def test_forms(self, name: str, code: str) -> None:
        """Full names, short names and paths of full names lead to the code."""
        assert Region.named(name).code == code

    def test_ambiguous(self) -> None:
        """A name that several bear lists them all with their codes and parents."""
        with pytest.raises(AmbiguousError, match="4 regions bear this name") as caught:
            Region.named("鼓楼区")
        assert caught.value.candidates == (
            "320106 江苏省南京市鼓楼区",
            "320302 江苏省徐州市鼓楼区",
            "350102 福建省福州市鼓楼区",
            "410204 河南省开封市鼓楼区",
        )

    def test_within(self) -> None:
        """A region above, given by name or as a region, decides."""
        assert Region.named("鼓楼区", within="南京").code == "320106"
        assert Region.named("鼓楼", within=Region.of("410000")).code == "410204"

    def test_level(self) -> None:
        """A level decides between a province and a city."""
        assert Region.named("吉林", level=RegionLevel.PROVINCE).code == "220000"
        assert Region.named("吉林", level=RegionLevel.PREFECTURE).code == "220200"

    def test_full_before_short(self) -> None:
        """A full name is never taken for the short form of another: 万县 was a county beside 万县市."""
        assert Region.named("万县", as_of="1985-01-01", within="四川").name == "万县"

    def test_as_of(self) -> None:
        """A name is looked up among the regions of its day."""
        assert Region.named("余杭", as_of="1990-01-01").name == "余杭县"
        assert Region.named("余杭", as_of="1996-01-01").name == "余杭市"

    def test_ended(self) -> None:
        """A name nobody bears any more says when it ended."""
        with pytest.raises(NotFoundError, match=r"region 下城区: 330103 .* ended on 2021-04-09"):
            Region.named("下城区")

    @pytest.mark.parametrize(
        ("name", "life", "candidate"),
        [
            ("衢县", "330821 浙江省衢州市衢县 ended in 2001", "330803 衢江区"),
            ("绍兴县", "330621 浙江省绍兴市绍兴县 ended in 2013", "330603 柯桥区"),
            ("萧山市", "330181 浙江省杭州市萧山市 ended in 2001", "330109 萧山区"),
            ("丽水地区", "332500 浙江省丽水地区 ended in 2000", "331100 丽水市"),
        ],
    )
    def test_last_of_several_lives(self, name: str, life: str, candidate: str) -> None:
        """A name that ended several times is answered with the life that ended last."""
        with pytest.raises(NotFoundError, match=life) as caught:
            Region.named(name)
        assert caught.value.candidates == (candidate,)

    def test_last_life_before_a_day(self) -> None:
        """As of a day, the life that ended last before it is told, and when the name begins again."""
        with pytest.raises(NotFoundError, match="332528 浙江省金华地区衢县 ended in 1981") as caught:
            Region.named("衢县", as_of="1983-06-30")
        assert (
            caught.value.remedy
            == 'use that, or give a day up to as_of="1980-12-31", or from as_of="1985-01-01" on'
        )

    def test_first_lives_after_a_day(self) -> None:
        """Before all lives of a name those that begin first are told, every one of them."""
        with pytest.raises(NotFoundError) as caught:
            Region.named("城区", as_of="1982-06-30", within="浙江")
        for code in ("330302", "330402", "330502"):
            assert f"{code} 城区 begins in 1983" in str(caught.value)
        assert caught.value.candidates == ("330302 南城区",)

    def test_lives_that_ended_together(self) -> None:
        """Where several lives of a name ended on one day, all are told."""
        with pytest.raises(NotFoundError) as caught:
            Region.named("东区", within="湖南", as_of="1997-06-30")
        assert "430202 湖南省株洲市东区 ended in 1997" in str(caught.value)
        assert "430502 湖南省邵阳市东区 ended in 1997" in str(caught.value)
        assert caught.value.candidates == ("430202 荷塘区", "430502 双清区")

    def test_path_on_a_day(self) -> None:
        """A path is read with the names of the day: 大连市 was 旅大市 in 1980."""
        assert Region.named("旅大市西岗区", as_of="1980-06-30").code == "210203"
        assert Region.named("大连市西岗区").code == "210203"
        with pytest.raises(NotFoundError, match="no region bears this name"):
            Region.named("大连市西岗区", as_of="1980-06-30")

    def test_within_another_life(self) -> None:
        """A code that was given on does not lead into its former region: 332500 was 金华地区 before it was 丽水地区."""
        jinhua, lishui = (Region.of("332500", as_of=day) for day in ("1981-06-30", "1990-06-30"))
        assert Region.named("兰溪县", within=jinhua, as_of="1981-06-30").code == "332522"
        with pytest.raises(NotFoundError, match="no region of this name lies there"):
            Region.named("兰溪县", within=lishui, as_of="1981-06-30")

    def test_long_text(self) -> None:
        """A text far longer than any name is refused at once."""
        with pytest.raises(NotFoundError, match="no region bears this name"):
            Region.named("杭州市余杭区" * 20_000)

    def test_elsewhere(self) -> None:
        """A name looked for in the wrong place says where it is."""
        with pytest.raises(NotFoundError, match="no region of this name lies there") as caught:
            Region.named("余杭区", within="宁波")
        assert caught.value.candidates == ("330110 浙江省杭州市余杭区",)

    def test_elsewhere_and_ended(self) -> None:
        """A name that is gone, looked for in the wrong place, asks to look without the place."""
        with pytest.raises(NotFoundError, match="look for it without within="):
            Region.named("下城区", within="宁波")

    @pytest.mark.parametrize(
        ("name", "remedy"), [("杭洲市", "perhaps .*杭州市"), ("xyz", "simplified characters")]
    )
    def test_unknown(self, name: str, remedy: str) -> None:
        """An unknown name is answered with the nearest ones, if there are any."""
        with pytest.raises(NotFoundError, match=remedy):
            Region.named(name)


class TestPlace:
    """From a region up to its province."""

    def test_up(self) -> None:
        """Parent, ancestors and full name go up to the province."""
        region = Region.of("330110")
        assert region.parent() == Region.of("330100")
        assert region.ancestors() == (Region.of("330100"), Region.of("330000"))
        assert region.full_name == "浙江省杭州市余杭区"
        assert region.province_code == "330000"
        assert region.short_name == "余杭"
        assert str(region) == "余杭区 (330110)"

    def test_province(self) -> None:
        """A province has nothing above."""
        assert Region.of("330000").parent() is None
        assert Region.of("330000").ancestors() == ()

    @pytest.mark.parametrize(
        ("code", "full_name"),
        [
            ("310101", "上海市黄浦区"),
            ("500157", "重庆市两江新区"),
            ("659001", "新疆维吾尔自治区石河子市"),
            ("429004", "湖北省仙桃市"),
        ],
    )
    def test_directly_governed(self, code: str, full_name: str) -> None:
        """Districts of a municipality and counties governed by the province have the province as parent."""
        region = Region.of(code)
        assert region.full_name == full_name
        assert region.parent_code == region.province_code

    def test_as_it_stood(self) -> None:
        """What ended is shown under the names of its last day; the parent can be asked on another."""
        county = Region.of("332522", as_of="1981-06-01")
        assert county.full_name == "浙江省金华地区兰溪县"
        assert Region.of("339002", as_of="1990-01-01").full_name == "浙江省嘉兴市海宁市"
        district = Region.of("210202")
        days = ("1980-06-01", "1990-06-01")
        assert [str(district.parent(as_of=day)) for day in days] == ["旅大市 (210200)", "大连市 (210200)"]

    def test_parent_of_no_such_day(self) -> None:
        """On a day on which nobody had the parent's code there is no parent."""
        assert Region.of("331102").parent(as_of="1990-01-01") is None

    def test_ancestors_are_whole(self) -> None:
        """Ancestors of a region that ended are the regions as registered, with their own spans."""
        district = Region.of("330104", as_of="2020-01-01")
        assert district.ancestors() == (Region.of("330100"), Region.of("330000"))

    def test_is_within(self) -> None:
        """A region is within itself and all above it, and nowhere else."""
        yuhang, hangzhou = Region.of("330110"), Region.of("330100")
        assert yuhang.is_within(hangzhou)
        assert yuhang.is_within(yuhang)
        assert not hangzhou.is_within(yuhang)
        assert not yuhang.is_within(Region.of("330800"))


class TestTime:
    """From a region to what it became and what it came from."""

    def test_hangzhou_2021(self) -> None:
        """The districts of Hangzhou before and after 9 April 2021."""
        new = {code: Region.of(code) for code in ("330102", "330105", "330110", "330113", "330114")}
        came = {code: [old.name for old in region.predecessors] for code, region in new.items()}
        assert came == {
            "330102": ["上城区", "江干区"],
            "330105": ["下城区", "拱墅区"],
            "330110": ["余杭区"],
            "330113": ["余杭区"],
            "330114": ["江干区", "萧山区"],
        }
        jianggan = Region.of("330104", as_of="2021-04-08")
        assert jianggan.successors == (new["330102"], new["330114"])
        assert [link.change for link in jianggan.successions] == [RegionChange.MERGED, RegionChange.SPLIT]
        assert {link.evidence for region in new.values() for link in region.origins} == {Evidence.CITED}

    def test_part_given_away(self) -> None:
        """萧山区 goes on after a part of it went to 钱塘区."""
        xiaoshan = Region.of("330109")
        [link] = xiaoshan.successions
        assert (link.new_code, link.change, link.precision) == ("330114", RegionChange.SPLIT, Precision.DAY)

    def test_yuhang(self) -> None:
        """余杭 was a county, a city and a district; each step says how it is known."""
        county = Region.of("330125", as_of="1990-01-01")
        steps = []
        while county.code != "330110":
            [link], [county] = county.successions, county.successors
            steps.append((link.new_code, county.name, str(link.on.year), link.evidence))
        assert steps == [
            ("339021", "余杭市", "1994", Evidence.INFERRED),
            ("330184", "余杭市", "1995", Evidence.INFERRED),
            ("330110", "余杭区", "2001", Evidence.CITED),
        ]

    def test_checked_prefectures(self) -> None:
        """丽水地区 became 丽水市 in 2000, by the prefecture ids of the tables."""
        [link] = Region.of("332500", as_of="1999-12-31").successions
        assert (link.new_code, link.change, link.evidence) == (
            "331100",
            RegionChange.RECLASSIFIED,
            Evidence.TABLES,
        )
        assert link.precision is Precision.YEAR

    def test_unknown_stays_unknown(self) -> None:
        """Where nothing is known there are no links."""
        assert Region.of("110103", as_of="2009-01-01").successions == ()
        assert Region.of("330108").origins == ()


class TestInvariants:
    """What cannot exist cannot be built."""

    def test_by_hand(self) -> None:
        """A region may be built by hand, even outside the register."""
        region = Region(code="339998", name="某县", parent_code="330000", span=OPEN)
        assert (region.full_name, region.short_name) == ("浙江省某县", "某县")
        assert region.ended is Precision.OPEN

    @pytest.mark.parametrize(
        ("code", "name", "parent", "place"),
        [
            ("3301", "杭州市", "330000", "region.code"),
            ("330100", " ", "330000", "region.name"),
            ("330100", None, "330000", "region.name"),
            ("330100", "杭州市", None, "region.parent_code"),
            ("330000", "浙江省", "330000", "region.parent_code"),
            ("330110", "余杭区", "330111", "region.parent_code"),
            ("330110", "余杭区", "33", "region.parent_code"),
        ],
    )
    def test_refused(self, code: str, name: str, parent: str | None, place: str) -> None:
        """Codes, names and parents are checked."""
        with pytest.raises(InvariantError) as caught:
            Region(code=code, name=name, parent_code=parent, span=OPEN)
        assert caught.value.place == place
        assert caught.value.remedy
