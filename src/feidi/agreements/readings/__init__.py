# SPDX-License-Identifier: Apache-2.0
"""Readings of an agreement: as prose and back, as a chart, beside another, and what is wrong with its structure."""

from feidi.agreements.readings.describe import describe as describe
from feidi.agreements.readings.read_terms import read_terms as read_terms

__all__ = ["describe", "read_terms"]
