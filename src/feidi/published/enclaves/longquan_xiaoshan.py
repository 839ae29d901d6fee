# SPDX-License-Identifier: Apache-2.0
"""Longquan's enclave in Xiaoshan, since 2018: 150 mu planned, 50 of them first."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import LONGQUAN_XIAOSHAN_2018
from feidi.published.stated import area_stated, stated
from feidi.quantities.area import Area

__all__ = ["LONGQUAN_XIAOSHAN_ENCLAVE"]

_CITED: Final = LONGQUAN_XIAOSHAN_2018.cite()
LONGQUAN_XIAOSHAN_ENCLAVE: Final = Enclave(
    id="longquan-xiaoshan",
    name="龙泉—萧山“飞地”",
    name_en="Longquan-Xiaoshan enclave",
    sources=(Region.of("331181", as_of=FiscalYear(2018)),),
    host=Region.of("330109", as_of=FiscalYear(2018)),
    established_year=FiscalYear(2018),
    land=LandUse(planned=area_stated(Area.from_text("150亩"), _CITED)),
    facts=(
        stated(
            "first_phase", Label(zh="首期用地", en="land of the first phase"), Area.from_text("50亩"), _CITED
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
