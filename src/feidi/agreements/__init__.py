# SPDX-License-Identifier: Apache-2.0
"""What was promised: parties, sharing terms, compensation and attribution, as data."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
