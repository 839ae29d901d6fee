# SPDX-License-Identifier: Apache-2.0
"""Quzhou's park in Hangzhou, since 2012: research and incubation there, production at home."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.purpose import Purpose
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import FEIDI_ONLINE_824
from feidi.published.stated import stated

__all__ = ["QUZHOU_HAICHUANG"]

_CITED: Final = FEIDI_ONLINE_824.cite()
QUZHOU_HAICHUANG: Final = Enclave(
    id="quzhou-haichuang",
    name="衢州海创园",
    name_en="Quzhou Haichuang Park",
    sources=(Region.of("330800", as_of=FiscalYear(2012)),),
    host=Region.of("330110", as_of=FiscalYear(2012)),
    established_year=FiscalYear(2012),
    purposes=(Purpose.RESEARCH,),
    facts=(stated("first", Label(zh="首个", en="the first"), "浙江首个科创飞地", _CITED),),
)
"""As published; its host is the Yuhang of 2012, which was divided in 2021."""
