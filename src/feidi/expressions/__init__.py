# SPDX-License-Identifier: Apache-2.0
"""The one language of numbers, amounts, conditions and days that are found for a unit and a period."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
