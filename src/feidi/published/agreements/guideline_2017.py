# SPDX-License-Identifier: Apache-2.0
"""发改地区〔2017〕922号: eight ministries support enclaves, and fix no ratio for the nation."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.instruments.certainty import Certainty
from feidi.published.instruments.national import FAGAI_DIQU_2017_922
from feidi.published.shapes import unset_taxes
from feidi.published.sides import ANY_HOST, ANY_SOURCE

__all__ = ["GUIDELINE_2017"]

_CITED: Final = FAGAI_DIQU_2017_922.cite(note="Its clauses on statistics and tax were not visible.")

GUIDELINE_2017: Final = Agreement(
    id="guideline-2017",
    title=FAGAI_DIQU_2017_922.title,
    parties=(ANY_SOURCE, ANY_HOST),
    sharing=(unset_taxes("全国未规定分成比例,由双方确定", _CITED),),
    citation=_CITED,
    certainty=Certainty.UNSET,
)
"""The guideline; the ratio is for the two sides."""
