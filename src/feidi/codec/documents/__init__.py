# SPDX-License-Identifier: Apache-2.0
"""The classes that documents hold, written out."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
