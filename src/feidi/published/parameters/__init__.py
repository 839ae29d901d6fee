# SPDX-License-Identifier: Apache-2.0
"""Parameters of national and provincial rules, each with its citation; dated where the documents are."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
