# SPDX-License-Identifier: Apache-2.0
"""Compensation: signed transfers between parties by a formula, as data."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
