# SPDX-License-Identifier: Apache-2.0
"""Published agreements: each loads with its citation and certainty, and gives the numbers that were published."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import pytest

import feidi.published.agreements as published
from feidi.agreements import (
    Agreement,
    Attribution,
    AttributionMode,
    Compensation,
    Facts,
    InPhases,
    Receipt,
    RevenueKind,
    Sharing,
    Unset,
)
from feidi.agreements.readings import describe
from feidi.agreements.terms import walk
from feidi.codec import dumps, loads
from feidi.errors import MissingFactError, UnsetError
from feidi.instruments import Certainty, Citation
from feidi.published.agreements import AGREEMENTS, RULES
from feidi.published.instruments import INSTRUMENTS
from feidi.quantities import Money
from feidi.settlement import Statement, settle
from feidi.settlement.compensation import compensate

ALL = (*RULES, *AGREEMENTS)
WAN = Money.wan(10000)


def settled(
    agreement: Agreement,
    amount: Money = WAN,
    kind: RevenueKind = RevenueKind.VAT,
    *,
    year: int = 2024,
    facts: Iterable[Facts] = (),
    project_class: str = "",
) -> Statement:
    """Settle one receipt of a made-up enterprise."""
    receipt = Receipt(
        kind=kind, payer="A", year=year, amount=amount, project="A", project_class=project_class
    )
    return settle(agreement, [receipt], facts)


def parts(statement: Statement) -> dict[str, str]:
    """Write what each party gets."""
    return {party: str(amount) for party, amount in statement.totals.items()}


def transfers_of(agreement: Agreement, facts: Facts, years: Iterable[int]) -> list[tuple[str, int, str]]:
    """Write the transfers of an agreement that leaves nothing open."""
    done = compensate(agreement, {facts.unit: facts}, years)
    assert done.unset == ()
    return [(paid.compensation, paid.year.year, str(paid.amount)) for paid in done.transfers]


def citations(agreement: Agreement) -> Iterable[Citation | None]:
    """Give the citations of an agreement and of its clauses."""
    return (agreement.citation, *(clause.citation for clause in agreement.clauses()))


def has_a_number(clause: Sharing | Compensation | Attribution) -> bool:
    """Say whether a clause sends something somewhere: not all of it ends unset."""
    if isinstance(clause, Sharing):
        leaves = [leaf for _, leaf in walk(clause.terms) if not hasattr(leaf, "depth")]
        return any(not isinstance(leaf, Unset) for leaf in leaves)
    return isinstance(clause, Attribution) or "Unset(" not in repr(clause.formula)


class TestCatalogue:
    """What is in it."""

    def test_counts(self) -> None:
        """At least eight rules and twenty-five agreements, each id once."""
        assert len(RULES) >= 8
        assert len(AGREEMENTS) >= 25
        assert len({agreement.id for agreement in ALL}) == len(ALL)

    def test_tuples_are_the_files(self) -> None:
        """Every agreement of every file of the folder stands in one of the two tuples."""
        folder = Path(published.__file__).parent
        files = {path.stem for path in folder.glob("*.py")} - {"__init__", "catalogue"}
        constants = [
            name for name in published.__all__ if name.isupper() and name not in {"AGREEMENTS", "RULES"}
        ]
        objects = [getattr(published, name) for name in constants]
        assert {id(each) for each in objects} == {id(each) for each in ALL}
        assert len(files) == len(ALL) - 1  # one file holds a rule and the return that goes with it

    @pytest.mark.parametrize("agreement", ALL, ids=lambda each: each.id)
    def test_cited(self, agreement: Agreement) -> None:
        """The agreement and each of its clauses cite a document by its number or its address."""
        for citation in citations(agreement):
            assert citation is not None
            assert citation.instrument.number or citation.url

    @pytest.mark.parametrize("agreement", ALL, ids=lambda each: each.id)
    def test_certain(self, agreement: Agreement) -> None:
        """A clause is called unset exactly where it has no number; nothing is proposed or made up."""
        assert tuple(agreement.clauses())
        for clause in agreement.clauses():
            assert clause.certainty in (Certainty.PUBLISHED, Certainty.WEAK, Certainty.UNSET)
            assert (clause.certainty is Certainty.UNSET) == (not has_a_number(clause))
        if agreement.certainty is Certainty.UNSET:
            assert {clause.certainty for clause in agreement.clauses()} == {Certainty.UNSET}

    @pytest.mark.parametrize("agreement", ALL, ids=lambda each: each.id)
    def test_parties(self, agreement: Agreement) -> None:
        """A region is the one of the day of signing, where a day of signing is known."""
        for party in agreement.parties:
            if party.region is not None and agreement.signed is not None:
                assert agreement.signed in party.region.span

    @pytest.mark.parametrize("agreement", ALL, ids=lambda each: each.id)
    def test_described(self, agreement: Agreement) -> None:
        """Each describes itself in both languages, and quotes what it leaves unset."""
        zh, en = describe(agreement, "zh"), describe(agreement, "en")
        assert agreement.title.zh in zh
        assert agreement.title.en in en
        for clause in agreement.sharing:
            if isinstance(clause.terms, Unset):
                assert clause.terms.reason in zh

    @pytest.mark.parametrize("agreement", ALL, ids=lambda each: each.id)
    def test_written_and_read(self, agreement: Agreement) -> None:
        """Written as a document and read back it is the same."""
        assert loads(dumps(agreement)) == agreement

    def test_days_are_those_published(self) -> None:
        """Two agreements were published with the day of signing, and none with a dated term."""
        assert {each.id: str(each.signed) for each in ALL if each.signed} == {
            "jiangyin-jingjiang": "2003-02-15",
            "suzhou-suqian": "2006-11-01",
        }
        assert [each.id for each in ALL if each.term] == []

    def test_documents_stand_once(self) -> None:
        """Every document has its own id, and its number or address."""
        assert len({document.id for document in INSTRUMENTS}) == len(INSTRUMENTS)
        assert [document.id for document in INSTRUMENTS if not (document.number or document.url)] == []

    def test_nothing_recalled(self) -> None:
        """No stability factor of 0.85 and no term of eight years: neither was seen in a document."""
        for agreement in ALL:
            assert "Fraction(17, 20)" not in repr(agreement)
            for clause in agreement.sharing:
                years = [
                    sum(phase.years for phase in each.phases)
                    for _, each in walk(clause.terms)
                    if isinstance(each, InPhases)
                ]
                assert 8 not in years


class TestUnset:
    """What has no number."""

    @pytest.mark.parametrize("agreement", ALL, ids=lambda each: each.id)
    def test_refuses_and_quotes(self, agreement: Agreement) -> None:
        """Money that reaches a clause without a number waits there, and asking for it quotes the words."""
        for clause in agreement.sharing:
            if isinstance(clause.terms, Unset):
                statement = settled(agreement, kind=clause.kinds[0])
                assert statement.lines == ()
                assert [waiting.amount for waiting in statement.unsettled] == [WAN]
                with pytest.raises(UnsetError, match=clause.terms.reason):
                    statement.of(agreement.parties[0].key)

    @pytest.mark.parametrize("agreement", ALL, ids=lambda each: each.id)
    def test_unset_transfers_quote_too(self, agreement: Agreement) -> None:
        """A compensation without a number is named with its words and transfers nothing."""
        known = dict.fromkeys(("agreed", "joined"), "2024-01-01")
        for clause in agreement.compensation:
            if clause.certainty is Certainty.UNSET and clause.id != "central_subsidy":
                one = Agreement(
                    id="one", title=agreement.title, parties=agreement.parties, compensation=[clause]
                )
                facts = Facts(
                    unit=clause.facts_id,
                    milestones=list(known.items()),
                    series={"mu_won_back": {2024: 3}},
                )
                done = compensate(one, {facts.unit: facts}, [2024])
                assert done.transfers == ()
                assert len(done.unset) == 1
                unset = done.unset[0].reason
                words = repr(clause.formula).partition("Unset(reason='")[2].partition("'")[0]
                assert words
                assert words in unset

    def test_tibet_qinghai_is_an_outcome(self) -> None:
        """What the host got of the tax of all tiers is no ratio: nothing settles, and no such share is anywhere."""
        agreement = published.TIBET_QINGHAI
        assert isinstance(agreement.sharing[0].terms, Unset)
        share = Fraction(553, 2052)
        assert round(float(share), 4) == 0.2695
        assert repr(share) not in repr(agreement)


PUBLISHED = [
    ("ganzi-meishan", 2676, {"source": "1338万元", "host": "1338万元"}),
    ("guangdong-guangxi", 10000, {"guangdong": "5000万元", "guangxi": "5000万元"}),
    ("weinan-lintong", 10000, {"source": "5000万元", "host": "5000万元"}),
    ("fujian-2012", 10000, {"source": "5000万元", "host": "5000万元"}),
    ("fuzhou", 10000, {"source": "7000万元", "host": "3000万元"}),
    ("hefei-huainan", 10000, {"zone_fund": "1亿元"}),
    ("vat-2016", 10000, {"central": "5000万元", "local": "5000万元"}),
]


class TestShares:
    """Fixed ratios."""

    @pytest.mark.parametrize(("agreement", "wan", "expected"), PUBLISHED)
    def test_ratio(self, agreement: str, wan: int, expected: dict[str, str]) -> None:
        """Value-added tax of a year flows as the ratio says."""
        found = next(each for each in ALL if each.id == agreement)
        assert parts(settled(found, Money.wan(wan))) == expected

    @pytest.mark.parametrize(
        ("agreement", "shares"),
        [
            (
                published.SUTONG_COMPANY_EQUITY,
                {"cssd": "5100万元", "nantong": "3900万元", "nongken": "1000万元"},
            ),
            (published.SUZHOU_CHUZHOU, {"cssd": "5600万元", "chuzhou": "4400万元"}),
            (published.CAOHEJING_HAINING, {"caohejing": "5500万元", "haining": "4500万元"}),
        ],
    )
    def test_equity(self, agreement: Agreement, shares: dict[str, str]) -> None:
        """Profit follows the stakes that were published."""
        assert parts(settled(agreement, kind=RevenueKind.DIVIDEND)) == shares

    def test_stakes_of_sutong_are_its_capital(self) -> None:
        """51%, 39% and 10% of 5亿元."""
        terms = published.SUTONG_COMPANY_EQUITY.sharing[0].terms
        assert sum((stake.value for stake in terms.stakes), Money(0)) == Money.yi(5)
        assert [str(share) for share in terms.shares] == ["51/100", "39/100", "1/10"]

    def test_both_halves_of_hefei_and_huainan_go_back(self) -> None:
        """The trace names each side's half on its way to the zone; non-tax revenue goes there too."""
        statement = settled(published.HEFEI_HUAINAN)
        assert statement.trace is not None
        said = repr(statement.trace)
        assert "合肥经开区所得一半" in said
        assert "寿县所得一半" in said
        assert parts(settled(published.HEFEI_HUAINAN, kind=RevenueKind.NON_TAX)) == {"zone_fund": "1亿元"}

    def test_rent_of_longquan(self) -> None:
        """The rent of the factories goes to Longquan whole."""
        assert parts(settled(published.LONGQUAN_XIAOSHAN, kind=RevenueKind.RENT)) == {"source": "1亿元"}


