# SPDX-License-Identifier: Apache-2.0
"""How money flows through the clauses: one function for each clause class, whole numbers all the way."""

__all__: tuple[str, ...] = ()
