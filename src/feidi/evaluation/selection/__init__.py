# SPDX-License-Identifier: Apache-2.0
"""The selection of demonstration enclaves by five criteria."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
