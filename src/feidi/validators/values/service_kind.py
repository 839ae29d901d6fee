# SPDX-License-Identifier: Apache-2.0
"""A service that the guideline names (clauses G4.1 and G4.2)."""

from typing import Final

from feidi.labels import Label
from feidi.services.service_kind import ServiceKind
from feidi.validators.values.choice import choice

__all__ = ["SERVICE_KIND"]

SERVICE_KIND: Final = choice("service_kind", Label(zh="服务类型", en="a kind of service"), ServiceKind)
"""``"法务"`` becomes ``"legal"``."""
