# SPDX-License-Identifier: Apache-2.0
"""Enclaves (飞地) shared by two regions: who, what was promised, what came of it, what is wrong.

The names here are the ones most used; each is loaded when it is first asked for, so that importing the package
costs next to nothing. Everything else is imported from its package: ``from feidi.agreements import InPhases``.
"""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
