# SPDX-License-Identifier: Apache-2.0
"""Two years side by side: totals and ranks."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
