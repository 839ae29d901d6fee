# SPDX-License-Identifier: Apache-2.0
"""Tables: rows of cells under heads, from files, notebooks and frames, read by one set of rules.

This package knows rows, heads and cells; what a row is, an observation or a receipt, is known where the class is.
"""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
