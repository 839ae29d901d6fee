# SPDX-License-Identifier: Apache-2.0
"""Agreements settled over columns, in the frame's own engine."""
