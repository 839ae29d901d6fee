# SPDX-License-Identifier: Apache-2.0
"""Rules over portfolios, which see many nouns at once."""

__all__ = ()
