# SPDX-License-Identifier: Apache-2.0
"""桂政办发〔2020〕107号: Guangxi's fiscal measures for enclaves; their figures were not visible."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.instruments.certainty import Certainty
from feidi.published.instruments.provincial import GUIZHENGBAN_2020_107
from feidi.published.shapes import unset_taxes
from feidi.published.sides import ANY_HOST, ANY_SOURCE

__all__ = ["GUANGXI_2020"]

_CITED: Final = GUIZHENGBAN_2020_107.cite(note="Only the title was visible.")

GUANGXI_2020: Final = Agreement(
    id="guangxi-2020",
    title=GUIZHENGBAN_2020_107.title,
    parties=(ANY_SOURCE, ANY_HOST),
    sharing=(unset_taxes("财政分享条款未见", _CITED),),
    citation=_CITED,
    certainty=Certainty.UNSET,
)
"""The measures, of which no figure is known."""
