# SPDX-License-Identifier: Apache-2.0
"""Agreements applied to receipts and facts: the exact result, and the trace of it."""

from feidi.settlement.line import Line as Line
from feidi.settlement.line import Unmet as Unmet
from feidi.settlement.line import Unsettled as Unsettled
from feidi.settlement.resettle import Difference as Difference
from feidi.settlement.resettle import difference as difference
from feidi.settlement.run_receipt import RunReceipt as RunReceipt
from feidi.settlement.settle import settle as settle
from feidi.settlement.state import Balance as Balance
from feidi.settlement.state import Leftover as Leftover
from feidi.settlement.state import PaidSoFar as PaidSoFar
from feidi.settlement.state import State as State
from feidi.settlement.state import UnitState as UnitState
from feidi.settlement.statement import Inputs as Inputs
from feidi.settlement.statement import Statement as Statement
from feidi.settlement.trace import Trace as Trace
from feidi.settlement.trace import TraceEntry as TraceEntry
from feidi.settlement.trace import TraceStep as TraceStep
from feidi.settlement.trace_comparison import StepChange as StepChange
from feidi.settlement.trace_comparison import StepDifference as StepDifference
from feidi.settlement.trace_comparison import compare_traces as compare_traces

__all__ = [
    "Balance",
    "Difference",
    "Inputs",
    "Leftover",
    "Line",
    "PaidSoFar",
    "RunReceipt",
    "State",
    "Statement",
    "StepChange",
    "StepDifference",
    "Trace",
    "TraceEntry",
    "TraceStep",
    "UnitState",
    "Unmet",
    "Unsettled",
    "compare_traces",
    "difference",
    "settle",
]
