# SPDX-License-Identifier: Apache-2.0
"""The rules over operators, their services and catalogues, in the order of their codes."""

from typing import Final

from feidi.validators.checker import Checker
from feidi.validators.services import (
    catalogue_short_of_its_kind,
    catalogue_unknown,
    days_without_end,
    digital_operator_without_platform,
    fee_out_of_proportion,
    operator_kind_unknown,
    operator_runs_one_enclave_twice,
    platform_for_nobody,
    platform_reach_unnamed,
    service_without_evidence,
    service_without_terms,
)

__all__ = ["RULES"]

RULES: Final[tuple[Checker, ...]] = (
    catalogue_short_of_its_kind,
    operator_kind_unknown,
    catalogue_unknown,
    service_without_terms,
    days_without_end,
    service_without_evidence,
    platform_for_nobody,
    platform_reach_unnamed,
    operator_runs_one_enclave_twice,
    digital_operator_without_platform,
    fee_out_of_proportion,
)