class TestInTime:
    """Gates and clocks."""

    def test_songjiang(self) -> None:
        """Two fifths for five years, for an enterprise that Songjiang recommended; else all to the host."""
        agreement = published.LUAN_SONGJIANG
        start = [("sharing_start", "2020-01-01")]
        firm = Facts(unit="A", flags={"recommended_by_source": True}, milestones=start)
        assert parts(settled(agreement, facts=[firm])) == {"source": "4000万元", "host": "6000万元"}
        assert parts(settled(agreement, year=2025, facts=[firm])) == {"host": "1亿元"}
        other = Facts(unit="A", flags={"recommended_by_source": False}, milestones=start)
        assert parts(settled(agreement, facts=[other])) == {"host": "1亿元"}
        with pytest.raises(MissingFactError, match="recommended_by_source"):
            settled(agreement, facts=[Facts(unit="A")])

    def test_longquan(self) -> None:
        """All of it for five years; what comes later waits."""
        zone = Facts(unit="zone", milestones=[("sharing_start", "2018-01-01")])
        assert parts(settled(published.LONGQUAN_XIAOSHAN, year=2022, facts=[zone])) == {"source": "1亿元"}
        later = settled(published.LONGQUAN_XIAOSHAN, year=2023, facts=[zone])
        with pytest.raises(UnsetError, match="前5年全额返还"):
            later.of("source")

    @pytest.mark.parametrize(
        ("agreement", "first", "second"),
        [(published.GAOZHU, "yubei", "guangan"), (published.SUITONG, "suining", "tongnan")],
    )
    def test_stock_is_kept_and_increment_halved(self, agreement: Agreement, first: str, second: str) -> None:
        """A base of 4000万元 stays where it was, and each side gets half of the 6000 above it."""
        zone = Facts(
            unit="zone", amounts={f"stock_of_{first}": Money.wan(4000), f"stock_of_{second}": Money.wan(1000)}
        )
        assert parts(settled(agreement, facts=[zone], project_class=first)) == {
            first: "7000万元",
            second: "3000万元",
        }
        assert parts(settled(agreement, facts=[zone], project_class=second)) == {
            first: "4500万元",
            second: "5500万元",
        }

    def test_qingchuan(self) -> None:
        """6:4 until a year after the aid has come, and then at least 500万元 to Qingchuan."""
        agreement = published.QINGCHUAN_GUANGYUAN
        zone = Facts(unit="zone", milestones=[("aid_paid", "2012-01-01")])
        before = settled(agreement, Money.wan(800), year=2012, facts=[zone])
        assert parts(before) == {"source": "480万元", "host": "320万元"}
        held = settled(agreement, Money.wan(800), year=2013, facts=[zone])
        assert parts(held) == {"source": "500万元", "host": "300万元"}
        above = settled(agreement, Money.wan(1000), year=2013, facts=[zone])
        assert parts(above) == {"source": "600万元", "host": "400万元"}
        not_yet = Facts(unit="zone", milestones=[("aid_paid", None)])
        assert parts(settled(agreement, Money.wan(100), facts=[not_yet])) == {
            "source": "60万元",
            "host": "40万元",
        }


