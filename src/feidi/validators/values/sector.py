# SPDX-License-Identifier: Apache-2.0
"""One of the nine sectors of the guideline (clause G1.2)."""

from typing import Final

from feidi.enclaves.sector import Sector
from feidi.labels import Label
from feidi.validators.values.choice import choice

__all__ = ["SECTOR"]

SECTOR: Final = choice("sector", Label(zh="产业领域", en="a sector of the guideline"), Sector)
"""``"集成电路"`` and ``"Integrated circuits"`` become ``"integrated_circuits"``."""
