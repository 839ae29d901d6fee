# SPDX-License-Identifier: Apache-2.0
"""Published rules and agreements, one a file, each with its citation and how sure it is."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
