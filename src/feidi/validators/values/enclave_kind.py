# SPDX-License-Identifier: Apache-2.0
"""One of the four kinds of enclave (clause G1.3)."""

from typing import Final

from feidi.enclaves.kind import EnclaveKind
from feidi.labels import Label
from feidi.validators.values.choice import choice

__all__ = ["ENCLAVE_KIND"]

ENCLAVE_KIND: Final = choice("enclave_kind", Label(zh="飞地类型", en="a kind of enclave"), EnclaveKind)
"""``"创业创新“飞地”"`` and ``"创业创新"`` become ``"startup_innovation"``."""
