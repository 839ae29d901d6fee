# SPDX-License-Identifier: Apache-2.0
"""Severities are ordered and named."""

from feidi.validators import Severity


def test_gravest_first() -> None:
    """Errors come before warnings, and warnings before notes."""
    ranked = sorted([Severity.NOTE, Severity.ERROR, Severity.WARNING], key=lambda severity: severity.rank)
    assert ranked == [Severity.ERROR, Severity.WARNING, Severity.NOTE]


def test_words_of_sarif() -> None:
    """The values are the levels of SARIF 2.1.0, and each has two names."""
    assert [severity.value for severity in Severity] == ["error", "warning", "note"]
    assert [severity.label.zh for severity in Severity] == ["错误", "警告", "提示"]
