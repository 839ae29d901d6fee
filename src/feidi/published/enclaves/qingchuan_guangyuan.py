# SPDX-License-Identifier: Apache-2.0
"""Qingchuan's park in Guangyuan, since 2009, built with Zhejiang's aid."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.purpose import Purpose
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.cities import QINGCHUAN_GUANGYUAN
from feidi.published.stated import stated
from feidi.quantities.money import Money

__all__ = ["QINGCHUAN_GUANGYUAN_ENCLAVE"]

_CITED: Final = QINGCHUAN_GUANGYUAN.cite()
QINGCHUAN_GUANGYUAN_ENCLAVE: Final = Enclave(
    id="qingchuan-guangyuan",
    name="川浙合作产业园",
    name_en="Sichuan-Zhejiang cooperation park",
    sources=(Region.of("510822", as_of=FiscalYear(2009)),),
    host=Region.of("510800", as_of=FiscalYear(2009)),
    established_year=FiscalYear(2009),
    purposes=(Purpose.AID,),
    facts=(stated("aid", Label(zh="浙江专项援建资金", en="Zhejiang's aid"), Money.yi("2"), _CITED),),
)
"""As published; its kind is left open, since no document sorts it into the four."""
