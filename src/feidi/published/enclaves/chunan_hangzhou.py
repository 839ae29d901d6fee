# SPDX-License-Identifier: Apache-2.0
"""Chun'an's enclaves in Hangzhou, in Xihu and Qiantang; the figures are those of both together."""

from fractions import Fraction
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import FEIDI_ONLINE_823
from feidi.published.stated import stated
from feidi.quantities.money import Money

__all__ = ["CHUNAN_HANGZHOU_ENCLAVE"]

_CITED: Final = FEIDI_ONLINE_823.cite()
CHUNAN_HANGZHOU_ENCLAVE: Final = Enclave(
    id="chunan-hangzhou",
    name="淳安在杭“飞地”",
    name_en="Chun'an's enclaves in Hangzhou",
    sources=(Region.of("330127"),),
    host=Region.of("330100"),
    land=LandUse(quota_from=Region.of("330127")),
    facts=(
        stated("tax", Label(zh="一年税收", en="tax of a year"), Money.yi("5.89"), _CITED),
        stated(
            "share_of_county_tax",
            Label(zh="占全县税收", en="part"),
            Fraction(1, 4),
            _CITED,
            unit=Label(zh="全县税收", en="of the county's tax"),
        ),
        stated("places", Label(zh="位置", en="places"), "杭州西湖、钱塘", _CITED),
        stated("swap", Label(zh="置换", en="swap"), "耕地指标置换钱塘区的工业用地指标", _CITED),
    ),
)
"""As published. Two districts host it and the figures do not tell them apart, so the city stands for both."""
