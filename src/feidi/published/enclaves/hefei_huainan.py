# SPDX-License-Identifier: Apache-2.0
"""Hefei's zone in Shou County, Huainan, approved in April 2023."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import HEHUAI_2023
from feidi.published.stated import stated

__all__ = ["HEFEI_HUAINAN_ENCLAVE"]

_CITED: Final = HEHUAI_2023.cite()
HEFEI_HUAINAN_ENCLAVE: Final = Enclave(
    id="hefei-huainan",
    name="合淮产业合作区",
    name_en="Hefei-Huainan cooperation zone",
    sources=(Region.of("340100", as_of=FiscalYear(2023)),),
    host=Region.of("340422", as_of=FiscalYear(2023)),
    facts=(stated("approved", Label(zh="批准", en="approved"), "2023年4月", _CITED),),
)
"""As published; its kind is left open, since no document sorts it into the four."""
