# SPDX-License-Identifier: Apache-2.0
"""The rules over documents, citations, figures and texts, in the order of their codes."""

from typing import Final

from feidi.validators.checker import Checker
from feidi.validators.instruments import (
    address_that_leads_nowhere,
    citation_without_clause,
    document_that_cannot_be_found,
    expired_before_its_issue,
    figure_before_its_document,
    figure_from_a_weak_copy,
    figure_of_no_authority,
    hidden_character,
    in_force_before_its_issue,
    look_alike_character,
    number_of_another_year,
    parameter_with_gaps,
    published_without_citation,
    text_in_the_other_language,
)

__all__ = ["RULES"]

RULES: Final[tuple[Checker, ...]] = (
    in_force_before_its_issue,
    expired_before_its_issue,
    number_of_another_year,
    figure_before_its_document,
    parameter_with_gaps,
    figure_of_no_authority,
    figure_from_a_weak_copy,
    citation_without_clause,
    document_that_cannot_be_found,
    published_without_citation,
    text_in_the_other_language,
    address_that_leads_nowhere,
    hidden_character,
    look_alike_character,
)
