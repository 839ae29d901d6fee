# SPDX-License-Identifier: Apache-2.0
"""The bundled register of administrative divisions, read on first use; `Region` is its face."""

from feidi.enclaves.region_register.table import FIRST_DAY as FIRST_DAY
from feidi.enclaves.region_register.table import LAST_DAY as LAST_DAY
from feidi.enclaves.region_register.table import Row as Row

__all__ = ["FIRST_DAY", "LAST_DAY", "Row"]
