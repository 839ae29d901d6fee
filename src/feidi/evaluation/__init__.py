# SPDX-License-Identifier: Apache-2.0
"""Eligibility, selection, accreditation, targets, day-to-day rating and yearly review of enclaves."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
