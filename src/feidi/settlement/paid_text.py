# SPDX-License-Identifier: Apache-2.0
"""The payers behind a sum, in words."""

from collections.abc import Sequence
from typing import Final

from feidi.agreements.sharing import UnitKind
from feidi.labels import Label, Lang
from feidi.quantities.money import Money
from feidi.settlement.payers import PaidBy

__all__ = ["paid_text"]

_SHOWN: Final = 12
_FROM: Final = Label(zh="来自", en="from ")
_BETWEEN: Final = Label(zh="、", en="; ")
_REFUNDED: Final = Label(zh="缴纳{paid},退还{refunded}", en="paid {paid}, refunded {refunded}")
_OTHERS: Final = Label(zh="另有{count}家合计{money}", en="{count} others {money}")


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
