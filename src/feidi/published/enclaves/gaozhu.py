# SPDX-License-Identifier: Apache-2.0
"""A new area of Yubei and Guang'an together, since 2020."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.cities import YUFAGAI_2020_2051
from feidi.published.instruments.reports_west import GAOZHU_2021
from feidi.published.stated import stated

__all__ = ["GAOZHU_ENCLAVE"]

_CITED: Final = GAOZHU_2021.cite()
GAOZHU_ENCLAVE: Final = Enclave(
    id="gaozhu",
    name="川渝高竹新区",
    name_en="Gaozhu New Area",
    sources=(Region.of("500112", as_of=FiscalYear(2020)),),
    host=Region.of("511600", as_of=FiscalYear(2020)),
    established_year=FiscalYear(2020),
    facts=(
        stated("plan", Label(zh="总体方案", en="plan"), "渝发改合作〔2020〕2051号", YUFAGAI_2020_2051.cite()),
        stated("sharing", Label(zh="收益分享", en="sharing"), "存量各自分享、增量五五分成", _CITED),
    ),
)
"""As published. It stands on both sides' ground; here Guang'an is host, because an enclave has one."""
