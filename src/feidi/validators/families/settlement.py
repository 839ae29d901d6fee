# SPDX-License-Identifier: Apache-2.0
"""The rules over receipts and statements, in the order of their codes."""

from typing import Final

from feidi.validators.checker import Checker
from feidi.validators.settlement import (
    cap_without_its_fact,
    guarantee_unmet,
    lines_that_lose_money,
    money_unsettled,
    receipt_listed_twice,
    receipt_of_no_clause,
    receipt_of_unknown_agreement,
    receipt_outside_the_term,
    receipts_jump_tenfold,
    refund_above_what_was_paid,
    year_booked_twice,
)

__all__ = ["RULES"]

RULES: Final[tuple[Checker, ...]] = (
    receipt_listed_twice,
    year_booked_twice,
    refund_above_what_was_paid,
    receipts_jump_tenfold,
    receipt_outside_the_term,
    receipt_of_no_clause,
    receipt_of_unknown_agreement,
    cap_without_its_fact,
    money_unsettled,
    guarantee_unmet,
    lines_that_lose_money,
)
