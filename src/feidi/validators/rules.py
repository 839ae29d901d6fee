# SPDX-License-Identifier: Apache-2.0
"""All rules, family by family; a test compares the tuple with the files."""

from typing import Final

from feidi.validators.checker import Checker
from feidi.validators.families import (
    agreements,
    enclaves,
    indicators,
    instruments,
    portfolios,
    services,
    settlement,
)

__all__ = ["RULES"]

RULES: Final[tuple[Checker, ...]] = (
    *enclaves.RULES,
    *services.RULES,
    *agreements.RULES,
    *settlement.RULES,
    *indicators.RULES,
    *instruments.RULES,
    *portfolios.RULES,
)
"""Retired rules stay here; profiles leave them out."""
