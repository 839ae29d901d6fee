# SPDX-License-Identifier: Apache-2.0
"""The yearly review: score, targets of the year, payments, gaps, grade."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
