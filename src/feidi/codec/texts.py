# SPDX-License-Identifier: Apache-2.0
"""Values that are written as text or as one number, and how."""

from fractions import Fraction
from typing import Final

from feidi.codec.forms import Text, Whole
from feidi.dates.date import Date, date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.period import Period
from feidi.enclaves.region import Region
from feidi.errors import NotFoundError
from feidi.quantities.area import AREA, Area
from feidi.quantities.exact import exact, plain
from feidi.quantities.money import MONEY, Money
from feidi.quantities.notation import PERCENTAGE, SHARE, schema_pattern
from feidi.quantities.quantity import QUANTITY, Quantity
from feidi.quantities.share import Rate, Share
from feidi.quantities.unit import UNIT, Unit

__all__ = ["NOTATIONS", "REGISTERED", "Notation"]

Notation = Text | Whole


def _fraction_of(text: str) -> Fraction:
    return exact(text, "number")


NOTATIONS: Final[tuple[Notation, ...]] = (
    Text(
        noun=Date,
        read=date_of,
        write=Date.isoformat,
        pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        example="2021-03-31",
    ),
    Text(
        noun=Period,
        read=Period.from_text,
        write=lambda period: period.text,
        pattern="^[0-9]{4}(Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?$",
        example="2024Q1",
    ),
    Text(
        noun=Money,
        read=Money.from_text,
        write=str,
        pattern=schema_pattern(MONEY),
        example="1000.8万元",
    ),
    Text(
        noun=Share,
        read=Share,
        write=Share.percent,
        pattern=schema_pattern(SHARE),
        example="35%",
    ),
    Text(noun=Rate, read=Rate, write=Rate.percent, pattern=schema_pattern(PERCENTAGE), example="8%"),
    Text(
        noun=Area,
        read=Area.from_text,
        write=str,
        pattern=schema_pattern(AREA),
        example="107亩",
    ),
    Text(
        noun=Quantity,
        read=Quantity.from_text,
        write=str,
        pattern=schema_pattern(QUANTITY),
        example="12.5 万元/亩",
    ),
    Text(noun=Unit, read=Unit.from_text, write=Unit.text, pattern=schema_pattern(UNIT), example="万元/亩"),
    Text(
        noun=Fraction,
        read=_fraction_of,
        write=plain,
        pattern=schema_pattern(PERCENTAGE),
        example="0.35",
    ),
    Whole(noun=FiscalYear, write=lambda year: year.year, least=1949, greatest=2999),
)
"""Every class that is not written as an object of its fields."""


def _region_of(text: str) -> Region:
    code, at, day = text.partition("@")
    return Region.of(code, as_of=day if at else None)


def _region_text(region: Region) -> str:
    """Write the code, with the first day of the region where the code alone means another one now."""
    for as_of in (None, region.span.start):
        try:
            if Region.of(region.code, as_of=as_of) == region:
                return region.code if as_of is None else f"{region.code}@{as_of}"
        except NotFoundError:
            continue
    return ""


REGISTERED: Final[tuple[Text, ...]] = (
    Text(
        noun=Region,
        read=_region_of,
        write=_region_text,
        pattern="^[0-9]{6}(@[0-9]{4}-[0-9]{2}-[0-9]{2})?$",
        example="330110",
    ),
)
"""Classes whose objects a bundled register knows by a code; what it does not know is written as an object."""
