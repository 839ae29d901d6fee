# SPDX-License-Identifier: Apache-2.0
"""How a firm's registration and taxes pass from one region to the other."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.enclaves.fields import require_count_if_known
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["Handover", "HandoverKind"]


@final
class HandoverKind(StrEnum):
    """What is handed over.

    References
    ----------
    Guideline clause G3.3.

    Examples
    --------
    >>> HandoverKind.TAX.label.zh
    '税务衔接'
    """

    REGISTRATION = "registration"
    TAX = "tax"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    HandoverKind.REGISTRATION: Label(zh="工商登记衔接", en="hand-over of registration"),
    HandoverKind.TAX: Label(zh="税务衔接", en="hand-over of taxes"),
}


@final
@frozen(kw_only=True)
class Handover:
    """A promise on handing firms over between the two regions.

    Parameters
    ----------
    kind
        What is handed over.
    without_gap
        Whether nothing lies between leaving one register and standing in the other; ``None`` if not said.
    joint_supervision
        Whether both regions supervise together; ``None`` if not said.
    working_days
        The working days promised at most [working days]; ``None`` where none are promised.
    citation
        Where the promise stands.

    Raises
    ------
    InvariantError
        If a field is of another type, or the days are not a whole number from 0 on.

    References
    ----------
    Guideline clause G3.3.

    Examples
    --------
    >>> Handover(kind=HandoverKind.TAX, without_gap=True).working_days is None
    True
    """

    kind: HandoverKind
    without_gap: bool | None = None
    joint_supervision: bool | None = None
    working_days: int | None = None
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_count_if_known(self.working_days, "handover.working_days")
