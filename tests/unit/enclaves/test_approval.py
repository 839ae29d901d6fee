# SPDX-License-Identifier: Apache-2.0
"""Approval items and their promises."""

import pytest

from feidi.enclaves.approval import ApprovalItem, ApprovalPhase
from feidi.errors import InvariantError


def test_phases_have_their_words() -> None:
    """Landing, construction and operation are told apart by name."""
    assert [phase.label.zh for phase in ApprovalPhase] == ["落地", "建设", "运营"]


@pytest.mark.parametrize(("visits", "answer"), [(0, True), (1, True), (2, False), (None, None)])
def test_at_most_one_visit(visits: int | None, answer: bool | None) -> None:
    """None or one visit keeps the promise, two do not, and silence promises nothing."""
    assert ApprovalItem(name="登记", visits=visits).is_at_most_one_visit is answer


@pytest.mark.parametrize("field", ["visits", "working_days"])
def test_promises_are_not_negative(field: str) -> None:
    """Visits and days are counted from 0."""
    with pytest.raises(InvariantError) as caught:
        ApprovalItem(name="登记", **{field: -1})  # type: ignore[arg-type]
    assert caught.value.place == f"approval.{field}"


def test_nameless_item_is_refused() -> None:
    """An item has a name."""
    with pytest.raises(InvariantError, match="needs a name"):
        ApprovalItem(name="")
