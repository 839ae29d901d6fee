# SPDX-License-Identifier: Apache-2.0
"""What every clause needs on the way through a tree: the rows, the reasons to refuse, the years, the convention."""

from typing import NamedTuple

from feidi.agreements.sharing import PartYear
from feidi.frames.settlement.refusal import Reasons
from feidi.frames.settlement.sheet import Sheet

__all__ = ["Course"]


class Course(NamedTuple):
    """The rows of a sharing clause on their way, and the years of the receipts."""

    sheet: Sheet
    reasons: Reasons
    years: range
    convention: PartYear | None
