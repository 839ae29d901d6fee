# SPDX-License-Identifier: Apache-2.0
"""One tuple of rules for each family, written out."""

__all__ = ()
