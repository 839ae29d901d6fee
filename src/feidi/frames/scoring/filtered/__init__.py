# SPDX-License-Identifier: Apache-2.0
"""The floating-point filter: columns of doubles with proven error bounds, and exact numbers where these do not decide.

How it works, where it comes from and how a scale is added: ``docs/explanation/floating-point-filter.md``.
"""

__all__ = ()
