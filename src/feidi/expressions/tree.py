# SPDX-License-Identifier: Apache-2.0
"""The union of all nodes."""

from fractions import Fraction

from feidi.dates.date import Date
from feidi.expressions.calls import Call
from feidi.expressions.names import Name
from feidi.expressions.nodes import (
    Arithmetic,
    Comparison,
    Constant,
    Day,
    Junction,
    Negative,
    Not,
    Operators,
    Power,
)
from feidi.expressions.tables import Table
from feidi.quantities.money import Money
from feidi.quantities.quantity import Quantity
from feidi.quantities.share import Rate, Share

__all__ = ["Expression", "Operand"]

Expression = (
    Constant | Day | Name | Negative | Arithmetic | Power | Comparison | Junction | Not | Call | Table
)
"""A number, money, a condition or a day that is found for a unit and a period."""

Operand = Operators | Money | Quantity | Share | Rate | Date | int | Fraction
"""What an expression may be combined with."""
