# SPDX-License-Identifier: Apache-2.0
"""Law: a second program, written from the docs alone, settles to the same fen, line by line and before rounding.

Three parties and more, refunds, dated receipts and whole years, years of which the term covers a part, resumption
through documents, and a tree that an amendment rearranges between two years.
"""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import count
from typing import Final, NamedTuple

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from feidi.agreements import (
    Agreement,
    AtMost,
    ByKind,
    Clock,
    Facts,
    Guarantee,
    Holds,
    InPhases,
    Over,
    Party,
    PartYear,
    PartyRole,
    Receipt,
    RevenueKind,
    Sharing,
    Split,
    Terms,
    To,
    UnitKind,
    UpTo,
    When,
)
from feidi.codec import dumps, loads
from feidi.dates import Date, Span
from feidi.labels import Label
from feidi.quantities import Money, MoneyUnit, RoundedSum, Rounding, RoundingMethod
from feidi.settlement import State, settle
from tests.support.settlement_oracle import OUTSIDE, ByHand, Run

KEYS: Final = ("source", "host", "fund", "villages")
KINDS: Final = (RevenueKind.VAT, RevenueKind.CIT, RevenueKind.DEED_TAX)
UNITS: Final = ("A", "B", "zone")
YEARS: Final = range(2021, 2025)
SHARES: Final = st.sampled_from(["1/2", "1/3", "2/7", "37/100", "0", "1"]).map(Fraction)
MONEY: Final = st.integers(0, 2_000).map(Money)
SOME: Final = st.integers(0, 9)


class Case(NamedTuple):
    """Agreements, what came in under each and the last year of each, and what is known."""

    runs: tuple[Run, ...]
    facts: tuple[Facts, ...]


@st.composite
def trees(draw: st.DrawFn, keys: tuple[str, ...], names: Iterator[int], depth: int = 3) -> Terms:
    """Draw terms whose limits and guarantees all have names of their own."""
    which = draw(SOME) if depth else 0
    party = draw(st.sampled_from(keys))
    if which < 2:
        return To(party)
    under = trees(keys, names, depth - 1)
    name = f"n{next(names)}"
    over = draw(st.sampled_from(Over))
    others = [key for key in keys if key != party]
    match which:
        case 2 | 3:
            share = draw(SHARES)
            return Split([(str(share), draw(under)), (str(1 - share), draw(under))])
        case 4 | 5:
            return UpTo(draw(MONEY), draw(under), then=draw(under), over=over, name=name)
        case 6:
            return AtMost(
                party, draw(MONEY), draw(under), to=draw(st.sampled_from(others)), over=over, name=name
            )
        case 7:
            since = draw(st.sampled_from([None, Clock("begun"), Clock("begun", delay_months=8)]))
            payers = draw(st.permutations(others))[: draw(st.integers(1, len(others)))]
            return Guarantee(party, draw(MONEY), draw(under), payers=payers, since=since, name=name)
        case 8:
            return InPhases(
                [(1, draw(under)), (draw(st.integers(1, 2)), draw(under))],
                clock=draw(st.sampled_from([Clock("begun"), Clock("begun", delay_years=1)])),
                before=draw(under),
                after=draw(under),
            )
        case _:
            if draw(st.booleans()):
                return When(Holds("led"), draw(under), otherwise=draw(under))
            return ByKind([(KINDS[1], draw(under))], otherwise=draw(under))


@st.composite
def rearranged(draw: st.DrawFn, terms: Terms, keys: tuple[str, ...], names: Iterator[int]) -> Terms:
    """Draw the tree after an amendment: each lifetime limit goes on under its name, wherever it now stands."""
    if isinstance(terms, UpTo):
        ways = (terms.then, terms.terms) if draw(st.booleans()) else (terms.terms, terms.then)
        terms = evolve(terms, limit=draw(MONEY), terms=ways[0], then=ways[1])
    other = draw(trees(keys, names, 1))
    match draw(SOME):
        case 0 | 1:
            return Split([("1/3", other), ("2/3", terms)])
        case 2 | 3:
            return ByKind([(KINDS[0], terms)], otherwise=other)
        case 4:
            return Guarantee(keys[0], draw(MONEY), terms, payers=keys[1:], name=f"n{next(names)}")
        case 5:
            return UpTo(draw(MONEY), other, then=terms, name=f"n{next(names)}")
        case 6:
            return When(Holds("led"), terms, otherwise=other)
        case _:
            return terms


