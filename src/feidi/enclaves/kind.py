# SPDX-License-Identifier: Apache-2.0
"""The four kinds of enclave and the direction in which each reaches out."""

from enum import StrEnum
from typing import Final, final

from feidi.labels import Label

__all__ = ["Direction", "EnclaveKind"]


@final
class Direction(StrEnum):
    """Which way an enclave reaches: an outpost of the source, or production placed with the host.

    References
    ----------
    Guideline clause G1.3 says it of the first two kinds; calling the other two transfers is our reading.

    Examples
    --------
    >>> Direction.OUTPOST.label.zh
    '科创前哨'
    """

    OUTPOST = "outpost"
    """The source places start-ups, research and talent in a stronger region, and production stays at home."""
    TRANSFER = "transfer"
    """Production, capital or a whole chain is placed on the host's ground."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _DIRECTIONS[self]


_DIRECTIONS: Final = {
    Direction.OUTPOST: Label(zh="科创前哨", en="outpost in the stronger region"),
    Direction.TRANSFER: Label(zh="生产转移", en="production placed with the host"),
}


@final
class EnclaveKind(StrEnum):
    """One of the guideline's four kinds; an enclave of which no document says so has none.

    Many published enclaves were never sorted into the four. A building that a mountain county buys in a
    stronger city (消薄飞地, 反向飞地) may be any of the first three by what it holds, and a manufacturing
    park that mountain villages pay for is of the third, although its capital travels toward the stronger
    side: who pays is a :class:`~feidi.enclaves.Purpose`, not a kind.

    References
    ----------
    Guideline clause G1.3; the 2021 notice on demonstration bases uses the same four names.

    Examples
    --------
    >>> EnclaveKind.STARTUP_INNOVATION.label.zh, EnclaveKind.STARTUP_INNOVATION.direction.value
    ('创业创新“飞地”', 'outpost')
    """

    STARTUP_INNOVATION = "startup_innovation"
    """Gathers founders and projects in the stronger region."""
    INDUSTRIAL_INNOVATION = "industrial_innovation"
    """Gathers research and development of whole industries in the stronger region."""
    MOUNTAIN_SEA_MANUFACTURING = "mountain_sea_manufacturing"
    """Manufacturing between a mountain county and a coastal one."""
    DELTA_COOPERATION = "delta_cooperation"
    """Industrial cooperation within the Yangtze Delta."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _KINDS[self]

    @property
    def direction(self) -> Direction:
        """Which way enclaves of this kind reach."""
        outposts = (EnclaveKind.STARTUP_INNOVATION, EnclaveKind.INDUSTRIAL_INNOVATION)
        return Direction.OUTPOST if self in outposts else Direction.TRANSFER


_KINDS: Final = {
    EnclaveKind.STARTUP_INNOVATION: Label(zh="创业创新“飞地”", en="start-up innovation enclave"),
    EnclaveKind.INDUSTRIAL_INNOVATION: Label(zh="产业创新“飞地”", en="industrial innovation enclave"),
    EnclaveKind.MOUNTAIN_SEA_MANUFACTURING: Label(
        zh="山海协作生产制造“飞地”", en="mountain-sea manufacturing enclave"
    ),
    EnclaveKind.DELTA_COOPERATION: Label(
        zh="长三角一体化产业合作“飞地”", en="Yangtze Delta industrial cooperation enclave"
    ),
}
