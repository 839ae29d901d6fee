# SPDX-License-Identifier: Apache-2.0
"""Every clause class over columns gives what it gives one by one; some of them on every engine."""

from collections.abc import Callable
from typing import Any, Final

import pytest

from feidi.agreements import (
    Agreement,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    ByClass,
    ByKind,
    Clock,
    Escalating,
    FactAmount,
    Facts,
    Guarantee,
    Holds,
    Indexed,
    InPhases,
    MeanBefore,
    NotSo,
    Over,
    Party,
    PartYear,
    PartyRole,
    Receipt,
    Retention,
    RevenueKind,
    Running,
    ShareAtLeast,
    Sharing,
    Split,
    SplitByFactors,
    SplitByStake,
    SplitByTier,
    SumBefore,
    Terms,
    TierShares,
    To,
    UnitKind,
    Unset,
    UpTo,
    When,
)
from feidi.dates import Dated, Span, Timeline, date_of
from feidi.instruments import Certainty, Figure, Parameter
from feidi.labels import Label
from feidi.published.parameters import INCOME_TAX_RETENTION, VAT_RETENTION
from feidi.quantities import Money, MoneyUnit, Rounding, RoundingMethod, Share

VAT, CIT = RevenueKind.VAT, RevenueKind.CIT
KEYS: Final = ("source", "host", "fund", "central")
HALF: Final = Split([("1/2", To("source")), ("1/2", To("host"))])
THIRDS: Final = Split([("1/3", To("source")), ("1/3", To("host")), ("1/3", To("fund"))])
SEVENTHS: Final = Split([("2/7", To("source")), ("5/7", To("host"))])
KNOWN: Final = Facts(
    unit="a",
    amounts={"incentives": Money(12_345), "none": Money(-5)},
    yearly={
        "tax": {year: Money(100_001 + year) for year in range(2008, 2020)},
        "cost": {year: Money(70_003) for year in range(2014, 2020)},
        "falling": {year: Money((2020 - year) * 10_000) for year in range(2014, 2020)},
    },
    numbers={"outside": "0.6"},
    flags={"led": True, "poor": False},
    milestones={"start": "2016-02-29", "late": None, "move": "2012-05-01"},
)
UNKNOWN: Final = Facts(unit="c", flags={"led": True}, milestones={"start": None, "late": None, "move": None})
FACTS: Final = (
    KNOWN,
    Facts(
        **{name: getattr(KNOWN, name) for name in ("amounts", "yearly", "numbers", "flags", "milestones")},
        unit="b",
    ),
    UNKNOWN,
    Facts(
        **{name: getattr(KNOWN, name) for name in ("amounts", "yearly", "numbers", "flags", "milestones")},
        unit="zone",
    ),
    Facts(
        **{name: getattr(KNOWN, name) for name in ("amounts", "yearly", "numbers", "flags", "milestones")},
        unit="p",
    ),
)


def receipt(payer: str, year: int, fen: int, kind: RevenueKind = VAT, **more: Any) -> Receipt:  # noqa: ANN401
    """Give a receipt of a project."""
    return Receipt(kind=kind, payer=payer, year=year, amount=Money(fen), project="p", **more)


RECEIPTS: Final = (
    receipt("a", 2015, 100_001),
    receipt("a", 2016, 70_007),
    receipt("a", 2016, 33_331, CIT),
    receipt("a", 2016, 5, CIT),
    receipt("a", 2017, -50_003),
    receipt("a", 2018, 91),
    receipt("a", 2021, 200_003, CIT),
    receipt("b", 2015, 99_999, date="2015-03-31", project_class="head"),
    receipt("b", 2016, 12_347, date="2016-02-28", project_class="head"),
    receipt("b", 2016, 65_432, date="2016-05-01"),
    receipt("b", 2016, -12_340, project_class="head", date="2016-12-31"),
    receipt("c", 2016, 77_777),
    receipt("c", 2017, 1),
    receipt("d", 2017, 10),
    receipt("d", 2018, -11),
)


