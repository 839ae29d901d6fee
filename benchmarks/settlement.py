# SPDX-License-Identifier: Apache-2.0
"""Scalar settlement under the terms of 财预〔2015〕92号, beside the same rule written straight in Python integers.

Run it with ``python benchmarks/settlement.py``. Both sides settle the same made-up receipts and must give the same
sums; the ratio is the median over rounds that run one after the other.
"""

import random
import sys
from collections import defaultdict
from datetime import date
from statistics import median
from time import perf_counter

from feidi.agreements import Facts, Receipt, RevenueKind
from feidi.published.agreements import JINGJINJI_2015
from feidi.quantities import Money
from feidi.settlement import settle

FIRMS, YEARS, ROUNDS = 2_000, range(2016, 2023), 5
KINDS = (RevenueKind.VAT, RevenueKind.CIT, RevenueKind.BUSINESS_TAX)
GATE = 2_000_000_000  # 2000万元 in fen


def made_up() -> tuple[list[Facts], list[Receipt]]:
    """Make up firms that pass the gate or not, and what they pay."""
    chance = random.Random(92)
    facts, receipts = [], []
    for firm in range(FIRMS):
        before = {year: Money.wan(chance.randint(1500, 3000)) for year in (2012, 2013, 2014)}
        start = f"2016-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
        facts.append(
            Facts(
                unit=f"firm {firm}",
                flags={"led_by_government": True, "fits_host_layout": True},
                milestones={"move": "2015-03-01", "full_production": start},
                yearly={"three_taxes": before},
            )
        )
        receipts += [
            Receipt(kind=kind, payer=f"firm {firm}", year=year, amount=Money(chance.randint(0, 10**9)))
            for year in YEARS
            for kind in KINDS[:2]
        ]
    return facts, receipts


Rows = list[tuple[str, int, int, int, str, int, int, str, int, int]]


def by_hand(
    firms: dict[str, tuple[bool, int, date]], rows: list[tuple[str, int, int, int]]
) -> dict[str, int]:
    """Settle the same rule in integers: gate, phase by days, half, cap over the life, rounding carried."""
    sums: dict[tuple[str, int, int], int] = defaultdict(int)
    for payer, year, kind, fen in rows:
        sums[payer, year, kind] += fen
    scale = 2 * 365 * 366
    taken: dict[str, int] = defaultdict(int)
    paid: dict[str, int] = defaultdict(int)
    totals = {"source": 0, "host": 0}
    lines = []
    for (payer, year, _), fen in sorted(sums.items()):
        gate, cap, start = firms[payer]
        first, end = date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()
        inside = 0
        if gate:
            begin, stop = start.toordinal(), date(start.year + 5, start.month, start.day).toordinal()
            inside = max(0, min(end, stop) - max(first, begin))
        half = fen * inside * scale // (2 * (end - first))
        before = taken[payer]
        taken[payer] = min(before + half, cap * scale)
        # Rounded to the nearest fen over the life, halves to the source.
        due = (2 * taken[payer] + scale) // (2 * scale)
        source = due - paid[payer]
        paid[payer] = due
        lines.append((payer, year, source, fen - source))
        totals["source"] += source
        totals["host"] += fen - source
    return totals


def main() -> int:
    """Time both and print what came out."""
    facts, receipts = made_up()
    firms = {}
    for one in facts:
        before = [amount.fen for _, amount in one.years_of("three_taxes")]
        start = one.milestone("full_production")
        assert start is not None
        firms[one.unit] = (sum(before) >= 3 * GATE, sum(before), date(start.year, start.month, start.day))
    rows = [(one.payer, one.year.year, KINDS.index(one.kind), one.amount.fen) for one in receipts]
    times: dict[str, list[float]] = defaultdict(list)
    totals = {}
    for _ in range(ROUNDS):
        for name, run in (
            ("by hand, integers", lambda: by_hand(firms, rows)),
            ("settle, trace off", lambda: settle(JINGJINJI_2015, receipts, facts, trace=False).totals),
            ("settle, trace on", lambda: settle(JINGJINJI_2015, receipts, facts).totals),
        ):
            begun = perf_counter()
            totals[name] = {party: int(getattr(sum_, "fen", sum_)) for party, sum_ in run().items()}
            times[name].append(perf_counter() - begun)
    hand = median(times["by hand, integers"])
    print(
        f"{len(receipts)} receipts of {FIRMS} made-up firms, medians of {ROUNDS} rounds, Python {sys.version.split()[0]}"
    )
    for name, seconds in times.items():
        middle = median(seconds)
        print(f"{name:20} {len(receipts) / middle:>10,.0f} receipts/s  {middle / hand:5.1f} x by hand")
    same = totals["by hand, integers"] == totals["settle, trace off"] == totals["settle, trace on"]
    print("the same sums to the fen" if same else f"different sums: {totals}")
    return 0 if same else 1


if __name__ == "__main__":
    raise SystemExit(main())
