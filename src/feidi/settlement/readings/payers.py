# SPDX-License-Identifier: Apache-2.0
"""The payers behind a sum that flowed as one: their receipts and refunds, and how they are named in prose."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, final

from attrs import frozen

from feidi.agreements.agreement import Agreement
from feidi.agreements.receipt import Receipt
from feidi.agreements.sharing import UnitKind
from feidi.labels import Label, Lang
from feidi.quantities.money import Money
from feidi.settlement.intake import Moment, unit_of
from feidi.settlement.trace import Trace

__all__ = ["PaidBy", "behind", "paid_text"]

_SHOWN: Final = 12
_FROM: Final = Label(zh="来自", en="from ")
_BETWEEN: Final = Label(zh="、", en="; ")
_REFUNDED: Final = Label(zh="缴纳{paid},退还{refunded}", en="paid {paid}, refunded {refunded}")
_OTHERS: Final = Label(zh="另有{count}家合计{money}", en="{count} others {money}")


@final
@frozen(kw_only=True)
class PaidBy:
    """What one payer paid of a sum, and what was refunded to it; neither is negative."""

    payer: str
    paid: Money
    refunded: Money

    @property
    def net(self) -> Money:
        """What it contributed to the sum."""
        return self.paid - self.refunded


def behind(agreement: Agreement, receipts: Iterable[Receipt], trace: Trace) -> Iterator[tuple[PaidBy, ...]]:
    """Return for each entry of a trace the payers behind its sum, in the order of their names.

    An entry is the sum of a unit, a moment and a class of projects. The moments of a unit are entered in their order,
    so the receipts, grouped alike, meet their entries one after the other.
    """
    sums = _grouped(agreement, receipts)
    waiting = {place: iter(sorted(moments.items())) for place, moments in sums.items()}
    for entry in trace.entries:
        _, found = next(waiting.get((entry.sharing, entry.unit), iter(())), (None, {}))
        yield tuple(
            PaidBy(payer=payer, paid=Money(paid), refunded=Money(refunded))
            for payer, (paid, refunded) in sorted(found.items())
        )


def _grouped(
    agreement: Agreement, receipts: Iterable[Receipt]
) -> dict[tuple[str, str], dict[Moment, dict[str, tuple[int, int]]]]:
    clauses = {kind: (clause, at) for clause in agreement.sharing for at, kind in enumerate(clause.kinds)}
    sums: dict[tuple[str, str], dict[Moment, dict[str, tuple[int, int]]]] = {}
    for receipt in receipts:
        clause, kind = clauses[receipt.kind]
        first = receipt.date or receipt.year.first
        last = receipt.date or receipt.year.last
        moment = Moment(
            receipt.year.year, last.toordinal() + 1, kind, receipt.project_class, first.toordinal()
        )
        payers = sums.setdefault((clause.id, unit_of(clause, receipt)), {}).setdefault(moment, {})
        paid, refunded = payers.get(receipt.payer, (0, 0))
        fen = receipt.amount.fen
        payers[receipt.payer] = (paid + max(fen, 0), refunded + max(-fen, 0))
    return sums


def paid_text(payers: Sequence[PaidBy], counts_by: UnitKind, lang: Lang) -> str:
    """Name who paid a sum, the largest first; empty where the entry says it all.

    Of a single enterprise only a refund is worth a word. A long list is cut after twelve, and the others added up.

    Examples
    --------
    >>> firm = PaidBy(payer="firm", paid=Money.wan(50), refunded=Money.wan(20))
    >>> print(paid_text([firm], UnitKind.ZONE, "en"))
    from firm CNY 300,000 (paid CNY 500,000, refunded CNY 200,000)
    """
    if counts_by is UnitKind.ENTERPRISE:
        return "; ".join(_refunds(one, lang) for one in payers if one.refunded)
    ordered = sorted(payers, key=lambda one: -abs(one.net.fen))
    named = [_named(one, lang) for one in ordered[:_SHOWN]]
    rest = ordered[_SHOWN:]
    if rest:
        money = sum((one.net for one in rest), Money(0)).text(lang)
        named.append(_OTHERS.text(lang).format(count=len(rest), money=money))
    return _FROM.text(lang) + _BETWEEN.text(lang).join(named)


def _named(one: PaidBy, lang: Lang) -> str:
    gap = " " if lang == "en" else ""
    name = f"{one.payer} " if lang == "en" or one.payer[-1:].isascii() else one.payer
    refunds = f"{gap}({_refunds(one, lang)})" if one.refunded else ""
    return f"{name}{one.net.text(lang)}{refunds}"


def _refunds(one: PaidBy, lang: Lang) -> str:
    return _REFUNDED.text(lang).format(paid=one.paid.text(lang), refunded=one.refunded.text(lang))