class TestReturns:
    """Compensation between the two sides."""

    def test_longyou(self) -> None:
        """1000.8万元 a year on 1亿元."""
        facts = Facts(unit="fixed_return", milestones=[("investment", "2020-01-01")])
        assert transfers_of(published.LONGYOU_ZHENHAI, facts, [2021]) == [
            ("fixed_return", 2021, "1000.8万元")
        ]

    def test_qujiang(self) -> None:
        """1200万元 a year for five years, and then the rent."""
        facts = Facts(
            unit="return_then_rent",
            yearly={"rent": {2025: Money.wan(900)}},
            milestones=[("investment", "2020-01-01")],
        )
        paid = [amount for _, _, amount in transfers_of(published.QUJIANG_YINZHOU, facts, range(2020, 2026))]
        assert paid == ["1200万元"] * 5 + ["900万元"]

    def test_qingtian(self) -> None:
        """A tenth of what was really invested."""
        facts = Facts(
            unit="fixed_return",
            amounts={"invested": Money.wan(8000)},
            milestones=[("investment", "2018-01-01")],
        )
        assert transfers_of(published.PINGHU_QINGTIAN, facts, [2020]) == [("fixed_return", 2020, "800万元")]

    @pytest.mark.parametrize(
        ("raised", "earned", "paid"),
        [
            (False, 150, ("first_floor", "200万元")),
            (True, 150, ("raised_floor", "500万元")),
            (True, 620, ("raised_floor", "620万元")),
        ],
    )
    def test_wencheng(self, raised: bool, earned: int, paid: tuple[str, str]) -> None:
        """At least 200万元, and at least 500 once it was raised; more where more was earned."""
        facts = Facts(
            unit="source",
            yearly={"dividend": {2022: Money.wan(earned)}},
            flags={"guarantee_raised": raised},
        )
        assert transfers_of(published.RUIAN_WENCHENG, facts, [2022]) == [(paid[0], 2022, paid[1])]

    def test_gutian(self) -> None:
        """The floor of 6万元 is 5% of 120万元."""
        facts = Facts(unit="villages", yearly={"dividend": {2022: Money.wan(1)}})
        assert transfers_of(published.GUTIAN_SHARES, facts, [2022]) == [("dividend", 2022, "6万元")]
        assert Money.wan(6).fen * 20 == Money.wan(120).fen

    def test_interest_subsidy_of_pinghu(self) -> None:
        """The one number among Pinghu's ranges: 3万元 a year."""
        facts = Facts(
            unit="villages", milestones=[("joined", "2020-01-01")], series={"mu_won_back": {2022: 1}}
        )
        done = compensate(published.PINGHU_VILLAGES, {"villages": facts}, [2022])
        assert [str(paid.amount) for paid in done.transfers] == ["3万元"]
        assert [waiting.compensation for waiting in done.unset] == ["fields_won_back"]


