# SPDX-License-Identifier: Apache-2.0
"""Frozen classes whose fields are checked against their types at construction."""
