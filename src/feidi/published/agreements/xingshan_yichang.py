# SPDX-License-Identifier: Apache-2.0
"""Xingshan and Yichang, 2004: more than 1亿元 of tax and profit a year, by no visible ratio."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_west import XINGSHAN_2018
from feidi.published.shapes import unset_taxes
from feidi.published.sides import host_of, source_of

__all__ = ["XINGSHAN_YICHANG"]

_CITED: Final = XINGSHAN_2018.cite()

XINGSHAN_YICHANG: Final = Agreement(
    id="xingshan-yichang",
    title=Label(zh="兴山飞地", en="Xingshan enclave"),
    parties=(
        source_of(Region.of("420526", as_of=FiscalYear(2004)), "Xingshan"),
        host_of(Region.of("420500", as_of=FiscalYear(2004)), "Yichang"),
    ),
    sharing=(unset_taxes("分成比例未见", _CITED),),
    enclave="xingshan-yichang",
    citation=_CITED,
    certainty=Certainty.UNSET,
)
"""What is known of it; the outcome stands as a fact of the enclave."""
