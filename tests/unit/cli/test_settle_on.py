# SPDX-License-Identifier: Apache-2.0
"""``feidi settle`` from year to year: states read and written, balances carried and given up, what a reader must know."""

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from feidi.agreements import Agreement, Over, Party, PartyRole, Receipt, RevenueKind, Sharing, To, UpTo
from feidi.cli.main import main
from feidi.codec import dumps, read
from feidi.dates import Span, date_of
from feidi.labels import Label
from feidi.quantities import Money
from feidi.settlement import State, settle

Out = pytest.CaptureFixture[str]
CAP = UpTo(Money.wan(600), To("source"), then=To("host"), over=Over.LIFETIME)


def agreement_on(cap: UpTo = CAP, sharing: str = "tax") -> Agreement:
    """Give an agreement in force since 2020."""
    parties = [
        Party(key=key, role=role, label=role.label)
        for key, role in (("source", PartyRole.SOURCE), ("host", PartyRole.HOST))
    ]
    clause = Sharing(id=sharing, kinds=[RevenueKind.VAT], terms=cap)
    term = Span(date_of("2020-01-01"))
    return Agreement(id="cap", title=Label(zh="限额", en="Cap"), parties=parties, sharing=[clause], term=term)


def vat(year: int) -> Receipt:
    """Give a receipt of 400万元."""
    return Receipt(kind=RevenueKind.VAT, payer="甲厂", year=year, amount=Money.wan(400))


@pytest.fixture
def write(tmp_path: Path) -> Callable[[object, str], str]:
    """Write a document into a file, and give its name."""

    def written(thing: object, name: str) -> str:
        path = tmp_path / name
        path.write_text(dumps(tuple(thing) if isinstance(thing, list) else thing), encoding="utf-8")
        return str(path)

    return written


Write = Callable[[object, str], str]


def test_a_year_alone_tells_that_its_limit_began_at_zero(write: Write, capsys: Out) -> None:
    """Settled without a state, a running limit is counted anew; the table, JSON and explanations say so."""
    files = [write(agreement_on(), "a.json"), write([vat(2023)], "r.json")]
    assert main(["settle", *files]) == 0
    assert "自2023年度起由零计算,而协议或计期始于2020-01-01" in capsys.readouterr().out.replace("\n", "")
    for more in (["--format", "json"], ["--explain", "source:2023"]):
        assert main(["settle", *files, *more, "--lang", "en"]) == 0
        assert "is counted from zero in 2023, though the agreement" in capsys.readouterr().err


def test_a_state_is_saved_and_gone_on_from(write: Write, capsys: Out, tmp_path: Path) -> None:
    """400万元 in 2020 leave 200万元 of the limit for 2021, from a state or from a statement."""
    agreement, state = write(agreement_on(), "a.json"), str(tmp_path / "state.json")
    assert main(["settle", agreement, write([vat(2020)], "r.json"), "--save-state", state]) == 0
    assert "由零计算" not in capsys.readouterr().out
    whole = write(settle(agreement_on(), [vat(2020)]), "s.json")
    for before in (state, whole):
        words = ["settle", agreement, write([vat(2021)], "r.json"), "--state", before, "--through", "2022"]
        assert main([*words, "--save-state", str(tmp_path / "next.json")]) == 0
        out = capsys.readouterr().out
        assert "200万元" in out
        assert "承接自2020年度起的余额" in out.replace("\n", "")
        assert read(tmp_path / "next.json", State).through == 2022


def test_balances_are_carried_and_given_up_by_name(write: Write, capsys: Out, tmp_path: Path) -> None:
    """An amendment has moved the limit: the settlement stops until it is stated what becomes of its balance."""
    state = write(settle(agreement_on(), [vat(2020)]).state, "state.json")
    amended = write(agreement_on(evolve(CAP, name="总限额", limit=Money.wan(900)), "vat"), "b.json")
    words = ["settle", amended, write([vat(2021)], "r.json"), "--state", state, "--lang", "en"]
    assert main(words) == 2
    assert "tax/up_to:600万元" in capsys.readouterr().err
    rest = ["--drop", "tax/paid:vat"]
    assert main([*words, "--carry", "tax/up_to:600万元=vat/总限额", *rest]) == 0
    assert "goes on from balances since 2020 (of tax/up_to:600万元)" in capsys.readouterr().out.replace(
        "\n", ""
    )
    assert main([*words, "--drop", "tax"]) == 0
    assert "given up as stated" in capsys.readouterr().out.replace("\n", "")
    assert main([*words, "--carry", "tax"]) == 2
    assert "not a pair of balances" in capsys.readouterr().err


def test_what_is_no_state_is_refused(write: Write, capsys: Out, tmp_path: Path) -> None:
    """Another document, and nothing settled."""
    agreement, nothing = write(agreement_on(), "a.json"), write([], "none.json")
    assert main(["settle", agreement, nothing, "--state", agreement]) == 2
    assert "State or Statement" in capsys.readouterr().err
    assert main(["settle", agreement, nothing, "--save-state", str(tmp_path / "no.json")]) == 2
    assert not (tmp_path / "no.json").exists()
