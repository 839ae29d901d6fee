# SPDX-License-Identifier: Apache-2.0
"""Every door takes time in proportion to what it is given, good input and bad: SECURITY.md promises it.

Each door is given so much and four times as much; quadratic work takes sixteen times as long, linear work four times.
"""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import pytest

import feidi as fd
from feidi import expressions as ex
from feidi.agreements import (
    Agreement,
    AllOf,
    ByClass,
    Facts,
    Holds,
    Over,
    Party,
    PartyRole,
    RevenueKind,
    Sharing,
    Split,
    To,
    UpTo,
    When,
    receipts_of,
)
from feidi.agreements.readings import compare, describe, flow, structure
from feidi.codec import read_lines, yaml_dumps, yaml_loads
from feidi.dates import Date, Dated, Timeline
from feidi.errors import FeidiError
from feidi.evaluation import select
from feidi.indicators import PER_MU, Indicator, Item
from feidi.indicators.scales import ToBase
from feidi.labels import Label
from feidi.names import near_duplicates, normal_name
from feidi.published.demonstration import CONDITIONS_2021, FIVE_CRITERIA
from feidi.quantities import Money, Quantity
from feidi.settlement import settle
from feidi.tables import read_csv
from feidi.validators import check
from tests.support.growth import Work, exponent
from tests.support.rule_world import deal, item, observed, park, portfolio, projects, receipt, scheme

MOST: Final = 1.2
Make = Callable[[int], Work]


def refused(work: Work) -> Work:
    """Return the call with its refusal, which is written out as a reader sees it."""

    def call() -> str:
        with pytest.raises(FeidiError) as caught:
            work()
        return str(caught.value)

    return call


def _keys(count: int) -> str:
    return ",".join(f'"k{at}":1' for at in range(count))


def _label(*members: str) -> str:
    return f'{{"feidi":"label/1","zh":"甲","en":"a",{",".join(members)}}}'


TEXTS: Final[dict[str, tuple[int, Make]]] = {
    "JSON with one key twice": (3000, lambda n: refused(lambda: fd.loads(_label(_keys(n), '"k0":2')))),
    "JSON with every key twice": (3000, lambda n: refused(lambda: fd.loads(_label(_keys(n), _keys(n))))),
    "JSON with unknown keys": (3000, lambda n: refused(lambda: fd.loads(_label(_keys(n))))),
    "JSON with a long key": (100_000, lambda n: refused(lambda: fd.loads(_label(f'"{"k" * n}":1')))),
    "JSON with blanks": (50_000, lambda n: refused(lambda: fd.loads(_label(" \n" * n + '"k":1')))),
    "YAML with one key twice": (
        1000,
        lambda n: refused(
            lambda: yaml_loads("feidi: label/1\n" + "".join(f"k{at}: 1\n" for at in range(n)) + "k0: 2\n")
        ),
    ),
    "a name of a region": (20_000, lambda n: refused(lambda: fd.Region.named("杭州市" * n))),
    "a path of regions": (20_000, lambda n: refused(lambda: fd.Region.named("浙江省 " * n))),
    "an amount": (40_000, lambda n: refused(lambda: Money.from_text("1" * n + "元"))),
    "an amount with commas": (40_000, lambda n: refused(lambda: Money.from_text("1," * n + "元"))),
    "a quantity": (40_000, lambda n: refused(lambda: Quantity.from_text("1 " * n + "元"))),
    "an area": (40_000, lambda n: refused(lambda: fd.Area.from_text("1," * n + "亩"))),
    "a name": (100_000, lambda n: lambda: normal_name(f"{'Ａ 　（' * n}{object()}")),
    "near names": (2000, lambda n: lambda: near_duplicates(f"甲{'-' * (at % 7)}" for at in range(n))),
    "a condition": (110, lambda n: lambda: ex.parse(" and ".join(["a>1"] * n))),
}


def _parties(count: int) -> list[Party]:
    return [
        Party(key=f"p{at}", role=PartyRole.FUND, label=Label(zh=f"主体{at}", en=f"party {at}"))
        for at in range(count)
    ]


def _shared(count: int) -> Agreement:
    """Return an agreement that shares with so many parties."""
    terms = Split([(Fraction(1, count), To(f"p{at}")) for at in range(count)])
    clause = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=terms)
    return Agreement(id="a", title=Label(zh="协议", en="deal"), parties=_parties(count), sharing=[clause])


