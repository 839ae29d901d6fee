# SPDX-License-Identifier: Apache-2.0
"""Published schemes of evaluation, and those this project proposes; one scheme a file."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
