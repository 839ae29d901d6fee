# SPDX-License-Identifier: Apache-2.0
"""What a professional operator has to fulfil."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
