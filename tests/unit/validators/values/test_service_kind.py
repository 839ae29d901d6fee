# SPDX-License-Identifier: Apache-2.0
"""Kinds of service."""

from feidi.services import ServiceKind
from feidi.validators.values import SERVICE_KIND


def test_all_kinds() -> None:
    """Each kind is read from its Chinese name, and no two share one."""
    read = [SERVICE_KIND.validate(kind.label.zh) for kind in ServiceKind]
    assert read == [kind.value for kind in ServiceKind]
    assert not SERVICE_KIND.is_valid("保洁")
