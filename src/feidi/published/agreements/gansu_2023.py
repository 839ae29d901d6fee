# SPDX-License-Identifier: Apache-2.0
"""甘办发〔2023〕15号: Gansu leaves the ratio to the two sides."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.instruments.certainty import Certainty
from feidi.published.instruments.provincial import GANBANFA_2023_15
from feidi.published.shapes import unset_taxes
from feidi.published.sides import ANY_HOST, ANY_SOURCE

__all__ = ["GANSU_2023"]

_CITED: Final = GANBANFA_2023_15.cite()

GANSU_2023: Final = Agreement(
    id="gansu-2023",
    title=GANBANFA_2023_15.title,
    parties=(ANY_SOURCE, ANY_HOST),
    sharing=(unset_taxes("自主共商", _CITED),),
    citation=_CITED,
    certainty=Certainty.UNSET,
)
"""The policy; the ratio is for the two sides."""