class TestStatistics:
    """Attribution."""

    @pytest.mark.parametrize(
        ("agreement", "source", "count"),
        [
            (published.XIAMEN_QUANZHOU, "1/2", 5),
            (published.HEFEI_HUAINAN, "1/2", 1),
            (published.LUAN_SONGJIANG, "2/5", 1),
            (published.QINGCHUAN_GUANGYUAN, "3/5", 1),
            (published.FUJIAN_2012, "1/2", 1),
        ],
    )
    def test_split(self, agreement: Agreement, source: str, count: int) -> None:
        """The source counts its part and the host the rest."""
        (clause,) = agreement.attribution
        counted = clause.attribute(Fraction(100))
        assert counted["source"] == 100 * Fraction(source)
        assert sum(counted.values()) == 100
        assert len(clause.statistics) == count

    def test_whole_to_the_introducer(self) -> None:
        """Fuzhou counts three statistics wholly where the project came from."""
        (clause,) = published.FUZHOU.attribution
        assert clause.attribute(Fraction(100)) == {"source": 100}
        assert len(clause.statistics) == 3

    def test_counted_twice(self) -> None:
        """Kunming counts four statistics in full on both sides, and funds attracted wholly with the introducer."""
        twice, once = published.KUNMING_2024.attribution
        assert twice.mode is AttributionMode.FULL_ON_EACH
        assert sum(twice.attribute(Fraction(100)).values()) == 200
        assert len(twice.statistics) == 4
        assert once.attribute(Fraction(100)) == {"source": 100}
