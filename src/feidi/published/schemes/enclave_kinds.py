# SPDX-License-Identifier: Apache-2.0
"""Which scheme judges which kind of enclave: the differentiated systems that the guideline asks for (G5.3)."""

from typing import Final

from feidi.enclaves.kind import EnclaveKind
from feidi.indicators.scoring.scheme import Scheme
from feidi.published.schemes.enclave_delta_cooperation import ENCLAVE_DELTA_COOPERATION
from feidi.published.schemes.enclave_industrial_innovation import ENCLAVE_INDUSTRIAL_INNOVATION
from feidi.published.schemes.enclave_mountain_sea_manufacturing import ENCLAVE_MOUNTAIN_SEA_MANUFACTURING
from feidi.published.schemes.enclave_startup_innovation import ENCLAVE_STARTUP_INNOVATION

__all__ = ["ENCLAVE_SCHEMES", "scheme_for"]

ENCLAVE_SCHEMES: Final[tuple[tuple[EnclaveKind, Scheme], ...]] = (
    (EnclaveKind.STARTUP_INNOVATION, ENCLAVE_STARTUP_INNOVATION),
    (EnclaveKind.INDUSTRIAL_INNOVATION, ENCLAVE_INDUSTRIAL_INNOVATION),
    (EnclaveKind.MOUNTAIN_SEA_MANUFACTURING, ENCLAVE_MOUNTAIN_SEA_MANUFACTURING),
    (EnclaveKind.DELTA_COOPERATION, ENCLAVE_DELTA_COOPERATION),
)
"""One for each of the four kinds, all proposed by this project."""


def scheme_for(kind: EnclaveKind) -> Scheme:
    """Give the scheme for a kind of enclave.

    Examples
    --------
    >>> scheme_for(EnclaveKind.DELTA_COOPERATION).id
    'enclave-delta-cooperation'
    """
    schemes: dict[EnclaveKind, Scheme] = dict(ENCLAVE_SCHEMES)
    return schemes[kind]
