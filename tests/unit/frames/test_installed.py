# SPDX-License-Identifier: Apache-2.0
"""What frames need is asked for by name."""

import pytest

from feidi.frames.installed import NEEDED, require


def test_what_is_there_is_taken() -> None:
    """Nothing is said of a library that is installed."""
    require(*NEEDED)


def test_what_is_missing_is_named() -> None:
    """The error names the library and the command that brings it."""
    with pytest.raises(ImportError, match=r'needs no_such_library: pip install "feidi\[frames\]"'):
        require("narwhals", "no_such_library")
