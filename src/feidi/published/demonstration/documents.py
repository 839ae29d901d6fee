# SPDX-License-Identifier: Apache-2.0
"""How the notice of 2021 is cited here; the notice itself stands with the rules that cite it."""

from typing import Final

from feidi.instruments.instrument import Citation
from feidi.validators.documents import DEMONSTRATION_2021

__all__ = ["UNOFFICIAL_COPY", "in_the_notice"]

UNOFFICIAL_COPY: Final = "read in one unofficial copy"
"""The note of every citation here whose text was seen in one copy that no authority keeps."""


def in_the_notice(clause: str) -> Citation:
    """Cite the notice of 2021 at a clause, with the note on its copy.

    Examples
    --------
    >>> in_the_notice("条件4").clause
    '条件4'
    """
    return DEMONSTRATION_2021.cite(clause, note=UNOFFICIAL_COPY)
