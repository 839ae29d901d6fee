# SPDX-License-Identifier: Apache-2.0
"""Xingshan's enclave in Yichang, since 2004."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import XINGSHAN_2018
from feidi.published.stated import stated
from feidi.quantities.money import Money

__all__ = ["XINGSHAN_YICHANG_ENCLAVE"]

_CITED: Final = XINGSHAN_2018.cite()
XINGSHAN_YICHANG_ENCLAVE: Final = Enclave(
    id="xingshan-yichang",
    name="兴山飞地",
    name_en="Xingshan enclave",
    sources=(Region.of("420526", as_of=FiscalYear(2004)),),
    host=Region.of("420500", as_of=FiscalYear(2004)),
    established_year=FiscalYear(2004),
    facts=(
        stated(
            "tax_and_profit",
            Label(zh="每年利税", en="tax and profit a year"),
            Money.yi("1"),
            _CITED,
            bound=Bound.AT_LEAST,
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
