# SPDX-License-Identifier: Apache-2.0
"""Three counties' park in Mingshan, begun after the earthquake of 2013."""

from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.purpose import Purpose
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import LUTIANBAO_REPORT
from feidi.published.stated import stated

__all__ = ["LUSHAN_TIANQUAN_BAOXING_ENCLAVE"]

_CITED: Final = LUTIANBAO_REPORT.cite()
LUSHAN_TIANQUAN_BAOXING_ENCLAVE: Final = Enclave(
    id="lushan-tianquan-baoxing",
    name="芦天宝飞地产业园",
    name_en="Lushan-Tianquan-Baoxing park",
    sources=(
        Region.of("511826"),
        Region.of("511825"),
        Region.of("511827"),
    ),
    host=Region.of("511803"),
    purposes=(Purpose.AID,),
    facts=(stated("sharing", Label(zh="利益分享", en="sharing"), "按出资比例分享", _CITED),),
)
"""As published; its kind is left open, since no document sorts it into the four."""
