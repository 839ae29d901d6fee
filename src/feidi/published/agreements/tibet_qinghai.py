# SPDX-License-Identifier: Apache-2.0
"""Tibet and Qinghai: what Golmud got is known, the contract is not.

To the end of 2018 the park brought 20.52亿元 of tax, 5.53 of which went to Golmud. That is 26.95% of the tax of all
tiers together, and no ratio of any contract.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import ZANGQING_2018
from feidi.published.shapes import unset_taxes
from feidi.published.sides import host_of, source_of

__all__ = ["TIBET_QINGHAI"]

_CITED: Final = ZANGQING_2018.cite(
    note="An outcome to the end of 2018 over the tax of all tiers; no ratio is printed."
)

TIBET_QINGHAI: Final = Agreement(
    id="tibet-qinghai",
    title=Label(zh="藏青工业园税收分成", en="Sharing in the Tibet-Qinghai park"),
    parties=(
        source_of(Region.of("540000", as_of=FiscalYear(2013)), "Tibet"),
        host_of(Region.of("632801", as_of=FiscalYear(2013)), "Golmud"),
    ),
    sharing=(unset_taxes("格尔木市获得税收分成,比例未见", _CITED),),
    enclave="tibet-qinghai",
    citation=_CITED,
)
"""The agreement, its ratio unset; the outcome stands as facts of the enclave."""
