# SPDX-License-Identifier: Apache-2.0
"""Levels and precision have words in both languages."""

from feidi.enclaves.region_level import Precision, RegionLevel


def test_labels() -> None:
    """Every member has a label of its own."""
    for kind in (RegionLevel, Precision):
        assert len({member.label for member in kind}) == len(kind)
