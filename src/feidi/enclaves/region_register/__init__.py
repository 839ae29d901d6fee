# SPDX-License-Identifier: Apache-2.0
"""The bundled register of administrative divisions, read on first use; `Region` is its face."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