@st.composite
def how_to_round(draw: st.DrawFn, keys: tuple[str, ...]) -> Rounding:
    """Draw any instruction."""
    method = draw(st.sampled_from([RoundingMethod.LARGEST_REMAINDER, *RoundingMethod]))
    needs = method is not RoundingMethod.LARGEST_REMAINDER
    return Rounding(
        unit=draw(st.sampled_from([MoneyUnit.FEN, MoneyUnit.FEN, MoneyUnit.YUAN])),
        method=method,
        order=draw(st.permutations(keys))[: draw(st.integers(0, len(keys)))],
        residue_to=draw(st.sampled_from(keys)) if needs or draw(SOME) == 0 else "",
        each=draw(st.sampled_from(RoundedSum)),
        carried=draw(SOME) > 1,
    )


@st.composite
def receipts_of(draw: st.DrawFn, term: Span | None) -> list[Receipt]:
    """Draw receipts in order of time, of which none pays back more than came in."""
    paid: Counter[tuple[str, RevenueKind]] = Counter()
    drawn = []
    for year in YEARS:
        for _ in range(draw(st.integers(0, 4)) or int(year == YEARS[0])):
            payer, kind = draw(st.sampled_from(UNITS[:2])), draw(st.sampled_from(KINDS))
            fen = max(draw(st.integers(-1_500, 3_000)), -paid[payer, kind])
            day = draw(st.none() | st.dates(Date(year, 1, 1), Date(year, 12, 31)))
            date = None if day is None else Date(day.year, day.month, day.day)
            if term is not None and (year not in (2021, 2022, 2023) if date is None else date not in term):
                continue
            paid[payer, kind] += fen
            drawn.append(Receipt(kind=kind, payer=payer, year=year, amount=Money(fen), date=date))
    return drawn


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Draw an agreement, its amendment, and what came in before and after."""
    keys = KEYS[: draw(st.sampled_from((2, 3, 3, 4)))]
    names = count()
    prorated = draw(st.booleans())
    term = Span(Date(2021, 4, 11), last=Date(2023, 10, 3)) if prorated and draw(st.booleans()) else None
    first = Sharing(
        id="tax",
        kinds=draw(st.permutations(KINDS)),
        terms=draw(trees(keys, names)),
        unit=draw(st.sampled_from((UnitKind.ENTERPRISE, UnitKind.ZONE))),
        part_year=PartYear.PRORATE if prorated else draw(st.sampled_from(PartYear)),
        rounding=draw(how_to_round(keys)),
    )
    parties = [Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in keys]
    agreement = Agreement(
        id="law", title=Label(zh="法", en="law"), parties=parties, sharing=[first], term=term
    )
    second = evolve(first, terms=draw(rearranged(first.terms, keys, names)))
    receipts = draw(receipts_of(term))
    begun = st.sampled_from([None, Date(2020, 2, 29), Date(2021, 12, 31), Date(2022, 7, 1)])
    facts = tuple(
        Facts(unit=unit, milestones={"begun": draw(begun)}, flags={"led": draw(st.booleans())})
        for unit in UNITS
    )
    cut = draw(st.sampled_from((2021, 2022, 2023)))
    amended = evolve(agreement, sharing=[second])
    before = [one for one in receipts if one.year <= cut]
    after = [one for one in receipts if one.year > cut]
    return Case((Run(agreement, before, cut), Run(amended, after, YEARS[-1])), facts)


@given(cases())
def test_a_program_written_from_the_docs_agrees(case: Case) -> None:
    """Every line, what is left out, and what guarantees miss; each run goes on from the document of the state before."""
    runs = [run for run in case.runs if run.receipts or run is not case.runs[0]]
    by_hand, state = ByHand(case.facts), None
    paid: list[tuple[int, str, str, str, int, Fraction]] = []
    unmet: list[tuple[int, str, Fraction]] = []
    for run in runs:
        if state is None and not run.receipts:
            continue
        by_hand.settle(run)
        statement = settle(
            loads(dumps(run.agreement), Agreement),
            run.receipts[::-1],
            case.facts,
            after=state,
            through=run.through,
        )
        state = loads(dumps(statement.state), State)
        paid += [
            (one.year, one.unit, one.kind.value, one.party, one.amount.fen, one.exact)
            for one in statement.lines
        ]
        paid += [
            (one.year, one.unit, one.kind.value, OUTSIDE, one.amount.fen, one.exact)
            for one in statement.left_out
            if one.amount.fen or one.exact
        ]
        unmet += [(one.year, one.unit, one.missing) for one in statement.unmet]
    assert sorted(paid) == sorted(map(tuple, by_hand.paid))
    assert sorted(unmet) == sorted(by_hand.unmet)
