# SPDX-License-Identifier: Apache-2.0
"""Additions and deductions after the indicators."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
