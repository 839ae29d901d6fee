# SPDX-License-Identifier: Apache-2.0
"""Yunnan 2025: the local part and the statistics are split by agreement, weighing what each side puts in."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.instruments.certainty import Certainty
from feidi.published.instruments.provincial import YUNNAN_2025 as _DOCUMENT
from feidi.published.shapes import unset_taxes
from feidi.published.sides import ANY_HOST, ANY_SOURCE

__all__ = ["YUNNAN_2025"]

_CITED: Final = _DOCUMENT.cite(
    note="Tax is collected where it arises and the province takes its share as always; statistics are split by agreement too."
)

YUNNAN_2025: Final = Agreement(
    id="yunnan-2025",
    title=_DOCUMENT.title,
    parties=(ANY_SOURCE, ANY_HOST),
    sharing=(unset_taxes("地方留成部分按权责对等原则协商分享", _CITED),),
    citation=_CITED,
    certainty=Certainty.UNSET,
)
"""The notice; the ratio is for the two sides."""
