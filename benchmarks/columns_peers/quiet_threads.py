# SPDX-License-Identifier: Apache-2.0
"""Threads of OpenBLAS that have nothing to do sleep at once; imported before numpy.

As it comes they turn in place for some 30 ms after every product, and so take a core from whichever side runs next.
"""

import os
from typing import Final

__all__ = ["SETTING"]

NAME: Final = "OPENBLAS_THREAD_TIMEOUT"
SETTING: Final = f"{NAME}={os.environ.setdefault(NAME, '4')}"
"""What was set, to be told beside the figures."""
