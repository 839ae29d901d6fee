# SPDX-License-Identifier: Apache-2.0
"""One fault of a document, before its line is known."""

from typing import Final, final

from attrs import field, frozen

from feidi.codec.paths import Path

__all__ = ["FAILED", "MOST", "EnoughError", "Fault", "Faults"]

MOST: Final = 1000
"""After that many faults nobody reads on."""


@final
@frozen
class Fault:
    """What is wrong, where, and what to do about it."""

    path: Path
    message: str
    value: object = None
    remedy: str = ""


@final
class EnoughError(Exception):
    """There are as many faults as anyone reads."""


@final
@frozen
class Faults:
    """A growing list of faults."""

    found: list[Fault] = field(factory=list[Fault])

    def add(self, path: Path, message: str, value: object = None, remedy: str = "") -> "Failed":
        """Note a fault.

        Raises
        ------
        EnoughError
            After the last fault that is worth noting.
        """
        self.found.append(Fault(path, message, value, remedy))
        if len(self.found) >= MOST:
            raise EnoughError
        return FAILED


@final
@frozen
class Failed:
    """What stands for a value that could not be read."""


FAILED: Final = Failed()
