# SPDX-License-Identifier: Apache-2.0
"""Documents, clauses, citations and how sure a figure is; the clause register of the guideline."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
