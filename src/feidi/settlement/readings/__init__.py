# SPDX-License-Identifier: Apache-2.0
"""Readings of a statement: its prose, its table, and the digests by which a second bureau compares it."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
