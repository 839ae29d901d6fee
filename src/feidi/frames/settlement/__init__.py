# SPDX-License-Identifier: Apache-2.0
"""Settlement of whole frames."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
