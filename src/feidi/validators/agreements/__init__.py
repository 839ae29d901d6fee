# SPDX-License-Identifier: Apache-2.0
"""Rules over agreements, their parties and clauses."""

__all__ = ()
