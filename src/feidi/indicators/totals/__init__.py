# SPDX-License-Identifier: Apache-2.0
"""Totals: how the marks of one unit become one figure."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
