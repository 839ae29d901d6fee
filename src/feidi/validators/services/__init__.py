# SPDX-License-Identifier: Apache-2.0
"""Rules over operators, their services and catalogues."""

__all__ = ()
