# SPDX-License-Identifier: Apache-2.0
"""Dated parameters of national rules, each with its citation."""

from feidi.published.parameters.income_tax import INCOME_TAX_RETENTION as INCOME_TAX_RETENTION
from feidi.published.parameters.vat import VAT_RETENTION as VAT_RETENTION

__all__ = ["INCOME_TAX_RETENTION", "VAT_RETENTION"]
