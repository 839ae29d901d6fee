# SPDX-License-Identifier: Apache-2.0
"""The place of a value among given values, over columns."""

from typing import Final

from feidi.frames.scoring.constant import Constant
from feidi.frames.scoring.number import Number, choose, kept
from feidi.frames.scoring.refusals import beyond_columns
from feidi.indicators.scales.ranked import Ranked

__all__ = ["MOST", "ranked"]

MOST: Final = 500
"""So many distinct values can be compared with one by one."""


def ranked(scale: Ranked, value: Number) -> Number:
    """Compile a rank among values that were fixed before: one step at each of them, and one above it.

    Raises
    ------
    InvariantError
        If there are very many of them.
    """
    posts = sorted(set(scale.among))
    if len(posts) > MOST:
        raise beyond_columns(
            f"a rank among {len(posts)} fixed values",
            "scale.among",
            "leave the scale to be calibrated on the frame itself",
        )
    mark: Number | Constant = Constant.of(scale.mark(posts[0] - 1))
    for post, following in zip(posts, (*posts[1:], posts[-1] + 2), strict=True):
        mark = choose(value.reaches(Constant.of(post)), Constant.of(scale.mark(post)), mark)
        beyond = Constant.of(scale.mark((post + following) / 2))
        mark = choose(value.reaches(Constant.of(post), above=True), beyond, mark).shared()
    return kept(value, mark)
