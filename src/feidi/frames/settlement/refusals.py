# SPDX-License-Identifier: Apache-2.0
"""Why rows are not settled: every reason that columns can meet, in both languages."""

from typing import Final, NamedTuple

import numpy as np

from feidi.errors import SettlementError
from feidi.frames.numbering import Int64Array
from feidi.frames.settlement.block import Value
from feidi.labels import Label

__all__ = ["COME_DOWN", "REFUNDED", "TOO_LARGE", "Refusals", "beyond_columns"]

TOO_LARGE: Final = Label(
    zh="该单位收入合计超出64位整数", en="the receipts of the unit come to more than 64 bits hold"
)
REFUNDED: Final = Label(zh="退库超过已缴", en="refunds of a kind of revenue exceed what was paid")
COME_DOWN: Final = Label(
    zh="终身限额较以前年度降低,须用 feidi.settle 结算",
    en="a lifetime limit has come down, which only feidi.settle settles",
)


class _Refusal(NamedTuple):
    where: Value
    label: Label


class Refusals:
    """The reasons met while rows are settled, numbered from 1 in the order in which they are looked at.

    Not a noun: it lives inside one call of `settle`.
    """

    def __init__(self) -> None:
        self._found: list[_Refusal] = []

    def add(self, where: Value, label: Label, path: str = "") -> None:
        """Refuse the rows where a condition holds, in a term if it has a path."""
        if path:
            label = Label(zh=f"{path}: {label.zh}", en=f"{path}: {label.en}")
        self._found.append(_Refusal(where, label))

    @property
    def labels(self) -> tuple[Label, ...]:
        """The words for each number."""
        return tuple(refusal.label for refusal in self._found)

    def numbers(self, rows: int) -> Int64Array | None:
        """Return for each row the number of its first reason, 0 where there is none; ``None`` where no row has one."""
        found: Int64Array | None = None
        for number, refusal in reversed(list(enumerate(self._found, start=1))):
            if np.any(refusal.where):
                found = np.zeros(rows, np.int64) if found is None else found
                found[np.broadcast_to(refusal.where, rows)] = number
        return found


def beyond_columns(what: str, path: str) -> SettlementError:
    """Return the error for terms that columns cannot settle at all."""
    return SettlementError(
        f"columns cannot settle {what}",
        place=path,
        remedy="settle it with feidi.settle, which takes any tree",
    )
