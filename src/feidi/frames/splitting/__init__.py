# SPDX-License-Identifier: Apache-2.0
"""A column of money split by shares, row by row."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
