# SPDX-License-Identifier: Apache-2.0
"""Conditions, targets and proposed criteria for demonstration enclaves and their operators."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
