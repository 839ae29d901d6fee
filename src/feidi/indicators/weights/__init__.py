# SPDX-License-Identifier: Apache-2.0
"""Weightings: given with the items, stated beside them, or derived from the marks."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
