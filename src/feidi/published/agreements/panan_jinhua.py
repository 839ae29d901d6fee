# SPDX-License-Identifier: Apache-2.0
"""Pan'an and Jinhua, 1995: a zone that Pan'an runs as its own; what it yields goes to Pan'an, by no visible clause."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import JINPAN_REPORT
from feidi.published.shapes import unset_taxes
from feidi.published.sides import host_of, source_of

__all__ = ["PANAN_JINHUA"]

_CITED: Final = JINPAN_REPORT.cite(note="Read on mirrors, one of them of 人民日报.")

PANAN_JINHUA: Final = Agreement(
    id="panan-jinhua",
    title=Label(zh="金磐开发区", en="Jinpan development zone"),
    parties=(
        source_of(Region.of("330727", as_of=FiscalYear(1995)), "Pan'an"),
        host_of(Region.of("330700", as_of=FiscalYear(1995)), "Jinhua"),
    ),
    sharing=(unset_taxes("由磐安管理、成果归磐安,分成条款未见", _CITED),),
    enclave="panan-jinhua",
    citation=_CITED,
    certainty=Certainty.UNSET,
)
"""What is known of it; the outcomes stand as facts of the enclave."""
