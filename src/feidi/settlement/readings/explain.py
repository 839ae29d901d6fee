# SPDX-License-Identifier: Apache-2.0
"""A party's figure in prose: every sum, the clauses it went through, and where they stand."""

from collections.abc import Iterable
from fractions import Fraction

from feidi.agreements.agreement import Agreement
from feidi.agreements.receipt import Receipt
from feidi.agreements.sharing import UnitKind
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import SettlementError
from feidi.labels import Lang
from feidi.quantities.money import Money
from feidi.settlement.line import Line
from feidi.settlement.readings.payers import behind, paid_text
from feidi.settlement.readings.wording import money_text, step_text, unit_text
from feidi.settlement.trace import Trace, TraceEntry, TraceStep

__all__ = ["explain"]


def explain(
    agreement: Agreement,
    trace: Trace | None,
    receipts: Iterable[Receipt],
    lines: Iterable[Line],
    party: str,
    year: FiscalYear,
    lang: Lang,
) -> str:
    """Write where a party's sum of a year comes from.

    Raises
    ------
    SettlementError
        If there is no trace.
    """
    if trace is None:
        raise SettlementError(
            "this statement has no trace", place=f"agreement {agreement.id}", remedy="settle with trace=True"
        )
    total = Money(0)
    exact = Fraction(0)
    for line in lines:
        total += line.amount
        exact += line.exact
    name = agreement.party(party).label.text(lang)
    if lang == "zh":
        head = f"{year}年{name}应得{total.text(lang)}。"
    else:
        head = f"In {year} {name} receives {total.text(lang)}."
    texts = [head]
    units = {clause.id: clause.unit for clause in agreement.sharing}
    number = 0
    for entry, payers in zip(trace.entries, behind(agreement, receipts, trace), strict=True):
        paid = paid_text(payers, units[entry.sharing], lang)
        for chain in entry.received(party) if entry.year == year else ():
            number += 1
            texts.append(f"{number}. {_entry_text(entry, chain[-1], units[entry.sharing], lang)}")
            texts += [f"   - {text}" for text in (paid,) if text]
            texts += [f"   - {step_text(agreement, step, lang)}" for step in chain]
            paid = ""  # once for each sum is enough
    if not number:
        texts.append("该年度没有相关收入。" if lang == "zh" else "Nothing came in for it in that year.")
    if exact != total.fen:
        texts.append(_rounding_text(exact, total, lang))
    return "\n".join(texts)


def _entry_text(entry: TraceEntry, leaf: TraceStep, counts_by: UnitKind, lang: Lang) -> str:
    unit = unit_text(entry.unit, counts_by is UnitKind.ZONE, lang)
    amount = money_text(leaf.amount, lang)
    kind = entry.kind.label.text(lang)
    cited = f"{entry.citation.text(lang)}" if entry.citation else ""
    if lang == "zh":
        days = "" if entry.first != entry.last else f"({entry.first}入库)"
        return f"{unit}的{kind}{entry.amount.text(lang)}{days},其中{amount}{f',依据{cited}' if cited else ''}"
    days = "" if entry.first != entry.last else f" received on {entry.first}"
    return f"{amount} of {entry.amount.text(lang)} of {kind} of {unit}{days}{f', under {cited}' if cited else ''}"


def _rounding_text(exact: Fraction, total: Money, lang: Lang) -> str:
    if lang == "zh":
        return f"各项合计{money_text(exact, lang)},连同此前尾差按协议约定取整为{total.text(lang)}。"
    return (
        f"These come to {money_text(exact, lang)}; with what rounding left before, rounded by the "
        f"agreement's instruction: {total.text(lang)}."
    )
