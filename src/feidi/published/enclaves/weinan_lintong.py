# SPDX-License-Identifier: Apache-2.0
"""Weinan's zone on Lintong's ground, in Xi'an."""

from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import WEILIN_REPORT
from feidi.published.stated import stated

__all__ = ["WEINAN_LINTONG_ENCLAVE"]

_CITED: Final = WEILIN_REPORT.cite()
WEINAN_LINTONG_ENCLAVE: Final = Enclave(
    id="weinan-lintong",
    name="渭临经济协作区",
    name_en="Weinan-Lintong economic cooperation zone",
    sources=(Region.of("610500"),),
    host=Region.of("610115"),
    facts=(
        stated(
            "who_does_what",
            Label(zh="分工", en="who does what"),
            "渭南高新区开发管理,临潼监管并提供土地",
            _CITED,
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
