# SPDX-License-Identifier: Apache-2.0
"""Grades: by rank share, by threshold or by both, with the events that change them."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
