# SPDX-License-Identifier: Apache-2.0
"""Suzhou's hi-tech zone in Chuzhou, since 2012."""

from fractions import Fraction
from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import SUCHU_REPORT
from feidi.published.stated import stated

__all__ = ["SUZHOU_CHUZHOU_ENCLAVE"]

_CITED: Final = SUCHU_REPORT.cite()
SUZHOU_CHUZHOU_ENCLAVE: Final = Enclave(
    id="suzhou-chuzhou",
    name="中新苏滁高新区",
    name_en="Suzhou-Chuzhou hi-tech zone",
    sources=(Region.of("320500", as_of=FiscalYear(2012)),),
    host=Region.of("341100", as_of=FiscalYear(2012)),
    established_year=FiscalYear(2012),
    facts=(
        stated(
            "stake_of_source",
            Label(zh="中新集团持股", en="stake of the source's company"),
            Fraction(56, 100),
            _CITED,
            unit=Label(zh="股本", en="of the capital"),
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
