# SPDX-License-Identifier: Apache-2.0
"""What was due, and what was paid of it."""

import pytest

from feidi.agreements import (
    Agreement,
    Party,
    PartyRole,
    Receipt,
    RevenueKind,
    Sharing,
    Split,
    Terms,
    To,
    Unset,
)
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import NotFoundError
from feidi.evaluation.answer import Answer
from feidi.evaluation.yearly.payments import PartyPayment, payments
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.quantities.share import Rate
from feidi.settlement import Statement, settle

SOURCE = Label(zh="甲市", en="City A")
HALF = Split([("1/2", To("source")), ("1/2", To("host"))])


def _statement(terms: Terms = HALF) -> Statement:
    parties = [
        Party(key="source", role=PartyRole.SOURCE, label=SOURCE),
        Party(key="host", role=PartyRole.HOST, label=Label(zh="乙市", en="City B")),
    ]
    clause = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=terms)
    agreement = Agreement(
        id="test", title=Label(zh="协议", en="Agreement"), parties=parties, sharing=[clause]
    )
    receipt = Receipt(kind=RevenueKind.VAT, payer="mill", year=2022, amount=Money.wan(200))
    return settle(agreement, [receipt])


def _pay(due: int | None, paid: int | None) -> PartyPayment:
    amounts = (None if value is None else Money.wan(value) for value in (due, paid))
    due_money, paid_money = amounts
    return PartyPayment(party="source", label=SOURCE, due=due_money, paid=paid_money)


@pytest.mark.parametrize(
    ("due", "paid", "answer", "rate"),
    [
        (100, 100, Answer.MET, Rate(1)),
        (100, 120, Answer.MET, Rate("6/5")),
        (100, 99, Answer.NOT_MET, Rate("99%")),
        (0, 0, Answer.MET, None),
        (-100, -100, Answer.MET, Rate(1)),
        (-100, -50, Answer.NOT_MET, Rate("1/2")),
        (-100, 0, Answer.NOT_MET, Rate(0)),
        (None, 100, Answer.UNKNOWN, None),
        (100, None, Answer.UNKNOWN, None),
    ],
)
def test_full_payment_counts(due: int | None, paid: int | None, answer: Answer, rate: Rate | None) -> None:
    """Paid in full or more is met, either way the money flows; what is not known stays so."""
    assert _pay(due, paid).answer is answer
    assert _pay(due, paid).attained == rate


def test_written_in_both_languages() -> None:
    """Due, paid, share and what is outstanding, or that it is not known."""
    assert _pay(100, 50).text("zh") == "甲市: 应付100万元, 已付50万元 (50%), 未付50万元: 不符合"
    assert _pay(100, None).text("zh") == "甲市: 应付100万元, 已付未知, 未付未知: 无法判断"
    assert _pay(100, None).text("en").endswith("paid not known, outstanding not known: unknown")


def test_a_statement_says_what_is_due() -> None:
    """Each party of the year stands once, in the order of the agreement, with what it was paid."""
    found = payments(_statement(), 2022, {"source": Money.wan(100)})
    assert [(one.party, one.due, one.paid) for one in found.each] == [
        ("source", Money.wan(100), Money.wan(100)),
        ("host", Money.wan(100), None),
    ]
    assert found.answer is Answer.UNKNOWN
    assert found == payments(_statement(), FiscalYear(2022), {"source": Money.wan(100)})
    whole = payments(_statement(), 2022, {"source": Money.wan(100), "host": Money.wan(90)})
    assert whole.answer is Answer.NOT_MET
    assert whole.text("zh").splitlines()[0] == "协议, 2022: 不符合"
    assert len(whole.text("en").splitlines()) == 3


def test_another_year_has_nothing_due() -> None:
    """In a year without lines nothing is due; a party that was paid all the same is named."""
    assert payments(_statement(), 2021).each == ()
    (one,) = payments(_statement(), 2021, {"host": Money.wan(5)}).each
    assert (one.due, one.answer) == (Money(0), Answer.MET)


def test_money_that_waits_is_not_known() -> None:
    """Where a clause has no number nothing is said to be due, and the reason is given."""
    terms = Split([("1/2", To("source")), ("1/2", Unset("双方协商"))])
    found = payments(_statement(terms), 2022, {"source": Money.wan(100)})
    assert [one.due for one in found.each] == [None]
    assert found.waiting == ("双方协商",)
    assert found.answer is Answer.UNKNOWN
    assert found.text("zh").endswith("条款未定数额: 双方协商")
    assert found.text("en").endswith("without a number: 双方协商")


def test_strangers_are_not_paid() -> None:
    """A key that the agreement does not have is refused."""
    with pytest.raises(NotFoundError, match="no such party"):
        payments(_statement(), 2022, {"villages": Money.wan(1)})
