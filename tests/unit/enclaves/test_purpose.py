# SPDX-License-Identifier: Apache-2.0
"""Purposes are what documents call an enclave beside the four kinds."""

from feidi.enclaves.purpose import Purpose


def test_each_purpose_has_its_words() -> None:
    """No two purposes share a name."""
    assert len({purpose.label.zh for purpose in Purpose}) == len(Purpose) > 3
    assert Purpose("village_income").label.zh == "消薄飞地"
