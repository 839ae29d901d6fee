# SPDX-License-Identifier: Apache-2.0
"""Judgement: rules that yield findings, and validators of single values.

Three questions may be asked of any noun: :func:`check` gives everything that is wrong, :func:`is_valid`
answers yes or no and never raises, :func:`validate` gives the noun back or raises all errors at once.
"""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
