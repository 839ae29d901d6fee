# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: ANN401  # each side hands on what its own library gives, and imports only that one
"""The sides of feidi: agreements settled over columns, and one after the other by the scalar engine."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from columns_peers.settlement_data import KINDS, arrays
from columns_peers.settlement_frames import answered, bytes_of, frames, on
from columns_peers.settlement_terms import LIMIT_OF_TIER, share_of_tier

from feidi.agreements import (
    Agreement,
    Facts,
    Party,
    PartyRole,
    Receipt,
    RevenueKind,
    Sharing,
    Split,
    To,
    UpTo,
)
from feidi.agreements.terms.up_to import Over
from feidi.frames import settle, split
from feidi.instruments import Certainty
from feidi.labels import Label
from feidi.published.agreements import JINGJINJI_2015
from feidi.quantities import Money
from feidi.settlement import settle as settle_scalar

__all__ = ["column", "columns", "scalar_92", "size_of"]


def _agreement(terms: Any) -> Agreement:
    label = Label(zh="示例", en="example")
    return Agreement(
        id="example",
        title=label,
        parties=tuple(
            Party(key=key, role=role, label=label)
            for key, role in (("source", PartyRole.SOURCE), ("host", PartyRole.HOST))
        ),
        sharing=(
            Sharing(
                id="taxes",
                kinds=tuple(RevenueKind(kind) for kind in KINDS),
                terms=terms,
                certainty=Certainty.ILLUSTRATIVE,
            ),
        ),
        certainty=Certainty.ILLUSTRATIVE,
    )


def _split(share: Fraction) -> Split:
    return Split([(share, To("source")), (1 - share, To("host"))])


def _waterfall(tiers: int) -> Any:
    terms: Any = To("host")
    for tier in reversed(range(tiers)):
        own = _split(share_of_tier(tier))
        terms = UpTo(Money(LIMIT_OF_TIER), own, then=terms, over=Over.LIFETIME)
    return terms


def agreement_of(case: str, number: str) -> Agreement:
    """Give the agreement of a case: its share, or its number of tiers."""
    if case == "92":
        return JINGJINJI_2015
    return _agreement(_split(Fraction(number)) if case == "split" else _waterfall(int(number)))


def columns(
    folder: Path, case: str, number: str = "", engine: str = "polars", text: str = ""
) -> tuple[Any, Any]:
    """Settle a frame."""
    given = frames(folder, text)
    given = on(engine, given if case == "92" else given[:1])
    agreement = agreement_of(case, number)

    def run() -> Any:
        lines = settle(agreement, *given).lines
        # A plan of Spark has done nothing yet; the others have what they answer at hand.
        return lines.toPandas() if engine == "spark" else lines

    def answer(lines: Any) -> Any:
        match engine:
            case "lazy":
                return answered(lines.collect())
            case "duckdb":
                return answered(lines.pl())
            case _:
                return answered(lines)

    return run, answer


def column(folder: Path, share: str) -> tuple[Any, Any]:
    """Split the column of amounts, each row by itself."""
    receipts, *_ = frames(folder)
    source = Fraction(share)
    return lambda: split(receipts, {"source": source, "host": 1 - source}), answered


def size_of(
    result: Any, folder: Path, case: str, _number: str = "", _engine: str = "polars", text: str = ""
) -> dict[str, int]:
    """Give the bytes of what goes in and what comes out."""
    given = frames(folder, text)
    return {"input": bytes_of(*(given if case == "92" else given[:1])), "output": bytes_of(result)}


def scalar_92(folder: Path) -> tuple[Any, Any]:
    """Settle receipts as objects."""
    data: dict[str, Any] = arrays(folder)
    yearly: dict[int, dict[int, Money]] = {}
    for unit, year, tax in zip(
        *(data[name].tolist() for name in ("of_unit", "of_year", "three_taxes")), strict=True
    ):
        yearly.setdefault(unit, {})[year] = Money(tax)
    names = ("unit", "led_by_government", "fits_host_layout", "move", "full_production")
    facts = [
        Facts(
            unit=str(unit),
            flags={"led_by_government": led, "fits_host_layout": fits},
            milestones={"move": move.isoformat(), "full_production": start.isoformat()},
            yearly={"three_taxes": yearly[unit]},
        )
        for unit, led, fits, move, start in zip(*(data[name].tolist() for name in names), strict=True)
    ]
    rows = zip(*(data[name].tolist() for name in ("payer", "kind", "year", "amount")), strict=True)
    kinds = [RevenueKind(kind) for kind in KINDS]
    receipts = [
        Receipt(kind=kinds[kind], payer=str(payer), year=year, amount=Money(fen))
        for payer, kind, year, fen in rows
    ]

    def run() -> Any:
        return settle_scalar(JINGJINJI_2015, receipts, facts, trace=False)

    def answer(statement: Any) -> Any:
        paid = {(int(one.payer), one.year.year): [0, 0] for one in receipts}
        for line in statement.lines:
            paid[int(line.unit), line.year.year][("source", "host").index(line.party)] += line.amount.fen
        return np.array([paid[key] for key in sorted(paid)]).T

    return run, answer
