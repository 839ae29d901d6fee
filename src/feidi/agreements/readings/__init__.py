# SPDX-License-Identifier: Apache-2.0
"""Readings of an agreement: as prose and back, as a chart, beside another, and what is wrong with its structure."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
