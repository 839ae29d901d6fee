# SPDX-License-Identifier: Apache-2.0
"""Ganzi's park in Meishan, since 2012."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import GANMEI_2015
from feidi.published.stated import stated
from feidi.quantities.money import Money

__all__ = ["GANZI_MEISHAN_ENCLAVE"]

_CITED: Final = GANMEI_2015.cite()
GANZI_MEISHAN_ENCLAVE: Final = Enclave(
    id="ganzi-meishan",
    name="甘眉工业园区",
    name_en="Ganzi-Meishan industrial park",
    sources=(Region.of("513300", as_of=FiscalYear(2012)),),
    host=Region.of("511400", as_of=FiscalYear(2012)),
    established_year=FiscalYear(2012),
    facts=(
        stated(
            "tax", Label(zh="到2015年9月累计入库税金", en="tax to September 2015"), Money.wan("2676"), _CITED
        ),
        stated(
            "tax_of_each_side",
            Label(zh="两地各分享", en="shared by each side"),
            Money.wan("1338"),
            _CITED,
            bound=Bound.ABOUT,
        ),
        stated("tax_returned", Label(zh="税收返还", en="tax returned"), Money.wan("1043"), _CITED),
        stated(
            "land_income_returned",
            Label(zh="土地收益返还", en="land income returned"),
            Money.yi("1.96"),
            _CITED,
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
