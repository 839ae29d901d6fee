# SPDX-License-Identifier: Apache-2.0
"""What a command says to the shell."""

from enum import IntEnum
from typing import final

__all__ = ["ExitCode"]


@final
class ExitCode(IntEnum):
    """How a command ended."""

    FINE = 0
    """All is well."""
    ERRORS = 1
    """The data were read and have errors."""
    UNUSABLE = 2
    """The input could not be read or used."""
