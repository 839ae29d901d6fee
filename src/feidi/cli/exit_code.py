# SPDX-License-Identifier: Apache-2.0
"""What a command says to the shell."""

from enum import IntEnum
from typing import Final, final

__all__ = ["ExitCode"]


@final
class ExitCode(IntEnum):
    """How a command ended."""

    FINE = 0
    ERRORS = 1
    UNUSABLE = 2
    INTERRUPTED = 130

    @property
    def meaning(self) -> str:
        """What the code says."""
        return _MEANINGS[self]


_MEANINGS: Final = {
    ExitCode.FINE: "all is well",
    ExitCode.ERRORS: "the data were read and have errors, or units without a score",
    ExitCode.UNUSABLE: "nothing was done: the input or the call cannot be used, or the output cannot be written",
    ExitCode.INTERRUPTED: "interrupted from the keyboard",
}
