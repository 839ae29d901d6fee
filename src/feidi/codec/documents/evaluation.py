# SPDX-License-Identifier: Apache-2.0
"""What is looked at together: the classes that documents hold."""

from typing import Final

from feidi.evaluation.portfolio import Portfolio

__all__ = ["EVALUATION"]

EVALUATION: Final[tuple[type, ...]] = (Portfolio,)
"""The answers of evaluation are worked out anew from these and are no documents themselves."""
