# SPDX-License-Identifier: Apache-2.0
"""Published enclaves, one a file: what documents say of each, and holes where they say nothing."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
