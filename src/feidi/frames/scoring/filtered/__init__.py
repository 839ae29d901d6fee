# SPDX-License-Identifier: Apache-2.0
"""The floating-point filter: columns of doubles with proven error bounds, and exact numbers where these do not decide.

How it works, where it comes from and how a scale is added: ``docs/explanation/floating-point-filter.md``.
"""

from feidi.frames.scoring.filtered.number import choose as choose
from feidi.frames.scoring.filtered.order import ordered as ordered
from feidi.frames.scoring.filtered.rounding import rounded as rounded

__all__ = ["choose", "ordered", "rounded"]
