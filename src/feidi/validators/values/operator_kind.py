# SPDX-License-Identifier: Apache-2.0
"""One of the two kinds of professional operator (clauses G4.1 and G4.2)."""

from typing import Final

from feidi.labels import Label
from feidi.services.operator_kind import OperatorKind
from feidi.validators.values.choice import choice

__all__ = ["OPERATOR_KIND"]

OPERATOR_KIND: Final = choice(
    "operator_kind", Label(zh="运营机构类型", en="a kind of operator"), OperatorKind
)
"""``"项目孵化落地专业运营机构"`` becomes ``"incubation"``."""
