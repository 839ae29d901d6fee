# SPDX-License-Identifier: Apache-2.0
"""财预〔2015〕92号 at its edges, on made-up enterprises, and the floor of Qingchuan on made-up receipts."""

import attrs
import pytest

from feidi.agreements import Facts
from feidi.instruments import Certainty
from feidi.published.agreements import JINGJINJI_2015
from feidi.published.illustrative import (
    AT_THE_GATE,
    CAP_IN_EXTENSION,
    CAP_IN_FIRST_YEAR,
    CAP_NEVER,
    FLOOR_OF_QINGCHUAN,
    ILLUSTRATIVE_CASES,
    NEGATIVE_YEAR,
    IllustrativeCase,
)
from feidi.quantities import Money
from feidi.settlement import Statement, settle
from feidi.settlement.compensation import compensate


def settled(case: IllustrativeCase) -> Statement:
    """Settle a case."""
    return settle(case.agreement, case.receipts, case.facts)


def source_by_year(case: IllustrativeCase) -> dict[int, int]:
    """Give what the source gets in each year [万元]."""
    years = sorted({receipt.year.year for receipt in case.receipts})
    statement = settled(case)
    return {year: statement.of("source", year).fen // 100_0000 for year in years}


class TestFiveEdges:
    """The gate, the cap, the extension, the end, and refunds."""

    def test_at_the_gate(self) -> None:
        """A mean of exactly 2000万元 is enough, and a fen less is not."""
        assert source_by_year(AT_THE_GATE) == {2018: 500}
        (facts,) = AT_THE_GATE.facts
        less = {2013: Money.wan(1900) - Money(1), 2014: Money.wan(2000), 2015: Money.wan(2100)}
        short = attrs.evolve(AT_THE_GATE, facts=[attrs.evolve(facts, yearly={"three_taxes": less})])
        assert source_by_year(short) == {2018: 0}

    def test_cap_in_the_first_year(self) -> None:
        """Half would be 7000万元; the source gets 6000 and nothing in the year after."""
        assert source_by_year(CAP_IN_FIRST_YEAR) == {2018: 6000, 2019: 0}
        assert settled(CAP_IN_FIRST_YEAR).of("host") == Money.wan(22000)

    def test_cap_in_the_extension(self) -> None:
        """After three years 6000万元 of 9000 are paid, so sharing goes on, and ends in the fifth year at the cap."""
        assert source_by_year(CAP_IN_EXTENSION) == {
            2018: 2000,
            2019: 2000,
            2020: 2000,
            2021: 2000,
            2022: 1000,
        }

    def test_cap_never(self) -> None:
        """Five years and no more, although 5000万元 are missing to the cap."""
        assert source_by_year(CAP_NEVER) == dict.fromkeys(range(2018, 2023), 500) | {2023: 0}

    def test_negative_year(self) -> None:
        """A year of refunds lowers mean and cap: 4000 and then 3500万元 of a cap of 7500."""
        assert source_by_year(NEGATIVE_YEAR) == {2018: 4000, 2019: 3500}

    @pytest.mark.parametrize("flag", ["led_by_government", "fits_host_layout"])
    def test_each_gate_closes(self, flag: str) -> None:
        """A move of the market, or one that does not fit, is not shared."""
        (facts,) = CAP_NEVER.facts
        flags = dict(facts.flags) | {flag: False}
        outside = attrs.evolve(CAP_NEVER, facts=[attrs.evolve(facts, flags=flags)])
        assert set(source_by_year(outside).values()) == {0}

    def test_before_full_production(self) -> None:
        """The clock starts with full production, not with the move."""
        (facts,) = AT_THE_GATE.facts
        days = dict(facts.milestones) | {"full_production": None}
        waiting = attrs.evolve(AT_THE_GATE, facts=[attrs.evolve(facts, milestones=days)])
        assert source_by_year(waiting) == {2018: 0}


class TestCentralSubsidy:
    """What the centre pays once is "appropriate" and has no figure."""

    @staticmethod
    def _facts(case: IllustrativeCase, reached: bool) -> dict[str, Facts]:
        (facts,) = case.facts
        flags = dict(facts.flags) | {"cap_reached": reached}
        return {"enterprise": attrs.evolve(facts, unit="enterprise", flags=flags)}

    def test_unset_in_the_year_after(self) -> None:
        """Five years after full production it is due, and the words stand in place of a figure."""
        done = compensate(JINGJINJI_2015, self._facts(CAP_NEVER, reached=False), range(2018, 2026))
        assert done.transfers == ()
        assert [(waiting.year.year, "适当补助" in waiting.reason) for waiting in done.unset] == [(2023, True)]

    def test_nothing_where_the_cap_was_reached(self) -> None:
        """A source that had its full share gets none."""
        done = compensate(JINGJINJI_2015, self._facts(CAP_IN_EXTENSION, reached=True), range(2018, 2026))
        assert (done.transfers, done.unset) == ((), ())

    def test_sharing_settles_beside_it(self) -> None:
        """The open figure does not stand in the way of the tax."""
        assert settled(CAP_NEVER).of("source") == Money.wan(2500)
        assert JINGJINJI_2015.compensation[0].certainty is Certainty.UNSET


class TestQingchuan:
    """The floor and its trigger."""

    def test_floor(self) -> None:
        """6:4 before the trigger, 500万元 after it, all of a poor year with the rest unmet, 6:4 above it."""
        assert source_by_year(FLOOR_OF_QINGCHUAN) == {2010: 480, 2011: 500, 2012: 400, 2013: 600}
        (missing,) = settled(FLOOR_OF_QINGCHUAN).unmet
        assert (missing.year.year, missing.missing) == (2012, Money.wan(100).fen)


class TestCases:
    """They are made up and say so."""

    @pytest.mark.parametrize("case", ILLUSTRATIVE_CASES, ids=lambda each: each.id)
    def test_labelled(self, case: IllustrativeCase) -> None:
        """Each is illustrative, says so in both languages, and names no enterprise that exists."""
        assert case.certainty is Certainty.ILLUSTRATIVE
        assert "虚构" in case.label.zh
        assert "made" in case.label.en
        assert all("虚构" in receipt.payer for receipt in case.receipts)

    def test_ids_stand_once(self) -> None:
        """Every case has its own id."""
        assert len({case.id for case in ILLUSTRATIVE_CASES}) == len(ILLUSTRATIVE_CASES) == 6
