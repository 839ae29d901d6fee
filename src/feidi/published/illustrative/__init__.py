# SPDX-License-Identifier: Apache-2.0
"""Made-up receipts under real agreements, for demonstration and tests; no figure here was published."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
