# SPDX-License-Identifier: Apache-2.0
"""Operators, what they offer, and how much of what they should."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
