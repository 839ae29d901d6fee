# SPDX-License-Identifier: Apache-2.0
"""Compensation worked out: signed transfers for fiscal years, each with its working."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
