# SPDX-License-Identifier: Apache-2.0
"""Qingchuan and Guangyuan with made-up receipts: before the floor, at it, below it, and above it.

The aid is taken to have arrived on 2010-01-01, so that the floor holds from 2011 on.
"""

from typing import Final

from feidi.agreements.facts import Facts, Milestone
from feidi.agreements.receipt import Receipt
from feidi.agreements.revenue import RevenueKind
from feidi.labels import Label
from feidi.published.agreements.qingchuan_guangyuan import QINGCHUAN_GUANGYUAN
from feidi.published.illustrative.case import IllustrativeCase
from feidi.quantities.money import Money

__all__ = ["FLOOR_OF_QINGCHUAN"]

FLOOR_OF_QINGCHUAN: Final = IllustrativeCase(
    id="floor-of-qingchuan",
    label=Label(zh="青川保底及其触发(虚构收入)", en="Qingchuan's floor and its trigger (made-up receipts)"),
    agreement=QINGCHUAN_GUANGYUAN,
    receipts=[
        Receipt(kind=kind, payer="虚构企业-青川", year=year, amount=Money.wan(wan))
        for year, taxes in {2010: (600, 200), 2011: (600, 200), 2012: (300, 100), 2013: (700, 300)}.items()
        for kind, wan in zip((RevenueKind.VAT, RevenueKind.CIT), taxes, strict=True)
    ],
    facts=[Facts(unit="zone", milestones=[(Milestone.AID_PAID, "2010-01-01")])],
)
"""480万元 of 800 in 2010, 500 of 800 in 2011, all 400 of 2012 with 100 unmet, 600 of 1000 in 2013."""
