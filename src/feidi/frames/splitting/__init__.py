# SPDX-License-Identifier: Apache-2.0
"""A column of money split by shares, row by row."""

from feidi.frames.splitting.split import split as split

__all__ = ["split"]
