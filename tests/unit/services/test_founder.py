# SPDX-License-Identifier: Apache-2.0
"""Founders, of whom institutes and associations add innovation."""

import pytest

from feidi.enclaves.organisation import Organisation
from feidi.errors import InvariantError
from feidi.services.founder import Founder, FounderKind


def test_two_kinds_add_innovation() -> None:
    """Institutes and associations add services, governments and firms do not."""
    assert [kind.label.zh for kind in FounderKind if kind.adds_innovation] == ["科研院所", "行业协会"]
    assert [kind.label.zh for kind in FounderKind if not kind.adds_innovation] == ["政府", "企业"]


def test_founder_may_be_unnamed() -> None:
    """Only the kind is needed; an organisation is not given by its name alone."""
    assert Founder(kind=FounderKind.FIRM).organisation is None
    assert Founder(kind=FounderKind.FIRM, organisation=Organisation(name="甲公司")).organisation is not None
    with pytest.raises(InvariantError) as caught:
        Founder(kind=FounderKind.FIRM, organisation="甲公司")  # type: ignore[arg-type]
    assert caught.value.place == "founder.organisation"
