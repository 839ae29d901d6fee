# SPDX-License-Identifier: Apache-2.0
"""Two agreements clause by clause."""

from fractions import Fraction

import pytest
from attrs import evolve

from feidi.agreements import Agreement, ByKind, Guarantee, Over, RevenueKind, Split, To, UpTo
from feidi.agreements.party import PartyRole
from feidi.agreements.readings import Verdict, compare
from feidi.agreements.readings.values import value_text
from feidi.dates import Timeline, date_of
from feidi.errors import InvariantError
from feidi.instruments import Certainty, Instrument, Parameter
from feidi.labels import Label
from feidi.quantities import Money, Rate, Rounding, Share


def _with_terms(park: Agreement, terms: object) -> Agreement:
    clause = evolve(park.sharing[0], terms=terms)
    return evolve(park, sharing=(clause, *park.sharing[1:]))


def test_the_same(park: Agreement) -> None:
    """An agreement is the same as itself, clause by clause."""
    comparison = compare(park, park)
    assert comparison.same
    assert {clause.verdict for clause in comparison.clauses} == {Verdict.SAME}
    assert comparison.of("sharing", "tax") is not None
    assert comparison.of("sharing", "none") is None
    assert comparison.text().splitlines()[0] == "协议:相同"


def test_fields(park: Agreement) -> None:
    """A change is named by its path, with the values before and after."""
    old = _with_terms(park, UpTo(Money.wan(500), Split([("1", To("source"))]), To("host")))
    new = _with_terms(
        park,
        UpTo(Money.wan(800), Split([("60%", To("source")), ("40%", To("host"))]), To("fund"), Over.LIFETIME),
    )
    found = compare(old, new).of("sharing", "tax")
    assert found is not None
    assert found.text("zh").splitlines() == [
        "分成条款 tax:有变化",
        "  - terms.limit: 500万元 → 800万元",
        "  - terms.terms.parts[0].share: 100% → 60%",
        "  - terms.terms.parts[1] (新增): Part(share=2/5, terms=To(party='host'))",
        "  - terms.then.party: host → fund",
        "  - terms.over: year → lifetime",
    ]
    back = compare(new, old).of("sharing", "tax")
    assert back is not None
    assert "  - terms.terms.parts[1] (removed): Part(" in back.text("en")


def test_another_clause_class(park: Agreement) -> None:
    """Where the class of a clause changes, both are described."""
    old = _with_terms(park, To("source"))
    found = compare(old, _with_terms(park, Guarantee("source", Money.wan(5), To("host"), ["host"])))
    assert (
        "  - terms: 1 all of it goes to source. → 1 source receives at least CNY 50,000 a year"
        in found.text("en")
    )


def test_clauses_and_parties(park: Agreement) -> None:
    """Clauses and parties are matched by their ids, so one that is gone is removed and a new one added."""
    new = evolve(
        park,
        id="park2",
        sharing=park.sharing[:1],
        compensation=park.compensation[1:],
        attribution=(evolve(park.attribution[0], id="gdp2"), *park.attribution[1:]),
        parties=(evolve(park.parties[0], role=PartyRole.INVESTOR), *park.parties[1:]),
        exit=None,
        signed=None,
    )
    comparison = compare(park, new)
    verdicts = {(one.family, one.id): one.verdict for one in comparison.clauses}
    assert verdicts["sharing", "other"] is Verdict.REMOVED
    assert verdicts["compensation", "yearly"] is Verdict.REMOVED
    assert verdicts["attribution", "gdp"] is Verdict.REMOVED
    assert verdicts["attribution", "gdp2"] is Verdict.ADDED
    assert verdicts["parties", "host"] is Verdict.SAME
    assert not comparison.same
    assert "主体 source:有变化\n  - role: 飞出地 → 出资方" in comparison.text("zh")
    assert "  - exit: 提前一年书面通知 → 无" in comparison.text("zh")
    assert "  - signed: 2020-01-01 → nothing" in comparison.text("en")


def test_rounding_and_governance_are_looked_into(park: Agreement) -> None:
    """A change of the rounding or of a member is named by its field."""
    assert park.governance is not None
    assert park.governance.members is not None
    first = evolve(park.governance.members[0], seats=5)
    body = evolve(park.governance, members=(first, *park.governance.members[1:]))
    clause = evolve(park.sharing[0], rounding=Rounding(residue_to="host", order=("host",)))
    text = compare(park, evolve(park, governance=body, sharing=(clause, park.sharing[1]))).text("en")
    assert "governance.members[0].seats: 1 → 5" in text
    assert "rounding.residue_to: nothing → host" in text
    assert "rounding.order: nothing → host" in text


def test_kinds_of_a_case(park: Agreement) -> None:
    """A list of plain values differs as a whole."""
    old = _with_terms(park, ByKind([([RevenueKind.VAT, RevenueKind.CIT], To("host"))]))
    new = _with_terms(park, ByKind([(RevenueKind.VAT, To("host"))]))
    assert "terms.cases[0].kinds: 增值税、企业所得税 → 增值税" in compare(old, new).text("zh")


def test_table(park: Agreement) -> None:
    """In a notebook a comparison is a table of clauses and changes, escaped."""
    html = compare(park, evolve(park, id="<new>", exit=None))._repr_html_()
    assert "&lt;new&gt;" in html
    assert "<td>exit</td><td>提前一年书面通知</td><td>无</td>" in html
    assert html.count("<tr>") == 1 + 1 + 3 + 2 + 2 + 3


def test_two_languages(park: Agreement) -> None:
    """No other language is known."""
    with pytest.raises(InvariantError, match="lang"):
        compare(park, park).text("fr")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "nothing"),
        ("", "nothing"),
        (Money.wan(1), "CNY 10,000"),
        (Label(zh="甲", en="A"), "A"),
        (Instrument(id="x", title=Label(zh="法", en="Rule")).cite("第一条"), "Rule, 第一条"),
        (Rate("8%"), "8%"),
        (Share("1/3"), "1/3"),
        (Fraction(1, 2), "0.5"),
        (Certainty.WEAK, "weakly published"),
        (Over.YEAR, "year"),
        (Parameter[int](id="p", label=Label(zh="参", en="P"), timeline=Timeline([])), "P (p)"),
        ((Money.wan(1), "x"), "CNY 10,000, x"),
        (date_of("2020-01-01"), "2020-01-01"),
        (True, "True"),
    ],
)
def test_values(value: object, text: str) -> None:
    """A value is written as a person reads it."""
    assert value_text(value, "en") == text
