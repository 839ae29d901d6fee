# SPDX-License-Identifier: Apache-2.0
"""Ids and names have one normal form, and every class that bears one keeps it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi._fields.frozen import converter_of
from feidi.agreements import Clock, Facts, Over, Receipt, RevenueKind, To, UpTo
from feidi.agreements.compensation import Compensation, Fixed
from feidi.dates import FiscalYear
from feidi.enclaves import CaseRecord, Enclave, Project, Region
from feidi.errors import InvariantError
from feidi.indicators import Observation, UnitKind
from feidi.labels import Label
from feidi.names import near_duplicates, near_key, normal_name
from feidi.quantities import Money
from feidi.settlement import settle
from tests.support.rule_world import deal, item, observed, portfolio, scheme

SPELLINGS = (
    "甲厂（1）",
    " 甲厂(1)",
    "甲厂（１）\u3000",
    "\u200b甲厂（1）",
    "甲\ufeff厂(1) ",
    "\t甲厂（1）\n",
)


@pytest.mark.parametrize("text", SPELLINGS)
def test_typing_changes_no_name(text: str) -> None:
    """Blanks at the ends, width, brackets and characters that nobody sees do not tell names apart."""
    assert normal_name(text) == "甲厂（1）"


def test_text_of_another_class_is_typed_as_others() -> None:
    """What an array or a parser holds as its own class of text becomes a plain name of the same form."""

    class Cell(str):
        __slots__ = ()

    for text in SPELLINGS:
        receipt = Receipt(kind=RevenueKind.VAT, payer=Cell(text), year=2024, amount=Money(1))
        assert (type(receipt.payer), receipt.payer) == (str, "甲厂（1）")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A  (1)", "A (1)"),
        ("Ａ－１", "A-1"),
        ("91330108ma27w7xx5x", "91330108MA27W7XX5X"),
        ("３３０１０８１９９００１０１０１１x", "33010819900101011X"),
        ("12345678-x", "12345678-X"),
        ("x1", "x1"),
        ("", ""),
    ],
)
def test_normal_form(text: str, name: str) -> None:
    """Runs of blanks become one; a code that ends in x is written with X; other letters keep their case."""
    assert normal_name(text) == name


@given(st.text())
def test_normal_form_is_stable(text: str) -> None:
    """The normal form of a normal form is itself, and so is its key."""
    name = normal_name(text)
    assert normal_name(name) == name
    assert near_key(name) == near_key(text)


def test_what_is_no_text_is_left_to_the_class() -> None:
    """A number passes through and is refused where the class looks at types."""
    assert normal_name(7) == 7  # type: ignore[arg-type]
    with pytest.raises(InvariantError, match=r"receipt\.payer: must be str"):
        Receipt(kind=RevenueKind.VAT, payer=7, year=2024, amount=Money(1))  # type: ignore[arg-type]


def test_near_duplicates() -> None:
    """Case, blanks, brackets and dashes make near-duplicates; other characters do not."""
    names = ["甲厂", "甲 厂", "B-1", "b—1", "[乙]", "（乙）", "丙", "丙", "丁1"]
    assert near_duplicates(names) == (("甲厂", "甲 厂"), ("B-1", "b—1"), ("[乙]", "（乙）"))


@pytest.mark.parametrize("text", SPELLINGS)
def test_every_class_keeps_the_normal_form(text: str) -> None:
    """Receipts, facts, observations, enclaves, projects, agreements and clauses name units alike."""
    receipt = Receipt(
        kind=RevenueKind.VAT,
        payer=text,
        year=2024,
        amount=Money(1),
        project=text,
        project_class=text,
        agreement=text,
    )
    quzhou, yuhang = Region.of("330800"), Region.of("330110")
    enclave = Enclave(name=text, id=text, sources=(quzhou,), host=yuhang)
    facts = Facts(unit=text, milestones={text: "2020-01-01"}, amounts={text: Money(1)})
    observation = Observation(
        unit=text, kind=UnitKind.ENTERPRISE, period=FiscalYear(2024), groups={text: text}
    )
    clause = Compensation(
        id="c",
        label=Label(zh="补偿", en="c"),
        payer="source",
        payee="host",
        unit=text,
        formula=Fixed(Money(1)),
    )
    names = {
        *(receipt.payer, receipt.project, receipt.project_class, receipt.agreement),
        *(
            enclave.name,
            enclave.id,
            Project(name=text).name,
            clause.unit,
            deal(enclave=text).enclave,
            deal(id=text).id,
        ),
        *(facts.unit, facts.milestones[0][0], observation.unit, *observation.groups[0]),
    }
    assert names == {"甲厂（1）"}
    assert str(facts.milestone(text)) == "2020-01-01"
    assert facts.amount(Clock(text).milestone) == Money(1)
    assert portfolio(enclaves=(enclave,)).enclave(text) is enclave
    assert converter_of(CaseRecord.__attrs_attrs__.enclave) is normal_name


def test_one_enterprise_fills_its_limit_once() -> None:
    """A yearly limit of 100万元 is not filled twice by two spellings of a payer."""
    terms = UpTo(Money.wan(100), To("source"), then=To("host"), over=Over.YEAR)
    receipts = [
        Receipt(kind=RevenueKind.VAT, payer=payer, year=2024, amount=Money.wan(100))
        for payer in ("甲厂", "甲厂\u3000")
    ]
    statement = settle(deal(terms), receipts)
    assert statement.totals == {"source": Money.wan(100), "host": Money.wan(100)}


def test_one_enterprise_is_scored_once() -> None:
    """A second spelling of an observed unit is the unit again, and refused."""
    judged = scheme(item("tax_per_mu", 100))
    with pytest.raises(InvariantError, match="a unit stands twice"):
        judged.score(
            [observed("甲厂", tax="1 万元", land="1 亩"), observed(" 甲厂", tax="1 万元", land="1 亩")]
        )
    [card] = judged.score([observed("甲厂", tax="1 万元", land="1 亩")])
    assert judged.score([observed("甲厂", tax="1 万元", land="1 亩")])["甲厂 "] == card
