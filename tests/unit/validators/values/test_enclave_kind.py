# SPDX-License-Identifier: Apache-2.0
"""Kinds of enclave."""

import pytest

from feidi.validators.values import ENCLAVE_KIND


@pytest.mark.parametrize("text", ["创业创新“飞地”", "创业创新飞地", '创业创新"飞地"', "创业创新"])
def test_quotes_do_not_matter(text: str) -> None:
    """The kind is read with any quotation marks and without the word 飞地."""
    assert ENCLAVE_KIND.validate(text) == "startup_innovation"


@pytest.mark.parametrize("text", ["飞地", "消薄飞地", ""])
def test_refused(text: str) -> None:
    """A purpose is no kind, and 飞地 alone is none."""
    assert not ENCLAVE_KIND.is_valid(text)
