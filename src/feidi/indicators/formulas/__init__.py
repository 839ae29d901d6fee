# SPDX-License-Identifier: Apache-2.0
"""Named facts and formulas over them."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
