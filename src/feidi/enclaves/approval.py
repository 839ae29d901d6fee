# SPDX-License-Identifier: Apache-2.0
"""Approval items and what is promised for each."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.enclaves.fields import require_count_if_known, require_name
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["ApprovalItem", "ApprovalPhase"]


@final
class ApprovalPhase(StrEnum):
    """The part of a project's life that an approval belongs to.

    References
    ----------
    Guideline clause G3.3.

    Examples
    --------
    >>> ApprovalPhase.LANDING.label.zh
    '落地'
    """

    LANDING = "landing"
    CONSTRUCTION = "construction"
    OPERATION = "operation"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    ApprovalPhase.LANDING: Label(zh="落地", en="landing"),
    ApprovalPhase.CONSTRUCTION: Label(zh="建设", en="construction"),
    ApprovalPhase.OPERATION: Label(zh="运营", en="operation"),
}


@final
@frozen(kw_only=True)
class ApprovalItem:
    """An approval, with the visits and working days promised for it.

    Parameters
    ----------
    name
        The item as published.
    phase
        The part of a project's life it belongs to, where known.
    visits
        The visits promised at most [visits]; ``None`` where none are promised.
    working_days
        The working days promised at most [working days]; ``None`` where none are promised.
    citation
        Where the promise stands.

    Raises
    ------
    InvariantError
        If a promise is not a whole number from 0 on.

    Notes
    -----
    A promise above one visit exists, and is a finding.

    References
    ----------
    Guideline clause G3.3.

    Examples
    --------
    >>> ApprovalItem(name="企业设立登记", visits=1, working_days=1).is_at_most_one_visit
    True
    """

    name: str
    phase: ApprovalPhase | None = None
    visits: int | None = None
    working_days: int | None = None
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "approval.name")
        require_count_if_known(self.visits, "approval.visits")
        require_count_if_known(self.working_days, "approval.working_days")

    @property
    def is_at_most_one_visit(self) -> bool | None:
        """Whether at most one visit is promised; ``None`` where nothing is."""
        return None if self.visits is None else self.visits <= 1
