# SPDX-License-Identifier: Apache-2.0
"""Income taxes between the centre and the localities: 50:50 in 2002, 60:40 from 2003."""

from typing import Final

from feidi.agreements.retention import Retention, TierShares
from feidi.agreements.revenue import RevenueKind
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.tax_sharing import GUOFA_2001_37
from feidi.labels import Label

__all__ = ["INCOME_TAX_RETENTION"]

_CITED: Final = GUOFA_2001_37.cite(note="Read through the text by which Chongqing carried it out.")

INCOME_TAX_RETENTION: Final = Retention(
    kinds=(RevenueKind.CIT, RevenueKind.PIT),
    parameter=Parameter(
        id="income-tax-central-local",
        label=Label(
            zh="所得税中央与地方分享比例", en="division of income taxes between centre and localities"
        ),
        timeline=Timeline(
            [
                Dated(
                    Span(date_of("2002-01-01"), date_of("2003-01-01")),
                    Figure(
                        value=TierShares([("central", "50%"), ("local", "50%")]),
                        certainty=Certainty.PUBLISHED,
                        citation=_CITED,
                    ),
                ),
                Dated(
                    Span(date_of("2003-01-01")),
                    Figure(
                        value=TierShares([("central", "60%"), ("local", "40%")]),
                        certainty=Certainty.PUBLISHED,
                        citation=_CITED,
                    ),
                ),
            ]
        ),
    ),
)
"""The division of corporate and personal income tax; the base of 2001 is returned apart from it."""
