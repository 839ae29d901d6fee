# SPDX-License-Identifier: Apache-2.0
"""Suzhou's park in Suqian, agreed on 1 November 2006."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.life import LifeCycle, LifeEvent, LifeStage
from feidi.enclaves.region import Region
from feidi.published.instruments.reports_east import SUQIAN_2006

__all__ = ["SUZHOU_SUQIAN_ENCLAVE"]

_CITED: Final = SUQIAN_2006.cite()
SUZHOU_SUQIAN_ENCLAVE: Final = Enclave(
    id="suzhou-suqian",
    name="苏州宿迁工业园区",
    name_en="Suzhou-Suqian industrial park",
    sources=(Region.of("320500", as_of=FiscalYear(2006)),),
    host=Region.of("321300", as_of=FiscalYear(2006)),
    life=LifeCycle((LifeEvent(stage=LifeStage.AGREED, day="2006-11-01", citation=_CITED),)),
)
"""As published; its kind is left open, since no document sorts it into the four."""
