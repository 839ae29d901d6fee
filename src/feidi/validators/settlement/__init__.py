# SPDX-License-Identifier: Apache-2.0
"""Rules over receipts and statements."""

__all__ = ()
