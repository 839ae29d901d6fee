# SPDX-License-Identifier: Apache-2.0
"""Rules over enclaves and what belongs to them."""

__all__ = ()
