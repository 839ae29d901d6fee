# SPDX-License-Identifier: Apache-2.0
"""Suzhou's park in Nantong, whose company has a capital of 5亿元."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.provincial import SUZHENGBAN_2009_120
from feidi.published.instruments.reports_east import SUTONG_COMPANY
from feidi.published.stated import stated
from feidi.quantities.area import Area
from feidi.quantities.money import Money

__all__ = ["SUTONG"]

_CITED: Final = SUTONG_COMPANY.cite()
SUTONG: Final = Enclave(
    id="sutong",
    name="苏通科技产业园",
    name_en="Sutong science and technology park",
    sources=(Region.of("320500", as_of=FiscalYear(2009)),),
    host=Region.of("320600", as_of=FiscalYear(2009)),
    facts=(
        stated("capital", Label(zh="开发公司注册资本", en="capital of its company"), Money.yi("5"), _CITED),
        stated(
            "first_area",
            Label(zh="首期面积", en="first area"),
            Area.from_text("9.5平方公里"),
            SUZHENGBAN_2009_120.cite(),
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
