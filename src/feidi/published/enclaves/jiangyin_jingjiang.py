# SPDX-License-Identifier: Apache-2.0
"""Jiangyin's park in Jingjiang, agreed on 15 February 2003."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.life import LifeCycle, LifeEvent, LifeStage
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import JIANGYIN_JINGJIANG_2008
from feidi.published.stated import stated
from feidi.quantities.money import Money

__all__ = ["JIANGYIN_JINGJIANG_ENCLAVE"]

_CITED: Final = JIANGYIN_JINGJIANG_2008.cite()
JIANGYIN_JINGJIANG_ENCLAVE: Final = Enclave(
    id="jiangyin-jingjiang",
    name="江阴—靖江工业园区",
    name_en="Jiangyin-Jingjiang industrial park",
    sources=(Region.of("320281", as_of=FiscalYear(2003)),),
    host=Region.of("321282", as_of=FiscalYear(2003)),
    life=LifeCycle((LifeEvent(stage=LifeStage.AGREED, day="2003-02-15", citation=_CITED),)),
    facts=(
        stated(
            "revenue", Label(zh="十年财政收入", en="fiscal revenue in ten years"), Money.yi("76.96"), _CITED
        ),
        stated("central_revenue", Label(zh="其中中央", en="of which central"), Money.yi("42.7"), _CITED),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
