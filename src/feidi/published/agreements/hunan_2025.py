# SPDX-License-Identifier: Apache-2.0
"""湘发改园区规〔2025〕695号: Hunan leaves the amounts to the two sides, once for a first talk and by value for a brand."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.clock import Clock
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.unset import Unset
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.provincial import XIANGFAGAI_2025_695
from feidi.published.shapes import unset_taxes
from feidi.published.sides import ANY_HOST, ANY_SOURCE

__all__ = ["HUNAN_2025"]

_CITED: Final = XIANGFAGAI_2025_695.cite(
    note="The source's brand may be valued and share the income, without a figure."
)

HUNAN_2025: Final = Agreement(
    id="hunan-2025",
    title=XIANGFAGAI_2025_695.title,
    parties=(ANY_SOURCE, ANY_HOST),
    sharing=(unset_taxes("协助搬迁的项目可参与财政分成,比例协商", _CITED),),
    compensation=(
        Compensation(
            id="first_talk",
            label=Label(zh="首谈地补偿", en="payment to the place that talked first"),
            payer="host",
            payee="source",
            formula=OneOff(Unset("首谈地与承接地协商的一次性补偿"), Clock("agreed")),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ),
    citation=_CITED,
)
"""The policies; nothing in them computes until the two sides have agreed."""
