# SPDX-License-Identifier: Apache-2.0
"""VAT between the centre and the localities: 75:25, and 50:50 from 1 May 2016."""

from typing import Final

from feidi.agreements.retention import Retention, TierShares
from feidi.agreements.revenue import RevenueKind
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.tax_sharing import GUOFA_2016_26
from feidi.labels import Label

__all__ = ["VAT_RETENTION"]

_CITED: Final = GUOFA_2016_26.cite(
    note="The notice names the division before it, with 2014 as base year, and the one from 2016-05-01."
)
_EARLIER: Final = GUOFA_2016_26.cite(
    note="The notice does not say since when 75:25 had held; 1994 is general knowledge, read in no document here."
)

VAT_RETENTION: Final = Retention(
    kinds=(RevenueKind.VAT,),
    parameter=Parameter(
        id="vat-central-local",
        label=Label(zh="增值税中央与地方分享比例", en="division of VAT between centre and localities"),
        timeline=Timeline(
            [
                Dated(
                    Span(date_of("1994-01-01"), date_of("2014-01-01")),
                    Figure(
                        value=TierShares([("central", "75%"), ("local", "25%")]),
                        certainty=Certainty.WEAK,
                        citation=_EARLIER,
                    ),
                ),
                Dated(
                    Span(date_of("2014-01-01"), date_of("2016-05-01")),
                    Figure(
                        value=TierShares([("central", "75%"), ("local", "25%")]),
                        certainty=Certainty.PUBLISHED,
                        citation=_CITED,
                    ),
                ),
                Dated(
                    Span(date_of("2016-05-01")),
                    Figure(
                        value=TierShares([("central", "50%"), ("local", "50%")]),
                        certainty=Certainty.PUBLISHED,
                        citation=_CITED,
                    ),
                ),
            ]
        ),
    ),
)
"""The division of domestic VAT; what a province keeps of the local part is for the province to say."""
