# SPDX-License-Identifier: Apache-2.0
"""The documents that published rules, agreements and enclaves cite, one place for each."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
