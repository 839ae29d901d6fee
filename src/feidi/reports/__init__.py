# SPDX-License-Identifier: Apache-2.0
"""What people look at: tables of statements, scores, findings and enclaves, and the clauses with their carriers."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
