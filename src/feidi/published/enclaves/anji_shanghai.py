# SPDX-License-Identifier: Apache-2.0
"""Anji's park in Shanghai, with 32 valid invention patents."""

from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import HUZHOU_BASES
from feidi.published.stated import PATENTS, stated

__all__ = ["ANJI_SHANGHAI"]

_CITED: Final = HUZHOU_BASES.cite(note="A machine-rewritten copy of a news item: a lead and no more.")
ANJI_SHANGHAI: Final = Enclave(
    id="anji-shanghai",
    name="浙江安吉—上海两山创业创新园",
    name_en="Anji-Shanghai Liangshan Park",
    sources=(Region.of("330523"),),
    host=Region.of("310000"),
    facts=(
        stated(
            "patents",
            Label(zh="专利", en="patents"),
            32,
            _CITED,
            unit=PATENTS,
            certainty=Certainty.WEAK,
        ),
    ),
)
"""As published; which district hosts it is not said, and a name is no kind."""
