# SPDX-License-Identifier: Apache-2.0
"""Regions, sectors, projects, and the enclave with its two sides."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