def _limited(count: int) -> Agreement:
    """Return an agreement with so many limits over a lifetime, half of them without a name."""
    limits = [
        UpTo(
            Money.wan(at + 1),
            To("source"),
            then=To("host"),
            over=Over.LIFETIME,
            name=f"limit {at}" if at % 2 else "",
        )
        for at in range(count)
    ]
    return deal(Split([(Fraction(1, count), limit) for limit in limits]))


def _settled(count: int) -> Work:
    agreement, paid = _shared(count), [receipt("甲厂", 100)]

    def work() -> object:
        statement = settle(agreement, paid)
        return statement.totals, statement.rows(), statement.by_year(), statement.explain("p0", 2024)

    return work


def _resumed(count: int) -> Work:
    agreement = _limited(count)
    before = settle(agreement, [receipt("甲厂", 10 * count, 2023)]).state
    moved = deal(UpTo(Money.yi(900), agreement.sharing[0].terms, then=To("host")))
    paid = [receipt("甲厂", 3)]
    return lambda: settle(moved, paid, after=before).explain("source", 2024)


def _flagged(count: int) -> Work:
    agreement = deal(
        When(AllOf([Holds(f"f{at}") for at in range(count)]), To("source"), otherwise=To("host"))
    )
    facts = [Facts(unit="甲厂", flags={f"f{at}": True for at in range(count)})]
    return lambda: settle(agreement, [receipt("甲厂", 3)], facts)


def _classed(count: int) -> Work:
    agreement = deal(ByClass([(f"c{at}", To("source")) for at in range(count)], otherwise=To("host")))
    paid = [receipt(f"x{at}", 3, project=f"p{at}", project_class=f"c{at}") for at in range(count)]
    return lambda: settle(agreement, paid)


def _units(count: int) -> Work:
    agreement = deal(UpTo(Money.wan(50), To("source"), then=To("host"), over=Over.LIFETIME))
    before = [receipt(f"x{at}", 100 + at, 2020 + at % 3) for at in range(count)]
    after = [receipt(f"x{at}", 100 + at) for at in range(count)]
    return lambda: settle(agreement, after, after=settle(agreement, before).state).totals


def _timeline(count: int) -> Work:
    days = [Date.fromordinal(700_000 + at) for at in range(count + 1)]
    dated = [Dated(fd.Span(days[at], days[at + 1]), at) for at in range(count)]
    return lambda: Timeline(dated)


AGREEMENTS: Final[dict[str, tuple[int, Make]]] = {
    "parties": (500, lambda n: lambda: _shared(n)),
    "one party twice": (
        500,
        lambda n: refused(
            lambda: Agreement(id="a", title=Label(zh="a", en="b"), parties=[*_parties(n), *_parties(1)])
        ),
    ),
    "JSON": (400, lambda n: lambda: fd.loads(fd.dumps(_shared(n)))),
    "YAML": (100, lambda n: lambda: yaml_loads(yaml_dumps(_shared(n)))),
    "prose": (300, lambda n: lambda: (describe(_shared(n), "zh"), describe(_shared(n), "en"))),
    "flow": (300, lambda n: lambda: flow(_shared(n), "zh")),
    "structure": (400, lambda n: lambda: structure(_shared(n))),
    "comparison": (200, lambda n: lambda: compare(_shared(n), _shared(n + 1))),
    "rules": (400, lambda n: lambda: check(_shared(n))),
    "settlement": (200, _settled),
    "limits resumed": (60, _resumed),
    "flags": (400, _flagged),
    "classes": (200, _classed),
    "units": (60, _units),
    "timeline": (1000, _timeline),
}


def _scheme(count: int) -> Any:  # noqa: ANN401  # a scheme and observations
    items = [
        Item(
            indicator=Indicator(
                code=f"c{at}",
                label=PER_MU[0].label,
                unit=PER_MU[0].unit,
                formula=PER_MU[0].formula,
                certainty=PER_MU[0].certainty,
                citation=PER_MU[0].citation,
            ),
            scale=ToBase(base=20),
            weight=Fraction(100, count),
        )
        for at in range(count)
    ]
    shown = {f"c{at}": Quantity.from_text("3 万元/亩") for at in range(count)}
    return scheme(*items), [observed(indicators=shown)]


def _scored_items(count: int) -> Work:
    judged, seen = _scheme(count)
    return lambda: (judged.score(seen).explain(), judged.score(seen).table())


def _scored_units(count: int) -> Work:
    judged = scheme(item(PER_MU[0].code, 100))
    seen = [
        observed(f"x{at}", indicators={PER_MU[0].code: Quantity.from_text(f"{at} 万元/亩")})
        for at in range(count)
    ]
    return lambda: (judged.score(seen).table(), judged.score(seen).explain())


