# SPDX-License-Identifier: Apache-2.0
"""Facts, formulas, indicators, schemes and scores: from what was observed to a grade that explains itself."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
