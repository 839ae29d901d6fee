# SPDX-License-Identifier: Apache-2.0
"""Agreements settled over columns, in the frame's own engine."""

from feidi.frames.settlement.columns import ReceiptColumns as ReceiptColumns
from feidi.frames.settlement.settle import settle as settle
from feidi.frames.settlement.settled import Refusal as Refusal
from feidi.frames.settlement.settled import SettledFrame as SettledFrame
from feidi.frames.settlement.settled import SettlementReport as SettlementReport

__all__ = ["ReceiptColumns", "Refusal", "SettledFrame", "SettlementReport", "settle"]