def _same_candidates(count: int) -> Work:
    parks = [*(park(name=f"飞地{at}") for at in range(count)), park(name="飞地0")]
    return refused(lambda: select(parks, FIVE_CRITERIA, conditions=CONDITIONS_2021, observations=[]))


def _portfolio(count: int) -> Work:
    whole = portfolio(
        enclaves=[park(name=f"飞地{at}", id=f"e{at}") for at in range(count)],
        agreements=[deal(id=f"a{at}", enclave=f"e{at}") for at in range(count)],
        receipts=[receipt(f"x{at}", 3, agreement=f"a{at}") for at in range(count)],
    )
    return lambda: check(whole)


RECORDS: Final[dict[str, tuple[int, Make]]] = {
    "receipts checked": (500, lambda n: lambda: check([receipt(f"x{at}", 3) for at in range(n)])),
    "one receipt many times": (1500, lambda n: lambda: check([receipt("x", 3)] * n)),
    "a portfolio checked": (100, _portfolio),
    "one enclave many times": (200, lambda n: lambda: check(portfolio(enclaves=[park()] * n))),
    "projects": (400, lambda n: lambda: check(fd.loads(fd.dumps(park(projects=projects(n)))))),
    "facts": (1000, lambda n: lambda: Facts(unit="x", numbers={f"n{at}": at for at in range(n)})),
    "items scored": (60, _scored_items),
    "units scored": (100, _scored_units),
    "one candidate twice": (300, _same_candidates),
}

HEADS: Final = "payer,kind,year,amount"
FILES: Final[dict[str, tuple[int, Callable[[int], str]]]] = {
    "rows": (500, lambda n: f"{HEADS}\n" + "".join(f"x{at},vat,2024,{at}元\n" for at in range(n))),
    "rows with faults": (300, lambda n: f"{HEADS}\n" + "".join(f"x,no{at},20x4,{at}x\n" for at in range(n))),
    "unknown columns": (
        1000,
        lambda n: f"{HEADS},{','.join(f'c{at}' for at in range(n))}\nx,vat,2024,3元{',1' * n}\n",
    ),
    "one column many times": (1000, lambda n: f"{HEADS}{',payer' * n}\nx,vat,2024,3元{',1' * n}\n"),
    "a long cell": (30_000, lambda n: f"{HEADS}\nx,vat,2024,{'1' * n}元\n"),
}


@pytest.mark.parametrize("door", TEXTS)
def test_text_is_read_in_proportion(door: str) -> None:
    """Documents, numbers, names and expressions as text, among them such as are refused."""
    size, make = TEXTS[door]
    assert exponent(make, size, MOST) <= MOST


@pytest.mark.parametrize("door", AGREEMENTS)
def test_agreements_are_read_and_settled_in_proportion(door: str) -> None:
    """Parties, clauses, limits, facts and units of an agreement, in every reading."""
    size, make = AGREEMENTS[door]
    assert exponent(make, size, MOST) <= MOST


@pytest.mark.parametrize("door", RECORDS)
def test_records_are_judged_in_proportion(door: str) -> None:
    """What rules, schemes and selections look at, records that stand twice among them."""
    size, make = RECORDS[door]
    assert exponent(make, size, MOST) <= MOST


@pytest.mark.parametrize("door", FILES)
def test_tables_are_read_in_proportion(door: str, tmp_path: Path) -> None:
    """Rows, columns and cells, good ones and others."""
    size, text_of = FILES[door]

    def make(count: int) -> Work:
        file = tmp_path / f"{count}.csv"
        file.write_text(text_of(count), encoding="utf-8")

        def work() -> object:
            try:
                return receipts_of(read_csv(file))
            except FeidiError as error:
                return str(error)

        return work

    assert exponent(make, size, MOST) <= MOST


def test_lines_are_read_in_proportion(tmp_path: Path) -> None:
    """Lines of receipts, the last of them broken."""

    def make(count: int) -> Work:
        file = tmp_path / f"{count}.jsonl"
        lines = (fd.dumps(receipt(f"x{at}", 3)) for at in range(count))
        file.write_text("\n".join((*lines, "{")), encoding="utf-8")
        return refused(lambda: list(read_lines(file)))

    assert exponent(make, 500, MOST) <= MOST


def test_quadratic_work_is_seen() -> None:
    """A search through a list for each of its members has an exponent far above the bound."""

    def make(count: int) -> Work:
        names = [f"name {at}" for at in range(count)]
        return lambda: [name for name in names if names.count(name) > 1]

    assert exponent(make, 400, MOST, tries=2) > 1.6
