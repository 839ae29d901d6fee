# SPDX-License-Identifier: Apache-2.0
"""What a pool comes to in a year: who pays in, who draws out, and what is rerouted."""

from fractions import Fraction

from feidi.agreements.attribution import PartyShare
from feidi.agreements.compensation.pool import Pool
from feidi.agreements.unset import Unset
from feidi.errors import UnsetError
from feidi.labels import Label
from feidi.settlement.compensation.reading import Reading
from feidi.settlement.compensation.wording import money, number

__all__ = ["PooledPart", "drawn", "paid_in", "pool_total"]

PooledPart = tuple[str, Fraction, Label]
"""A party, its exact part in fen, and how it was worked out."""


def pool_total(pool: Pool, reading: Reading) -> Fraction:
    """Give the sum of the pool in the period, for the days on which it is in force."""
    part = reading.part_in(None)
    return part * reading.amount(pool.total) if part else Fraction(0)


def paid_in(pool: Pool, total: Fraction) -> tuple[PooledPart, ...]:
    """Give what each party pays in."""
    return tuple(_part(entry, total) for entry in pool.contributions)


def drawn(pool: Pool, total: Fraction, reading: Reading) -> tuple[PooledPart, ...]:
    """Give what each party draws out, after cuts.

    Raises
    ------
    UnsetError
        If something is missed and the document does not say how much is cut.
    """
    parts = [_part(entry, total) for entry in pool.distributions]
    whole = {party: fen for party, fen, _ in parts}
    fens = dict(whole)
    zh = {party: [text.zh] for party, _, text in parts}
    en = {party: [text.en] for party, _, text in parts}
    for reroute in pool.reroutes:
        measured, limit = reading.number(reroute.measured), reading.number(reroute.limit)
        if measured <= limit:
            continue
        if isinstance(reroute.cut, Unset):
            raise UnsetError(
                f"{reroute.name} is missed ({number(measured)} > {number(limit)}) and the cut has no number",
                place=reading.place,
                value=reroute.cut.reason,
                remedy="agree on what is cut and state it with its citation",
            )
        cut = whole[reroute.party] * reroute.cut.value
        for party, change in (
            (reroute.party, -cut),
            *((to.party, cut * to.share.value) for to in reroute.to),
        ):
            fens[party] = fens.get(party, Fraction(0)) + change
            zh.setdefault(party, []).append(f"{reroute.name}未达标{money(change, 'zh')}")
            en.setdefault(party, []).append(f"{reroute.name} missed {money(change, 'en')}")
    for party, fen in fens.items():
        if len(zh[party]) > 1:
            zh[party].append(f"合计{money(fen, 'zh')}")
            en[party].append(f"in all {money(fen, 'en')}")
    return tuple(
        (party, fen, Label(zh=";".join(zh[party]), en="; ".join(en[party]))) for party, fen in fens.items()
    )


def _part(entry: PartyShare, total: Fraction) -> PooledPart:
    fen = total * entry.share.value
    return (
        entry.party,
        fen,
        Label(
            zh=f"{money(total, 'zh')} × {entry.share.percent()} = {money(fen, 'zh')}",
            en=f"{money(total, 'en')} × {entry.share.percent()} = {money(fen, 'en')}",
        ),
    )