def dated(*shares: tuple[str, str | None, Figure[TierShares]]) -> Retention:
    """Give a retention of VAT with figures for some days."""
    entries = [Dated(Span(date_of(first), end and date_of(end)), figure) for first, end, figure in shares]
    label = Label(zh="留成", en="retention")
    return Retention(
        kinds=[VAT, CIT], parameter=Parameter(id="made-up", label=label, timeline=Timeline(entries))
    )


WITH_GAPS: Final = dated(
    (
        "2015-01-01",
        "2016-07-01",
        Figure(value=TierShares([("central", "0"), ("local", "1")]), certainty=Certainty.ILLUSTRATIVE),
    ),
    ("2017-01-01", None, Figure(value=None, certainty=Certainty.UNSET)),
)

TREES: Final[dict[str, Terms]] = {
    "retention with gaps": SplitByTier(
        retentions=[WITH_GAPS], tiers=[("central", To("central")), ("local", SEVENTHS)]
    ),
    "to": To("source"),
    "half": HALF,
    "thirds": THIRDS,
    "sevenths": SEVENTHS,
    "stakes": SplitByStake([(Money.yi("2.8"), To("source")), (Money.yi("2.2"), To("host"))]),
    "tiers": SplitByTier(
        retentions=[VAT_RETENTION, INCOME_TAX_RETENTION],
        tiers=[("central", To("central")), ("local", SEVENTHS)],
    ),
    "phases in tiers": SplitByTier(
        retentions=[VAT_RETENTION, INCOME_TAX_RETENTION],
        tiers=[
            ("central", To("host")),
            ("local", InPhases([(2, HALF)], clock="start", before=To("host"), after=To("source"))),
        ],
    ),
    "no retention": SplitByTier(
        retentions=[VAT_RETENTION], tiers=[("central", To("host")), ("local", To("source"))]
    ),
    "limit of the year": UpTo(Money(60_000), SEVENTHS, then=To("host")),
    "limit of a life": UpTo(Money(120_000), To("source"), then=SEVENTHS, over=Over.LIFETIME),
    "limit of a fact": UpTo(FactAmount("incentives"), To("host"), then=HALF, over=Over.LIFETIME),
    "limit of less than nothing": UpTo(FactAmount("none"), To("host"), then=HALF),
    "limit of a mean": UpTo(MeanBefore("tax", "move", 3), To("source"), then=To("host"), over=Over.LIFETIME),
    "cost recovered first": UpTo(Running("cost"), To("host"), then=HALF, over=Over.LIFETIME),
    "cost of the year first": UpTo(FactAmount("cost", yearly=True), To("host"), then=HALF),
    "limit that comes down": UpTo(
        FactAmount("falling", yearly=True), To("host"), then=HALF, over=Over.LIFETIME
    ),
    "limit that grows": UpTo(
        Escalating(start=Money(30_000), rate="8%", every=3, first=2012), To("source"), then=To("host")
    ),
    "limit with growth": UpTo(
        Indexed(start=Money(30_000), first=2015, growth=[(2016, "5%"), (2017, "4%"), (2018, "3%")]),
        To("source"),
        then=To("host"),
    ),
    "limit without a number": UpTo(Unset("by negotiation"), To("source"), then=To("host")),
    "limits in limits": UpTo(
        Money(90_000),
        UpTo(Money(50_000), HALF, then=SEVENTHS),
        then=UpTo(Money(10), To("host"), then=To("source")),
    ),
    "ceiling": AtMost(
        "source", Money(40_000), InPhases([(1, HALF)], clock="start", before=SEVENTHS, after=HALF), to="host"
    ),
    "ceiling of a life": AtMost("source", SumBefore("tax", "move", 1), HALF, to="fund", over=Over.LIFETIME),
    "ceiling without effect": AtMost("fund", Money(1), HALF, to="host"),
    "ceiling without a number": AtMost("source", Unset("open"), HALF, to="host"),
    "phases": InPhases([(1, To("source")), (2, HALF)], clock="start", before=To("host"), after=SEVENTHS),
    "phases after a delay": InPhases(
        [(1, To("source"))],
        clock=Clock("start", delay_years=1, delay_months=7),
        before=To("host"),
        after=HALF,
    ),
    "phases without ends": InPhases([(1, To("source"))], clock="start"),
    "phases that never start": InPhases([(1, To("source"))], clock="late", before=HALF),
    "phases in phases": InPhases(
        [(3, InPhases([(1, To("source")), (1, HALF)], clock="start", after=SEVENTHS))],
        clock="start",
        before=To("host"),
        after=To("host"),
    ),
    "limit in phases": InPhases(
        [(3, UpTo(Money(50_000), To("source"), then=To("host"), over=Over.LIFETIME))],
        clock="start",
        before=To("host"),
        after=To("host"),
    ),
    "phases below a limit in phases": InPhases(
        [(3, UpTo(Money(5), InPhases([(1, HALF)], clock="start", after=HALF), then=To("host")))],
        clock="start",
        before=To("host"),
        after=To("host"),
    ),
    "kinds": ByKind([([VAT], HALF), ([CIT], SEVENTHS)]),
    "kinds with others": ByKind(
        [([CIT], To("source"))], otherwise=UpTo(Money(7), To("source"), then=To("host"))
    ),
    "kinds without others": ByKind([([CIT], HALF)]),
    "classes": ByClass([("head", To("host"))], otherwise=SEVENTHS),
    "classes without others": ByClass([("head", To("host")), ("", HALF)]),
    "gate": When(
        AllOf([Holds("led"), NotSo(Holds("poor")), AtLeast(MeanBefore("tax", "move", 3), Money(100_000))]),
        HALF,
        otherwise=To("host"),
    ),
    "gate of any": When(
        AnyOf(
            [
                Holds("poor"),
                AtLeast(FactAmount("incentives"), SumBefore("tax", "move", 2)),
                ShareAtLeast("outside", Share("3/5")),
            ]
        ),
        SEVENTHS,
        otherwise=To("host"),
    ),
    "gate of figures": When(AtLeast(Money(2), Money(1)), HALF, otherwise=To("host")),
    "gate without a number": When(AtLeast(Money(2), Unset("open")), HALF, otherwise=To("host")),
    "gate of a threshold": When(
        AtLeast(Money(200_000), FactAmount("incentives")), HALF, otherwise=To("host")
    ),
    "gate of the year": When(
        AtLeast(
            FactAmount("cost", yearly=True), Escalating(start=Money(60_000), rate="9%", every=1, first=2014)
        ),
        HALF,
        otherwise=To("host"),
    ),
    "floor": Guarantee("source", Money(60_000), SEVENTHS, payers=["host"]),
    "floor since": Guarantee("source", FactAmount("incentives"), SEVENTHS, payers=["host"], since="start"),
    "floor of two payers": Guarantee("fund", Money(90_000), HALF, payers=["host", "source"]),
    "floor of a payer without": Guarantee("source", Money(90_000), To("host"), payers=["fund", "host"]),
    "floor in a floor": Guarantee(
        "host", Money(9), Guarantee("source", Money(8), HALF, payers=["host"]), payers=["source"]
    ),
    "floor without a number": Guarantee("source", Unset("open"), HALF, payers=["host"]),
    "no number": Split([("1/3", Unset("by negotiation")), ("2/3", To("host"))]),
}
BY_COLUMNS_ONLY: Final = {"phases below a limit in phases"}
ROUNDINGS: Final = {
    "fen": Rounding(),
    "host first": Rounding(order=("host", "source")),
    "yuan": Rounding(unit=MoneyUnit.YUAN),
    "yuan, the rest to the fund": Rounding(unit=MoneyUnit.YUAN, residue_to="fund"),
    "half up": Rounding(method=RoundingMethod.HALF_UP, residue_to="host"),
    "down": Rounding(method=RoundingMethod.FLOOR, residue_to="source"),
    "up": Rounding(method=RoundingMethod.CEIL, residue_to="source"),
    "up to the yuan": Rounding(unit=MoneyUnit.YUAN, method=RoundingMethod.CEIL, residue_to="fund"),
}


