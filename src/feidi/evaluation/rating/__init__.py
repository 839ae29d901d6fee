# SPDX-License-Identifier: Apache-2.0
"""Day-to-day rating: months and quarters, trends, alerts."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
