# SPDX-License-Identifier: Apache-2.0
"""Xiamen's zone in Anxi, Quanzhou, for thirty years."""

from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import XIAQUAN_REPORT
from feidi.published.stated import YEARS, stated

__all__ = ["XIAMEN_QUANZHOU_ENCLAVE"]

_CITED: Final = XIAQUAN_REPORT.cite()
XIAMEN_QUANZHOU_ENCLAVE: Final = Enclave(
    id="xiamen-quanzhou",
    name="厦门泉州经济合作区",
    name_en="Xiamen-Quanzhou economic cooperation zone",
    sources=(Region.of("350200"),),
    host=Region.of("350524"),
    facts=(stated("term", Label(zh="合作期限", en="term of cooperation"), 30, _CITED, unit=YEARS),),
)
"""As published; its kind is left open, since no document sorts it into the four."""
