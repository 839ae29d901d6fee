# SPDX-License-Identifier: Apache-2.0
"""Agreements applied to receipts and facts: the exact result, and the trace of it."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
