# SPDX-License-Identifier: Apache-2.0
"""Agreements applied to receipts and facts: the exact result, and the trace of it."""
