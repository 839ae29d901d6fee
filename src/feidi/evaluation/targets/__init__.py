# SPDX-License-Identifier: Apache-2.0
"""Targets with their days, and progress toward them."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
