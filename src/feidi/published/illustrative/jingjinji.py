# SPDX-License-Identifier: Apache-2.0
"""财预〔2015〕92号 on five made-up enterprises, each at one edge of the rule.

All of them move on 2016-03-01 and reach full production on 2018-01-01, so that sharing runs over whole years from 2018
to 2022. Their receipts are the local part of the three taxes.
"""

from collections.abc import Mapping
from typing import Final

from feidi.agreements.facts import Facts, Milestone
from feidi.agreements.receipt import Receipt
from feidi.agreements.revenue import RevenueKind
from feidi.labels import Label
from feidi.published.agreements.jingjinji_2015 import JINGJINJI_2015
from feidi.published.illustrative.case import IllustrativeCase
from feidi.quantities.money import Money

__all__ = [
    "AT_THE_GATE",
    "CAP_IN_EXTENSION",
    "CAP_IN_FIRST_YEAR",
    "CAP_NEVER",
    "NEGATIVE_YEAR",
]


def _case(
    case_id: str, label: Label, before: tuple[int, int, int], paid: Mapping[int, tuple[int, int]]
) -> IllustrativeCase:
    """Give a case from 万元: three years before the move, and VAT and income tax by year after it."""
    unit = f"虚构企业-{case_id}"
    facts = Facts(
        unit=unit,
        yearly={"three_taxes": {2013 + at: Money.wan(wan) for at, wan in enumerate(before)}},
        flags={"led_by_government": True, "fits_host_layout": True},
        milestones=[(Milestone.MOVE, "2016-03-01"), (Milestone.FULL_PRODUCTION, "2018-01-01")],
    )
    receipts = [
        Receipt(kind=kind, payer=unit, year=year, amount=Money.wan(wan))
        for year, taxes in paid.items()
        for kind, wan in zip((RevenueKind.VAT, RevenueKind.CIT), taxes, strict=True)
    ]
    return IllustrativeCase(
        id=case_id, label=label, agreement=JINGJINJI_2015, receipts=receipts, facts=(facts,)
    )


AT_THE_GATE: Final = _case(
    "at-the-gate",
    Label(zh="年均恰为2000万元(虚构)", en="a mean of exactly 2000万元 (made up)"),
    (1900, 2000, 2100),
    {2018: (700, 300)},
)
"""The mean of the three years is the threshold itself, so the enterprise is in."""
CAP_IN_FIRST_YEAR: Final = _case(
    "cap-in-first-year",
    Label(zh="首年即达上限(虚构)", en="the cap is reached in the first year (made up)"),
    (2000, 2000, 2000),
    {2018: (9000, 5000), 2019: (9000, 5000)},
)
"""Half of the first year is 7000万元, of which the source gets its 6000 and nothing later."""
CAP_IN_EXTENSION: Final = _case(
    "cap-in-extension",
    Label(zh="延长期内达到上限(虚构)", en="the cap is reached in the extension (made up)"),
    (3000, 3000, 3000),
    dict.fromkeys(range(2018, 2023), (2500, 1500)),
)
"""Three years bring 6000万元 of 9000; the fourth brings 2000 and the fifth the last 1000."""
CAP_NEVER: Final = _case(
    "cap-never",
    Label(zh="始终未达上限(虚构)", en="the cap is never reached (made up)"),
    (2500, 2500, 2500),
    dict.fromkeys(range(2018, 2024), (600, 400)),
)
"""Five years bring 2500万元 of 7500; then sharing ends, and the central subsidy has no figure."""
NEGATIVE_YEAR: Final = _case(
    "negative-year",
    Label(zh="迁出前一年退库大于缴纳(虚构)", en="refunds exceed a year before the move (made up)"),
    (5000, -500, 3000),
    {2018: (5000, 3000), 2019: (5000, 3000)},
)
"""The refund counts: the cap is 7500万元 and not 8000, the mean 2500."""
