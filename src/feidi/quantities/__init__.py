# SPDX-License-Identifier: Apache-2.0
"""Money, shares, rates, areas and quantities with units, all exact."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
