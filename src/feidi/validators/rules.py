# SPDX-License-Identifier: Apache-2.0
"""All built-in rules, imported; `check` by itself imports those of the nouns it meets."""

from typing import Final

from feidi.validators.checker import Checker
from feidi.validators.rule_index import entries, rule_of

__all__ = ["RULES"]

RULES: Final[tuple[Checker, ...]] = tuple(map(rule_of, entries()))
"""Family by family, in the order of codes. Retired rules stay here; profiles leave them out."""
