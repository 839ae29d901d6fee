# SPDX-License-Identifier: Apache-2.0
"""A branch of Shanghai's Caohejing in Haining, since 2009."""

from fractions import Fraction
from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import HAINING_REPORT
from feidi.published.stated import stated

__all__ = ["CAOHEJING_HAINING_ENCLAVE"]

_CITED: Final = HAINING_REPORT.cite()
CAOHEJING_HAINING_ENCLAVE: Final = Enclave(
    id="caohejing-haining",
    name="漕河泾海宁分区",
    name_en="Haining branch of Caohejing",
    sources=(Region.of("310000", as_of=FiscalYear(2009)),),
    host=Region.of("330481", as_of=FiscalYear(2009)),
    established_year=FiscalYear(2009),
    facts=(
        stated(
            "stake_of_source",
            Label(zh="漕河泾总公司持股", en="stake of the source's company"),
            Fraction(55, 100),
            _CITED,
            unit=Label(zh="股本", en="of the capital"),
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
