# SPDX-License-Identifier: Apache-2.0
"""Rules over documents, citations and figures."""

__all__ = ()
