# SPDX-License-Identifier: Apache-2.0
"""Heads of the columns that say who was observed, when, and as what."""

from typing import Final

__all__ = ["KIND_HEADS", "PERIOD_HEADS", "UNIT_HEADS"]

UNIT_HEADS: Final = ("unit", "name", "对象", "名称", "企业", "企业名称", "飞地", "园区", "区域")
"""Heads of the column that names who is observed."""
PERIOD_HEADS: Final = ("period", "year", "年度", "年份")
"""Heads of the column of fiscal years."""
KIND_HEADS: Final = ("kind", "类型")
"""Heads of the column of kinds of unit."""
