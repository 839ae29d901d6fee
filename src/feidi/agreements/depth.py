# SPDX-License-Identifier: Apache-2.0
"""How deep a tree of clauses may nest."""

from collections.abc import Iterable
from typing import Final

from feidi.errors import InvariantError

__all__ = ["MAX_DEPTH", "depth_over"]

MAX_DEPTH: Final = 100
"""The deepest clause of a real agreement we know lies six levels down."""


def depth_over(children: Iterable[object], clause: str) -> int:
    """Give the depth of a clause over its children.

    Raises
    ------
    InvariantError
        If the tree would nest deeper than `MAX_DEPTH`.
    """
    depth = 1
    for child in children:
        depth = max(depth, 1 + getattr(child, "depth", 0))
    if depth > MAX_DEPTH:
        raise InvariantError(
            f"the terms nest deeper than {MAX_DEPTH} clauses",
            place=clause,
            value=depth,
            remedy="flatten the tree: a split of splits is one split",
        )
    return depth
