# SPDX-License-Identifier: Apache-2.0
"""The documents behind targets; the notice of 2021 itself stands with the rules that cite it."""

from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = ["FIVE_YEAR_DOUBLING", "UNOFFICIAL_COPY"]

FIVE_YEAR_DOUBLING: Final = Instrument(
    id="zhejiang-digital-economy-doubling",
    title=Label(
        zh="浙江省数字经济五年倍增计划",
        en="Zhejiang plan to double the digital economy in five years",
    ),
    url="https://www.emrcity.com/research_show-127.html",
)

UNOFFICIAL_COPY: Final = "read in one unofficial copy"
"""The note of every citation here whose text was seen in one copy that no authority keeps."""
