# SPDX-License-Identifier: Apache-2.0
"""Published enclaves: what documents say stands with its citation, and the rest is left open."""

from pathlib import Path

import pytest

import feidi.published.enclaves as published
from feidi.codec import dumps, loads
from feidi.enclaves import Bound, Enclave, LifeStage, PublishedFact, Purpose
from feidi.instruments import Certainty, Citation
from feidi.published.agreements import AGREEMENTS
from feidi.published.enclaves import ENCLAVES
from feidi.quantities import Area, Money


def fact(enclave: Enclave, fact_id: str) -> PublishedFact:
    """Give a fact that has to be there."""
    found = enclave.fact(fact_id)
    assert found is not None
    return found


def citations(enclave: Enclave) -> list[Citation | None]:
    """Give every citation of an enclave."""
    found: list[Citation | None] = [each.citation for each in enclave.facts]
    for whole in (enclave.land, enclave.investment):
        for name in ("planned", "used", "floor", "made"):
            figure = getattr(whole, name, None)
            if figure is not None:
                found.append(figure.citation)
    if enclave.life is not None:
        found += [event.citation for event in enclave.life.events]
    return found


class TestCatalogue:
    """What is in it."""

    def test_counts(self) -> None:
        """At least fifteen enclaves, each id and name once."""
        assert len(ENCLAVES) >= 15
        assert len({each.id for each in ENCLAVES}) == len({each.name for each in ENCLAVES}) == len(ENCLAVES)

    def test_tuple_is_the_files(self) -> None:
        """Every file of the folder is one enclave of the tuple, under the id of its name."""
        files = {path.stem for path in Path(published.__file__).parent.glob("*.py")} - {
            "__init__",
            "catalogue",
        }
        assert {each.id.replace("-", "_") for each in ENCLAVES} == files

    @pytest.mark.parametrize("enclave", ENCLAVES, ids=lambda each: each.id)
    def test_cited(self, enclave: Enclave) -> None:
        """Every figure cites a document by its number or address, and is published or weakly so."""
        found = citations(enclave)
        assert found
        for citation in found:
            assert citation is not None
            assert citation.instrument.number or citation.url
        assert {each.certainty for each in enclave.facts} <= {Certainty.PUBLISHED, Certainty.WEAK}

    @pytest.mark.parametrize("enclave", ENCLAVES, ids=lambda each: each.id)
    def test_holes_stay_open(self, enclave: Enclave) -> None:
        """No document sorts one of them into the four kinds, and none prints its bodies, sectors or services."""
        assert enclave.kind is None
        assert (enclave.sectors, enclave.builders, enclave.governance, enclave.projects) == (None,) * 4
        assert (enclave.public_service, enclave.operator, enclave.ownership_separated) == (None,) * 3

    @pytest.mark.parametrize("enclave", ENCLAVES, ids=lambda each: each.id)
    def test_written_and_read(self, enclave: Enclave) -> None:
        """Written as a document and read back it is the same, with the regions of its time."""
        assert loads(dumps(enclave)) == enclave

    @pytest.mark.parametrize("enclave", ENCLAVES, ids=lambda each: each.id)
    def test_regions_of_their_time(self, enclave: Enclave) -> None:
        """Host and sources existed when the enclave was set up, where that is known."""
        if enclave.established_year is not None:
            last = enclave.established_year.last
            assert all(last in region.span for region in (*enclave.sources, enclave.host))

    def test_agreements_lead_here(self) -> None:
        """Every enclave that an agreement names is there."""
        ids = {each.id for each in ENCLAVES}
        named = {each.enclave for each in AGREEMENTS if each.enclave}
        assert len(named) >= 25
        assert named <= ids


class TestFigures:
    """Single figures, as printed."""

    def test_weak_ones(self) -> None:
        """The two parks of Huzhou come from a rewritten copy, and the proposal is a proposal."""
        weak = {each.id for each in ENCLAVES for one in each.facts if one.certainty is Certainty.WEAK}
        assert weak == {"nanxun-shanghai", "anji-shanghai", "guangdong-guangxi"}
        assert published.NANXUN_SHANGHAI.project_count == 13

    def test_jinyun(self) -> None:
        """1.78亿元 of 134 villages; more than 2700万元 came back; 5 to 6万元 a village."""
        building = published.JINYUN_BUILDING
        assert building.investment is not None
        assert building.investment.funded == Money.yi("1.78")
        assert [part.givers for part in building.investment.funding or ()] == [134]
        assert fact(building, "returned").bound is Bound.AT_LEAST
        income = fact(building, "income_per_village")
        assert (income.value, income.upper) == (Money.wan(5), Money.wan(6))

    def test_zheda_zhiguang(self) -> None:
        """107亩, 17.7万平方米 and 10亿元, begun on 23 September 2022."""
        park = published.ZHEDA_ZHIGUANG
        assert park.land is not None
        assert park.land.planned is not None
        assert park.land.planned.known() == Area.from_text("107亩")
        assert park.land.floor is not None
        assert park.land.floor.known() == Area.from_text("17.7万平方米")
        assert park.life is not None
        assert str(park.life.first(LifeStage.UNDER_CONSTRUCTION)) == "2022-09-23"

    def test_meishan_adds_up(self) -> None:
        """2676万元 is twice what each side got, to the 万元."""
        park = published.GANZI_MEISHAN_ENCLAVE
        whole, each = fact(park, "tax").value, fact(park, "tax_of_each_side")
        assert isinstance(whole, Money)
        assert isinstance(each.value, Money)
        assert whole == each.value + each.value
        assert each.bound is Bound.ABOUT

    def test_golmud(self) -> None:
        """5.53 of 20.52亿元 are outcomes; neither is a share."""
        park = published.TIBET_QINGHAI_ENCLAVE
        assert {one.value for one in park.facts} == {Money.yi("20.52"), Money.yi("5.53")}

    def test_villages(self) -> None:
        """Enclaves for villages say so, and their capital is that of villages."""
        for enclave in ENCLAVES:
            money = enclave.investment.funding if enclave.investment else None
            if money is not None:
                assert enclave.purposes == (Purpose.VILLAGE_INCOME,)
                assert not any(part.kind.is_private for part in money)

    def test_yuhang_is_the_one_of_2012(self) -> None:
        """The host of Quzhou's park was divided in 2021; the enclave keeps the district of its day."""
        assert published.QUZHOU_HAICHUANG.host.span.end is not None
        assert published.GAOZHU_ENCLAVE.sources[0].span.end is not None
