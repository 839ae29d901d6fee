# SPDX-License-Identifier: Apache-2.0
from feidi.frames.settlement.columns import ReceiptColumns as ReceiptColumns
from feidi.frames.settlement.report import Refusal as Refusal
from feidi.frames.settlement.report import SettlementReport as SettlementReport
from feidi.frames.settlement.result import SettledFrame as SettledFrame
from feidi.frames.settlement.settle import settle as settle
