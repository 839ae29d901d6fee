# SPDX-License-Identifier: Apache-2.0
"""Published observations and results, each file with its citation."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
