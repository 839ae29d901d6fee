# SPDX-License-Identifier: Apache-2.0
"""The names of columns in a split: none is written over, and none is taken for another by the engine."""

from collections.abc import Iterable, Sequence

from feidi.errors import InvariantError, NotFoundError
from feidi.frames.arrow import Engine, engine_of, is_case_blind, names_of

__all__ = ["require_names"]


def require_names(frame: object, amount: str, parties: Sequence[str]) -> None:
    """Refuse names that cannot be told apart, or that an engine reads as something else.

    Raises
    ------
    NotFoundError
        If there is no column of amounts.
    InvariantError
        If a party is not called by plain text, or as a column or another party is, or a name stands twice.
    """
    listed: list[object] = list(names_of(frame, "frame"))
    blind = is_case_blind(frame)
    if amount not in listed:
        shown = ", ".join(map(str, listed))
        raise NotFoundError(
            "the frame has no column of this name",
            place="amount",
            value=amount,
            remedy=f"name the column of amounts, one of {shown}",
            candidates=tuple(map(str, listed)),
        )
    for party in (amount, *parties):
        if not _is_plain(party, dots=engine_of(frame, "frame") is not Engine.SPARK):
            raise InvariantError(
                "not the name of a column on every engine",
                place="shares",
                value=party,
                remedy="call parties and the amount by text without * ^ ` (on Spark without a full stop)",
            )
    taken: set[object] = {name.lower() if blind and isinstance(name, str) else name for name in listed}
    for name in parties:
        key = name.lower() if blind else name
        if key in taken:
            raise InvariantError(
                "two columns would bear one name",
                place="frame",
                value=name,
                remedy="rename the column, or call the party otherwise",
            )
        taken.add(key)


def _is_plain(name: object, *, dots: bool) -> bool:
    refused: Iterable[str] = "*^`" if dots else "*^`."
    return isinstance(name, str) and bool(name) and not any(sign in name for sign in refused)
