# SPDX-License-Identifier: Apache-2.0
"""Kinds of operator."""

from feidi.services import OperatorKind
from feidi.validators.values import OPERATOR_KIND


def test_both_kinds() -> None:
    """Each kind is read from its Chinese name, and no two share one."""
    read = [OPERATOR_KIND.validate(kind.label.zh) for kind in OperatorKind]
    assert read == [kind.value for kind in OperatorKind]
    assert not OPERATOR_KIND.is_valid("物业公司")
