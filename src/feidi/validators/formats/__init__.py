# SPDX-License-Identifier: Apache-2.0
"""Findings written for people and for other programs."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
