# SPDX-License-Identifier: Apache-2.0
"""One sharing clause over columns: what it is given, what comes of it, and the rows on their way through its terms."""

from math import lcm
from typing import Any, Final, NamedTuple

import narwhals as nw

from feidi.agreements.party import UNSETTLED
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.agreements.terms.tree import parties, walk
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.unset import Unset
from feidi.frames.engines import Frame
from feidi.frames.settlement.cannot import require_room
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.flow import Flow
from feidi.frames.settlement.intake import Years
from feidi.frames.settlement.refusal import REASON, Reasons
from feidi.frames.settlement.sheet import FEN, UNIT, Sheet
from feidi.frames.settlement.strand import Amount, Out, at_scale, scale_of, sum_of_amounts
from feidi.frames.settlement.values import Value
from feidi.labels import Label
from feidi.settlement.share_out import rounding_of

__all__ = ["REASON", "TOO_LARGE", "Facts", "Settled", "Through", "is_dated", "paid_parties", "through"]

TOO_LARGE: Final = Label(
    zh="金额过大,列式结算不能保证精确,请用 feidi.settle",
    en="too large to be exact in columns; settle it with feidi.settle",
)
REFUNDED: Final = Label(zh="退库超过已缴", en="refunds of a kind of revenue exceed what was paid")


class Facts(NamedTuple):
    """The user's frames beside the receipts."""

    by_unit: Frame | None
    by_year: Frame | None
    columns: ReceiptColumns

    def known_units(self) -> nw.Series[Any] | None:
        """Give the units of a frame at hand, where each has one row."""
        if not isinstance(self.by_unit, nw.DataFrame) or self.columns.unit not in self.by_unit.columns:
            return None
        units = self.by_unit.get_column(self.columns.unit).alias(UNIT)
        return units if units.n_unique() == len(units) else None


class Settled(NamedTuple):
    """What came of a clause: lines with a column for each party, refused moments, guarantees unmet."""

    lines: Frame
    parties: tuple[str, ...]
    scale: int
    refused: list[tuple[Frame, tuple[Label, ...]]]
    unmet: list[tuple[str, Frame]]


class Through(NamedTuple):
    """What the terms make of rows: each party's exact part, what guarantees miss, and why rows are refused."""

    out: Out
    unmet: list[tuple[str, Amount]]
    reasons: Reasons
    scale: int

    def part_of(self, party: str, sheet: Sheet) -> Value:
        """Give what a party has of each row, in parts of a fen."""
        if not self.out.get(party):
            return 0
        return at_scale(sum_of_amounts(self.out[party], sheet), self.scale)


def paid_parties(clause: Sharing) -> tuple[str, ...]:
    """Give the parties that a clause can pay, in the order of its rounding, with what waits for a number."""
    able = {*parties(clause.terms), *filter(None, [clause.rounding.residue_to])}
    waits = any(
        isinstance(one, Unset)
        or (isinstance(one, UpTo | AtMost) and isinstance(one.limit, Unset))
        or (isinstance(one, Guarantee) and isinstance(one.floor, Unset))
        for _, one in walk(clause.terms)
    )
    able |= {UNSETTLED} if waits else set()
    return tuple(party for party in rounding_of(clause).order if party in able)


def is_dated(clause: Sharing) -> bool:
    """Say whether the terms ask for the days that receipts cover."""
    return any(isinstance(one, InPhases | SplitByTier) for _, one in walk(clause.terms))


def through(clause: Sharing, path: str, sheet: Sheet, years: Years) -> Through:
    """Let the rows of a sheet through the terms.

    Raises
    ------
    SettlementError
        If the terms hold something that columns cannot do.
    """
    reasons = Reasons()
    flow = Flow(clause, sheet, reasons, years.years)
    out = flow.run(sheet.column(FEN), path)
    scale = lcm(
        *(scale_of(part) for parts in out.values() for part in parts),
        *(amount.scale for _, amount in flow.unmet),
    )
    require_room(max(scale, scale * clause.rounding.unit.fen // 10**6), path)
    return Through(out, flow.unmet, reasons, scale)
