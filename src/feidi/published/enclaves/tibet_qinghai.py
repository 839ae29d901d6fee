# SPDX-License-Identifier: Apache-2.0
"""Tibet's park in Golmud, since 2013."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import ZANGQING_2018
from feidi.published.stated import stated
from feidi.quantities.money import Money

__all__ = ["TIBET_QINGHAI_ENCLAVE"]

_CITED: Final = ZANGQING_2018.cite()
TIBET_QINGHAI_ENCLAVE: Final = Enclave(
    id="tibet-qinghai",
    name="藏青工业园",
    name_en="Tibet-Qinghai industrial park",
    sources=(Region.of("540000", as_of=FiscalYear(2013)),),
    host=Region.of("632801", as_of=FiscalYear(2013)),
    established_year=FiscalYear(2013),
    facts=(
        stated(
            "tax",
            Label(zh="到2018年底各级税收", en="tax of all tiers to the end of 2018"),
            Money.yi("20.52"),
            _CITED,
        ),
        stated(
            "tax_of_host", Label(zh="其中格尔木市分得", en="of which Golmud got"), Money.yi("5.53"), _CITED
        ),
    ),
)
"""As published. What the host got is a part of the tax of all tiers and no ratio of a contract."""
