# SPDX-License-Identifier: Apache-2.0
"""What a demonstration base has to fulfil, one requirement a file."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
