# SPDX-License-Identifier: Apache-2.0
"""Rules over indicators, schemes and observations."""

__all__ = ()
