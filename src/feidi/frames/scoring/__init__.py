# SPDX-License-Identifier: Apache-2.0
"""Schemes over whole frames: scores, ranks and grades for millions of rows."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