def agreement_on(terms: Terms, **more: Any) -> Agreement:  # noqa: ANN401  # whatever a sharing clause takes
    """Give an agreement on VAT and income tax."""
    parties = [Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in KEYS]
    clause = Sharing(id="tax", kinds=[VAT, CIT], terms=terms, **more)
    return Agreement(id="law", title=Label(zh="法", en="law"), parties=parties, sharing=[clause])


Compare = Callable[[str, Any], str]
Case = tuple[Agreement, tuple[Receipt, ...], tuple[Facts, ...]]


class TestClauses:
    """Each clause class, by days and by the first and last day and without a convention."""

    @pytest.mark.parametrize("name", TREES)
    @pytest.mark.parametrize("part_year", [*PartYear, None])
    def test_on_tables(
        self, settled_both_ways: Compare, case_of: Callable[..., Any], name: str, part_year: PartYear | None
    ) -> None:
        """On tables of Arrow, as which all frames come in."""
        told = settled_both_ways(
            "pyarrow", case_of(agreement_on(TREES[name], part_year=part_year), RECEIPTS, FACTS)
        )
        cannot = name in BY_COLUMNS_ONLY and part_year is PartYear.PRORATE
        assert told.startswith("columns cannot settle") == cannot

    @pytest.mark.parametrize("engine", ["polars", "pandas", "lazy polars", "duckdb"])
    @pytest.mark.parametrize(
        "name", ["thirds", "limit of a life", "gate", "cost recovered first", "floor since"]
    )
    def test_on_other_engines(
        self, settled_both_ways: Compare, case_of: Callable[..., Any], engine: str, name: str
    ) -> None:
        """Facts of every kind come in through Arrow and lines go out, by days."""
        agreement = agreement_on(TREES[name], part_year=PartYear.PRORATE)
        settled_both_ways(engine, case_of(agreement, RECEIPTS, FACTS))

    def test_factors_are_refused(self, settled_both_ways: Compare, case_of: Callable[..., Any]) -> None:
        """A split by factors has other shares for each unit, which no scale makes whole."""
        terms = SplitByFactors([("revenue", "1")], [("north", To("source")), ("south", To("host"))])
        told = settled_both_ways("polars", case_of(agreement_on(terms), RECEIPTS, FACTS))
        assert told == "columns cannot settle a split by factors, whose shares differ from unit to unit"


class TestRounding:
    """Every instruction, for two and for three parties."""

    @pytest.mark.parametrize("tree", ["sevenths", "thirds", "no number", "floor of two payers", "to"])
    @pytest.mark.parametrize("name", ROUNDINGS)
    def test_to_the_fen(
        self, settled_both_ways: Compare, case_of: Callable[..., Any], tree: str, name: str
    ) -> None:
        """What rounding leaves is carried as the scalar ledger carries it."""
        agreement = agreement_on(TREES[tree], rounding=ROUNDINGS[name])
        settled_both_ways("pyarrow", case_of(agreement, RECEIPTS, FACTS))


class TestUnits:
    """Enterprises, projects and the zone."""

    @pytest.mark.parametrize("unit", UnitKind)
    @pytest.mark.parametrize("tree", ["limit of a life", "gate", "cost recovered first"])
    def test_state_belongs_to_the_unit(
        self, settled_both_ways: Compare, case_of: Callable[..., Any], unit: UnitKind, tree: str
    ) -> None:
        """Limits, gates and clocks are those of the unit."""
        agreement = agreement_on(TREES[tree], unit=unit)
        settled_both_ways("pyarrow", case_of(agreement, RECEIPTS, FACTS))
