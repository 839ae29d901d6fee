# SPDX-License-Identifier: Apache-2.0
"""The rules over indicators, schemes and observations, in the order of their codes."""

from typing import Final

from feidi.validators.checker import Checker
from feidi.validators.indicators import (
    base_without_cap,
    class_counts_unexplained,
    grade_never_given,
    indicator_without_formula,
    item_of_no_weight,
    no_benefit_per_mu,
    observation_of_nothing,
    one_indicator_decides,
    points_without_limit,
    printed_value_differs,
    quantity_below_nothing,
    value_out_of_range,
    weights_not_whole,
)

__all__ = ["RULES"]

RULES: Final[tuple[Checker, ...]] = (
    weights_not_whole,
    item_of_no_weight,
    one_indicator_decides,
    grade_never_given,
    points_without_limit,
    indicator_without_formula,
    no_benefit_per_mu,
    observation_of_nothing,
    quantity_below_nothing,
    value_out_of_range,
    printed_value_differs,
    base_without_cap,
    class_counts_unexplained,
)
