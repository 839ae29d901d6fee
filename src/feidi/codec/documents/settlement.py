# SPDX-License-Identifier: Apache-2.0
"""What came of it: the classes that documents hold."""

from typing import Final

from feidi.settlement.compensation.compensate import Compensated, UnsetCompensation
from feidi.settlement.compensation.transfer import FactRead, Transfer, TransferStep
from feidi.settlement.line import Line, Unmet, Unsettled
from feidi.settlement.resettle import Difference
from feidi.settlement.run_receipt import RunReceipt
from feidi.settlement.state import Balance, Leftover, PaidSoFar, State, UnitState
from feidi.settlement.statement import Inputs, Statement
from feidi.settlement.trace import Trace, TraceEntry, TraceStep
from feidi.settlement.trace_comparison import StepDifference

__all__ = ["SETTLEMENT"]

SETTLEMENT: Final[tuple[type, ...]] = (
    Balance,
    Compensated,
    Difference,
    FactRead,
    Inputs,
    Leftover,
    Line,
    PaidSoFar,
    RunReceipt,
    State,
    Statement,
    StepDifference,
    Trace,
    TraceEntry,
    TraceStep,
    Transfer,
    TransferStep,
    UnitState,
    Unmet,
    UnsetCompensation,
    Unsettled,
)
