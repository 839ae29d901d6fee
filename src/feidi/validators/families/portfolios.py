# SPDX-License-Identifier: Apache-2.0
"""The rules over portfolios, in the order of their codes."""

from typing import Final

from feidi.validators.checker import Checker
from feidi.validators.portfolios import (
    agreement_for_unknown_enclave,
    agreement_over_before_the_enclave,
    alliance_unknown,
    bases_of_another_year,
    case_of_unknown_enclave,
    enclave_listed_twice,
    firm_in_two_enclaves,
    observation_jumps_tenfold,
    observed_twice,
    one_id_for_two_agreements,
    one_id_for_two_enclaves,
    operator_claims_anothers_enclave,
    operator_not_listed,
    owner_operates_against_agreement,
    parties_of_another_enclave,
    receipts_shared_twice,
    separation_told_two_ways,
    statistic_claimed_by_two_agreements,
    two_enclaves_on_one_land,
)

__all__ = ["RULES"]

RULES: Final[tuple[Checker, ...]] = (
    one_id_for_two_enclaves,
    enclave_listed_twice,
    two_enclaves_on_one_land,
    agreement_for_unknown_enclave,
    one_id_for_two_agreements,
    receipts_shared_twice,
    parties_of_another_enclave,
    separation_told_two_ways,
    owner_operates_against_agreement,
    operator_not_listed,
    operator_claims_anothers_enclave,
    agreement_over_before_the_enclave,
    statistic_claimed_by_two_agreements,
    firm_in_two_enclaves,
    observation_jumps_tenfold,
    bases_of_another_year,
    observed_twice,
    alliance_unknown,
    case_of_unknown_enclave,
)
