# SPDX-License-Identifier: Apache-2.0
"""Validators of single values, for forms, data frames and models of other libraries.

All answer the same calls: ``normalise``, ``validate`` (the canonical text, or one typed error), ``is_valid``
(never raises) and ``format``.
"""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
