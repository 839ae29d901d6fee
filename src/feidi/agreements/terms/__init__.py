# SPDX-License-Identifier: Apache-2.0
"""The terms algebra: a small tree of plain classes that routes a whole sum to parties."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
