# SPDX-License-Identifier: Apache-2.0
"""Schemes, and the scorecards they give."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
