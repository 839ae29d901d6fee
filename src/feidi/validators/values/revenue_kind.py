# SPDX-License-Identifier: Apache-2.0
"""A kind of revenue that agreements share."""

from typing import Final

from feidi.agreements.revenue import RevenueKind
from feidi.labels import Label
from feidi.validators.values.choice import choice

__all__ = ["REVENUE_KIND"]

REVENUE_KIND: Final = choice("revenue_kind", Label(zh="收入种类", en="a kind of revenue"), RevenueKind)
"""``"增值税"`` and ``"VAT"`` become ``"vat"``."""
