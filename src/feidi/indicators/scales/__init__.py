# SPDX-License-Identifier: Apache-2.0
"""Scales: what turns the value of an indicator into a mark, of which 1 is full."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
