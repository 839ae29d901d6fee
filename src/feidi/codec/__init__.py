# SPDX-License-Identifier: Apache-2.0
"""The only door in and out: documents in JSON, JSON Lines and YAML, and their schemas."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
