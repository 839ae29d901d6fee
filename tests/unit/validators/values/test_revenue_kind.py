# SPDX-License-Identifier: Apache-2.0
"""Kinds of revenue."""

from feidi.agreements import RevenueKind
from feidi.validators.values import REVENUE_KIND


def test_all_kinds() -> None:
    """Each kind is read from its Chinese name, and no two share one."""
    read = [REVENUE_KIND.validate(kind.label.zh) for kind in RevenueKind]
    assert read == [kind.value for kind in RevenueKind]
    assert not REVENUE_KIND.is_valid("关税")
