# SPDX-License-Identifier: Apache-2.0
"""All rules, written out; a house test compares the tuple with the files."""

from typing import Final

from feidi.validators.checker import Checker

__all__ = ["RULES"]

RULES: Final[tuple[Checker, ...]] = ()
