# SPDX-License-Identifier: Apache-2.0
"""What frames need beside feidi, asked for by name before anything else is loaded."""

from importlib.util import find_spec
from typing import Final

__all__ = ["NEEDED", "require"]

NEEDED: Final = ("narwhals", "numpy", "pyarrow")
"""The libraries of the extra ``frames``."""


def require(*libraries: str) -> None:
    """Refuse to go on without a library.

    Raises
    ------
    ImportError
        If one of them is not installed.
    """
    missing = [name for name in libraries if find_spec(name) is None]
    if missing:
        raise ImportError(f'feidi.frames needs {", ".join(missing)}: pip install "feidi[frames]"')


require(*NEEDED)
