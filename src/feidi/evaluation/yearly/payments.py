# SPDX-License-Identifier: Apache-2.0
"""What an agreement owes its parties for a year, and what was paid of it."""

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import UnsetError
from feidi.evaluation.answer import Answer, all_met
from feidi.labels import Label, Lang
from feidi.quantities.money import Money
from feidi.quantities.share import Rate
from feidi.settlement.statement import Statement

__all__ = ["PartyPayment", "Payments", "payments"]

_NOBODY: Final[Mapping[str, Money]] = MappingProxyType({})


@final
@frozen(kw_only=True)
class PartyPayment:
    """What one party is due for a year, and what it was paid.

    Parameters
    ----------
    party, label
        The key of the party, and what it is called.
    due
        What it is due; ``None`` while money waits at a clause without a number. [CNY]
    paid
        What it was paid; ``None`` where that is not known. [CNY]

    Notes
    -----
    Law: due less paid is outstanding. A negative amount is owed by the party, and is settled when it has paid it.

    Examples
    --------
    >>> half = PartyPayment(
    ...     party="source", label=Label(zh="飞出地", en="source"), due=Money.wan(100), paid=Money.wan(50)
    ... )
    >>> half.attained.percent(), str(half.outstanding), half.answer.value
    ('50%', '50万元', 'not_met')
    """

    party: str
    label: Label
    due: Money | None
    paid: Money | None

    @property
    def outstanding(self) -> Money | None:
        """What is still to be paid; ``None`` where one of the two is not known."""
        return None if self.due is None or self.paid is None else self.due - self.paid

    @property
    def attained(self) -> Rate | None:
        """What was paid as an exact part of what is due [1]; ``None`` where not known, or where nothing is due."""
        if self.due is None or self.paid is None or not self.due.fen:
            return None
        return Rate(Fraction(self.paid.fen, self.due.fen))

    @property
    def answer(self) -> Answer:
        """Whether what is due was paid in full."""
        if self.due is None or self.paid is None:
            return Answer.UNKNOWN
        owed_by_it = self.due.fen < 0
        return Answer.of(self.paid <= self.due if owed_by_it else self.paid >= self.due)

    def text(self, lang: Lang = "zh") -> str:
        """Write what is due, paid and outstanding for a person.

        Examples
        --------
        >>> half = PartyPayment(
        ...     party="source", label=Label(zh="飞出地", en="source"), due=Money.wan(100), paid=Money.wan(50)
        ... )
        >>> half.text("en")
        'source: due CNY 1,000,000, paid CNY 500,000 (50%), outstanding CNY 500,000: not met'
        """
        due, paid, rest = (_money(amount, lang) for amount in (self.due, self.paid, self.outstanding))
        share = "" if self.attained is None else f" ({self.attained.percent()})"
        answer = self.answer.label.text(lang)
        if lang == "zh":
            return f"{self.label.zh}: 应付{due}, 已付{paid}{share}, 未付{rest}: {answer}"
        return f"{self.label.en}: due {due}, paid {paid}{share}, outstanding {rest}: {answer}"


def _money(amount: Money | None, lang: Lang) -> str:
    if amount is None:
        return "未知" if lang == "zh" else "not known"
    return amount.text(lang)


@final
@frozen(kw_only=True)
class Payments:
    """The payments of one agreement for one year.

    Parameters
    ----------
    agreement, title
        The id of the agreement and its title.
    year
        The fiscal year.
    each
        One for each party that the statement names in that year, in the order of the agreement.
    waiting
        Why money waits at clauses without a number.

    References
    ----------
    Guideline clause G5.1, and G5.3 for the yearly review.
    """

    agreement: str
    title: Label
    year: FiscalYear
    each: tuple[PartyPayment, ...]
    waiting: tuple[str, ...] = ()

    @property
    def answer(self) -> Answer:
        """Whether everybody was paid in full; money that waits is not known."""
        waiting = (Answer.UNKNOWN,) if self.waiting else ()
        return all_met((*(payment.answer for payment in self.each), *waiting))

    def text(self, lang: Lang = "zh") -> str:
        """Write the payments out, and what waits.

        Examples
        --------
        >>> from feidi.agreements import Agreement, Party, PartyRole, Receipt, RevenueKind, Sharing, To
        >>> from feidi.settlement import settle
        >>> city = Party(key="source", role=PartyRole.SOURCE, label=Label(zh="甲市", en="City A"))
        >>> vat = Sharing(id="vat", kinds=[RevenueKind.VAT], terms=To("source"))
        >>> deal = Agreement(id="test", title=Label(zh="协议", en="Agreement"), parties=[city], sharing=[vat])
        >>> got = Receipt(kind=RevenueKind.VAT, payer="mill", year=2022, amount=Money.wan(200))
        >>> paid = payments(settle(deal, [got]), 2022, {"source": Money.wan(150)})
        >>> print(paid.text("en"))
        Agreement, 2022: not met
          City A: due CNY 2,000,000, paid CNY 1,500,000 (75%), outstanding CNY 500,000: not met
        """
        lines = [f"{self.title.text(lang)}, {self.year}: {self.answer.label.text(lang)}"]
        lines += [f"  {payment.text(lang)}" for payment in self.each]
        if self.waiting:
            reasons = "; ".join(self.waiting)
            lines.append(f"  条款未定数额: {reasons}" if lang == "zh" else f"  without a number: {reasons}")
        return "\n".join(lines)


def payments(statement: Statement, year: FiscalYear | int, paid: Mapping[str, Money] = _NOBODY) -> Payments:
    """Compare what was paid with what a statement says is due for a year.

    Parameters
    ----------
    statement
        The settlement.
    year
        The fiscal year.
    paid
        What each party was paid for that year, by its key; of a party that is not there it is not known.

    Raises
    ------
    NotFoundError
        If the agreement has no such party.

    References
    ----------
    Guideline clause G5.1.

    Examples
    --------
    >>> from feidi.agreements import Agreement, Party, PartyRole, Receipt, RevenueKind, Sharing, To
    >>> from feidi.settlement import settle
    >>> city = Party(key="source", role=PartyRole.SOURCE, label=Label(zh="甲市", en="City A"))
    >>> vat = Sharing(id="vat", kinds=[RevenueKind.VAT], terms=To("source"))
    >>> deal = Agreement(id="test", title=Label(zh="协议", en="Agreement"), parties=[city], sharing=[vat])
    >>> got = Receipt(kind=RevenueKind.VAT, payer="mill", year=2022, amount=Money.wan(200))
    >>> paid = payments(settle(deal, [got]), 2022, {"source": Money.wan(150)})
    >>> paid.answer.value, paid.each[0].attained.percent()
    ('not_met', '75%')
    """
    wanted = year if isinstance(year, FiscalYear) else FiscalYear(year)
    agreement = statement.agreement
    for party in paid:
        agreement.party(party)
    named = {line.party for line in statement.lines if line.year == wanted} | set(paid)
    found = (party for party in agreement.parties if party.key in named)
    waiting = (reason for one in statement.unsettled if one.year == wanted for reason in one.reasons)
    return Payments(
        agreement=agreement.id,
        title=agreement.title,
        year=wanted,
        each=tuple(
            PartyPayment(
                party=party.key,
                label=party.label,
                due=_due(statement, party.key, wanted),
                paid=paid.get(party.key),
            )
            for party in found
        ),
        waiting=tuple(dict.fromkeys(waiting)),
    )


def _due(statement: Statement, party: str, year: FiscalYear) -> Money | None:
    try:
        return statement.of(party, year)
    except UnsetError:
        return None
