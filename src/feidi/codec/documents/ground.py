# SPDX-License-Identifier: Apache-2.0
"""Text, quantities, dates and instruments: the classes that documents hold."""

from typing import Final

from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.instrument import Citation, Clause, Instrument
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money
from feidi.quantities.quantity import Quantity
from feidi.quantities.rounding import Rounding
from feidi.quantities.share import Rate, Share
from feidi.quantities.unit import Unit

__all__ = ["GROUND"]

GROUND: Final[tuple[type, ...]] = (
    Area,
    Citation,
    Clause,
    Date,
    Dated,
    Figure,
    FiscalYear,
    Instrument,
    Label,
    Money,
    Parameter,
    Quantity,
    Rate,
    Rounding,
    Share,
    Span,
    Timeline,
    Unit,
)
