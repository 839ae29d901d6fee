# SPDX-License-Identifier: Apache-2.0
"""A party's figure in prose: every sum, the clauses it went through, and where they stand."""

from fractions import Fraction

from feidi.agreements.agreement import Agreement
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import SettlementError
from feidi.labels import Lang
from feidi.quantities.exact import plain
from feidi.quantities.money import Money
from feidi.settlement.trace import Trace, TraceEntry, TraceStep
from feidi.settlement.wording import money_text, step_text

__all__ = ["explain"]


def explain(
    agreement: Agreement,
    trace: Trace | None,
    party: str,
    year: FiscalYear,
    total: Money,
    exact: Fraction,
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
    name = agreement.party(party).label.text(lang)
    chains = trace.of(party, year)
    if lang == "zh":
        head = f"{year}年{name}应得{total.text(lang)}。"
    else:
        head = f"In {year} {name} receives {total.text(lang)}."
    lines = [head]
    if not chains:
        lines.append("该年度没有相关收入。" if lang == "zh" else "Nothing came in for it in that year.")
    for number, (entry, chain) in enumerate(chains, start=1):
        lines.append(f"{number}. {_entry_text(entry, chain[-1], lang)}")
        lines += [f"   - {step_text(agreement, step, lang)}" for step in chain]
    if exact != total.fen:
        lines.append(_rounding_text(exact, total, lang))
    return "\n".join(lines)


def _entry_text(entry: TraceEntry, leaf: TraceStep, lang: Lang) -> str:
    amount = money_text(leaf.amount, lang)
    kind = entry.kind.label.text(lang)
    cited = f"{entry.citation.text(lang)}" if entry.citation else ""
    if lang == "zh":
        days = "" if entry.first != entry.last else f"({entry.first}入库)"
        return f"{entry.unit}的{kind}{entry.amount.text(lang)}{days},其中{amount}{f',依据{cited}' if cited else ''}"
    days = "" if entry.first != entry.last else f" received on {entry.first}"
    return f"{amount} of {entry.amount.text(lang)} of {kind} of {entry.unit}{days}{f', under {cited}' if cited else ''}"


def _rounding_text(exact: Fraction, total: Money, lang: Lang) -> str:
    if lang == "zh":
        return f"各项精确合计{plain(exact / 100)}元,连同此前尾差按协议约定取整为{total.text(lang)}。"
    return (
        f"Exactly these come to CNY {plain(exact / 100)}; with what rounding left before, rounded by the "
        f"agreement's instruction: {total.text(lang)}."
    )
