# SPDX-License-Identifier: Apache-2.0
"""Shenzhen's zone in Shanwei, for thirty years, until 2040."""

from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import SHENSHAN_ENTRY
from feidi.published.stated import YEARS, stated

__all__ = ["SHENZHEN_SHANWEI_ENCLAVE"]

_CITED: Final = SHENSHAN_ENTRY.cite()
SHENZHEN_SHANWEI_ENCLAVE: Final = Enclave(
    id="shenzhen-shanwei",
    name="深汕特别合作区",
    name_en="Shenzhen-Shanwei special cooperation zone",
    sources=(Region.of("440300"),),
    host=Region.of("441500"),
    facts=(
        stated("term", Label(zh="合作期限", en="term of cooperation"), 30, _CITED, unit=YEARS),
        stated("until", Label(zh="期限至", en="until"), "2040年", _CITED),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
