# SPDX-License-Identifier: Apache-2.0
"""Phases, tiers and factors: what changes with time and with the units' figures."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from feidi.agreements import (
    Agreement,
    Clock,
    Facts,
    InPhases,
    PartYear,
    Receipt,
    Retention,
    RevenueKind,
    Split,
    SplitByFactors,
    SplitByTier,
    TierShares,
    To,
)
from feidi.dates import Dated, Span, Timeline, date_of
from feidi.errors import MissingFactError, SettlementError, UndefinedError, UnsetError
from feidi.instruments import Certainty, Figure, Parameter
from feidi.labels import Label
from feidi.quantities import Money
from feidi.settlement import settle

On = Callable[..., Agreement]
Of = Callable[..., Receipt]


def gets(agreement: Agreement, receipts: list[Receipt], *facts: Facts) -> dict[str, Fraction]:
    """Settle and give what each party gets before rounding, in yuan."""
    sums: dict[str, Fraction] = {}
    for line in settle(agreement, receipts, facts).lines:
        sums[line.party] = sums.get(line.party, Fraction(0)) + line.exact / 100
    return sums


class TestPhases:
    """By years since an event."""

    TERMS = InPhases(
        [(1, To("source")), (2, To("fund"))], clock="production", before=To("host"), after=To("host")
    )
    FACTS = Facts(unit="A", milestones={"production": "2021-07-01"})

    @pytest.mark.parametrize(
        ("date", "party"),
        [
            ("2021-06-30", "host"),
            ("2021-07-01", "source"),
            ("2022-06-30", "source"),
            ("2022-07-01", "fund"),
            ("2024-06-30", "fund"),
            ("2024-07-01", "host"),
        ],
    )
    def test_the_date_of_a_receipt_decides(self, agreement_on: On, vat: Of, date: str, party: str) -> None:
        """A dated receipt falls into one phase, first day in and last day out."""
        receipt = vat("A", int(date[:4]), 7, date)
        assert gets(agreement_on(self.TERMS), [receipt], self.FACTS) == {party: 7}

    def test_a_whole_year_receipt_needs_a_convention(self, agreement_on: On, vat: Of) -> None:
        """Across a boundary the library does not guess."""
        with pytest.raises(
            SettlementError, match=r"sharing\[0\]\.terms.*crosses a boundary.*\(found 'A 2021'\)"
        ):
            settle(agreement_on(self.TERMS), [vat("A", 2021, 365)], [self.FACTS])

    @pytest.mark.parametrize(
        ("convention", "expected"),
        [
            (PartYear.PRORATE, {"host": 181, "source": 184}),
            (PartYear.FIRST_DAY, {"host": 365}),
            (PartYear.LAST_DAY, {"source": 365}),
        ],
    )
    def test_the_conventions(
        self, agreement_on: On, vat: Of, convention: PartYear, expected: dict[str, int]
    ) -> None:
        """181 days before 1 July and 184 after; or all of it by the first or the last day."""
        agreement = agreement_on(self.TERMS, part_year=convention)
        assert gets(agreement, [vat("A", 2021, 365)], self.FACTS) == expected

    def test_nested_phases_divide_the_days_that_are_left(self, agreement_on: On, vat: Of) -> None:
        """An inner clock divides only the days of the outer phase."""
        inner = InPhases([(1, To("fund"))], clock="full_production", before=To("source"))
        terms = InPhases([(1, inner)], clock="production", before=To("host"))
        facts = Facts(unit="A", milestones={"production": "2021-07-01", "full_production": "2021-10-01"})
        agreement = agreement_on(terms, part_year=PartYear.PRORATE)
        assert gets(agreement, [vat("A", 2021, 365)], facts) == {"host": 181, "source": 92, "fund": 92}

    def test_a_year_inside_a_phase_needs_no_convention(self, agreement_on: On, vat: Of) -> None:
        """2023 lies wholly in the second phase."""
        assert gets(agreement_on(self.TERMS), [vat("A", 2023, 5)], self.FACTS) == {"fund": 5}

    def test_a_phase_that_starts_on_new_year_needs_none(self, agreement_on: On, vat: Of) -> None:
        """A boundary between two years is no boundary inside one."""
        facts = Facts(unit="A", milestones={"production": "2022-01-01"})
        receipts = [vat("A", 2021, 1), vat("A", 2022, 2), vat("A", 2023, 4)]
        assert gets(agreement_on(self.TERMS), receipts, facts) == {"host": 1, "source": 2, "fund": 4}

    def test_from_29_february_phases_are_anchored_at_the_clock(self, agreement_on: On, vat: Of) -> None:
        """Four years after 29 February 2020 is 29 February 2024, not the 28th that a common year left behind."""
        terms = InPhases([(1, To("source")), (3, To("fund"))], clock="production", after=To("host"))
        facts = Facts(unit="A", milestones={"production": "2020-02-29"})
        receipts = [
            vat("A", 2021, 1, "2021-02-28"),
            vat("A", 2024, 2, "2024-02-28"),
            vat("A", 2024, 4, "2024-02-29"),
        ]
        assert gets(agreement_on(terms), receipts, facts) == {"fund": 3, "host": 4}

    def test_what_has_not_happened_yet(self, agreement_on: On, vat: Of) -> None:
        """None says that the clock has not started."""
        facts = Facts(unit="A", milestones={"production": None})
        assert gets(agreement_on(self.TERMS), [vat("A", 2021, 5)], facts) == {"host": 5}

    def test_a_delay(self, agreement_on: On, vat: Of) -> None:
        """One year and two months after the event."""
        terms = InPhases(
            [(1, To("source"))], clock=Clock("production", 1, 2), before=To("host"), after=To("fund")
        )
        receipts = [
            vat("A", 2022, 1, "2022-08-31"),
            vat("A", 2022, 2, "2022-09-01"),
            vat("A", 2023, 4, "2023-09-01"),
        ]
        assert gets(agreement_on(terms), receipts, self.FACTS) == {"host": 1, "source": 2, "fund": 4}

    @pytest.mark.parametrize(
        ("year", "when"), [(2020, "before the clock starts"), (2025, "after the last phase")]
    )
    def test_money_that_no_phase_covers(self, agreement_on: On, vat: Of, year: int, when: str) -> None:
        """Without before= and after= such money is an error that says which."""
        terms = InPhases([(1, To("source")), (2, To("fund"))], clock="production")
        with pytest.raises(SettlementError, match=f"no phase covers money that comes in {when}"):
            settle(agreement_on(terms), [vat("A", year, 1)], [self.FACTS])

    @pytest.mark.parametrize("facts", [(), (Facts(unit="A"),)])
    def test_a_milestone_that_nobody_spoke_of(
        self, agreement_on: On, vat: Of, facts: tuple[Facts, ...]
    ) -> None:
        """The error names the milestone."""
        with pytest.raises(MissingFactError, match="milestone 'production' is not given"):
            settle(agreement_on(self.TERMS), [vat("A", 2021, 1)], facts)


def shares(*pairs: tuple[str, str]) -> Figure[TierShares]:
    """Give made-up shares of tiers."""
    return Figure(value=TierShares(pairs), certainty=Certainty.ILLUSTRATIVE)


class TestTiers:
    """By the retention in force."""

    RETENTION = Retention(
        kinds=(RevenueKind.VAT,),
        parameter=Parameter(
            id="vat",
            label=Label(zh="增值税", en="VAT"),
            timeline=Timeline(
                [
                    Dated(
                        Span(date_of("2010-01-01"), date_of("2016-05-01")),
                        shares(("central", "3/4"), ("local", "1/4")),
                    ),
                    Dated(
                        Span(date_of("2016-05-01"), date_of("2020-01-01")),
                        shares(("central", "1/2"), ("local", "1/2")),
                    ),
                    Dated(
                        Span(date_of("2020-01-01"), date_of("2021-01-01")),
                        shares(("central", "0"), ("local", "1")),
                    ),
                ]
            ),
        ),
    )
    TERMS = SplitByTier((RETENTION,), [("central", To("fund")), ("local", To("host"))])

    def test_the_shares_of_the_day(self, agreement_on: On, vat: Of) -> None:
        """75:25 through April 2016, 50:50 from May; a tier without a share gets no line."""
        receipts = [vat("A", 2016, 100, "2016-04-30"), vat("A", 2016, 100, "2016-05-01"), vat("A", 2020, 8)]
        assert gets(agreement_on(self.TERMS), receipts) == {"fund": 125, "host": 83}

    @pytest.mark.parametrize(
        ("convention", "local"),
        [
            (PartYear.PRORATE, Fraction(121, 4) + Fraction(245, 2)),
            (PartYear.FIRST_DAY, Fraction(366, 4)),
            (PartYear.LAST_DAY, Fraction(366, 2)),
        ],
    )
    def test_a_whole_year_across_the_reform(
        self, agreement_on: On, vat: Of, convention: PartYear, local: Fraction
    ) -> None:
        """121 days of 2016 lie before the first of May and 245 after."""
        agreement = agreement_on(self.TERMS, part_year=convention)
        assert gets(agreement, [vat("A", 2016, 366)])["host"] == local

    def test_a_kind_without_retention(self, agreement_on: On, cit: Of) -> None:
        """Each kind that may come in needs its retention."""
        with pytest.raises(SettlementError, match="no retention for cit"):
            settle(agreement_on(self.TERMS), [cit("A", 2016, 1)])

    def test_a_year_without_shares(self, agreement_on: On, vat: Of) -> None:
        """A gap in the timeline is no zero."""
        with pytest.raises(UnsetError, match="parameter vat: no value holds on that day"):
            settle(agreement_on(self.TERMS), [vat("A", 2022, 1)])


class TestFactors:
    """By weighted factors of the branches."""

    TERMS = SplitByFactors(
        [("revenue", "0.35"), ("payroll", "0.35"), ("assets", "0.30")],
        [("north", To("source")), ("south", To("host")), ("idle", To("fund"))],
    )

    def facts(self, **figures: tuple[int, int, int]) -> Facts:
        """Give the branches' figures of 2023 in yuan."""
        names = ("north", "south", "idle")
        return Facts(
            unit="A",
            yearly={
                f"{factor}@{name}": {2023: Money.yuan(figure)}
                for factor, branches in figures.items()
                for name, figure in zip(names, branches, strict=True)
            },
        )

    def test_figures_of_the_year_before_count(self, agreement_on: On, vat: Of) -> None:
        """0.35 × 1/4 + 0.35 × 1/2 + 0.30 × 1/3 of the sum goes north; a branch without figures gets nothing."""
        facts = self.facts(revenue=(1, 3, 0), payroll=(1, 1, 0), assets=(1, 2, 0))
        north = Fraction(35, 400) + Fraction(35, 200) + Fraction(30, 300)
        assert gets(agreement_on(self.TERMS), [vat("A", 2024, 1000)], facts) == {
            "source": north * 1000,
            "host": (1 - north) * 1000,
        }

    @pytest.mark.parametrize("revenue", [(0, 0, 0), (-1, 2, 0)])
    def test_figures_that_give_no_shares(
        self, agreement_on: On, vat: Of, revenue: tuple[int, int, int]
    ) -> None:
        """Nothing at all, or a negative figure, cannot be apportioned by."""
        facts = self.facts(revenue=revenue, payroll=(1, 1, 0), assets=(1, 2, 0))
        with pytest.raises(UndefinedError, match="the branches' revenue gives no shares"):
            settle(agreement_on(self.TERMS), [vat("A", 2024, 1)], [facts])

    def test_no_facts_at_all(self, agreement_on: On, vat: Of) -> None:
        """The error names the unit."""
        with pytest.raises(MissingFactError, match="the branches' figures are not given"):
            settle(agreement_on(self.TERMS), [vat("A", 2024, 1)])

    def test_a_limit_of_fractions_below_factors(self, agreement_on: On, vat: Of) -> None:
        """Sums that are no whole number of fen flow on exactly and are rounded once."""
        terms = SplitByFactors(
            [("revenue", "1")],
            [("north", Split([("1/3", To("source")), ("2/3", To("host"))])), ("south", To("fund"))],
        )
        facts = Facts(unit="A", yearly={"revenue@north": {2023: Money(1)}, "revenue@south": {2023: Money(6)}})
        statement = settle(agreement_on(terms), [vat("A", 2024, Money(100))], [facts])
        assert [(line.party, line.amount.fen, line.exact) for line in statement.lines] == [
            ("source", 5, Fraction(100, 21)),
            ("host", 9, Fraction(200, 21)),
            ("fund", 86, Fraction(600, 7)),
        ]
