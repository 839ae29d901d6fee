# SPDX-License-Identifier: Apache-2.0
"""Recognition by a government: demonstration enclaves and professional operators."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_or_none
from feidi.enclaves.fields import require_count_if_known, require_name
from feidi.enclaves.region import Region
from feidi.errors import InvariantError
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["Accreditation", "AccreditationStatus"]


@final
class AccreditationStatus(StrEnum):
    """How far a recognition has come.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> AccreditationStatus.AWARDED.label.zh
    '已认定'
    """

    APPLIED = "applied"
    PILOT = "pilot"
    AWARDED = "awarded"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    AccreditationStatus.APPLIED: Label(zh="已申报", en="applied"),
    AccreditationStatus.PILOT: Label(zh="试点", en="pilot"),
    AccreditationStatus.AWARDED: Label(zh="已认定", en="awarded"),
    AccreditationStatus.WITHDRAWN: Label(zh="已撤销", en="withdrawn"),
}


@final
@frozen(kw_only=True)
class Accreditation:
    """A title that a government awards to an enclave or an operator.

    Parameters
    ----------
    title
        The title as published.
    status
        How far it has come.
    granted_by
        The region whose government awards it, where known.
    batch
        The batch, counted from 1, where known.
    awarded, withdrawn
        The days, where known, as `Date` or ISO text.
    citation
        Where it stands.

    Raises
    ------
    InvariantError
        If it was withdrawn before it was awarded.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> title = "省级数字经济“飞地”示范基地"
    >>> Accreditation(title=title, status=AccreditationStatus.AWARDED, batch=1).is_in_force
    True
    """

    title: str
    status: AccreditationStatus
    granted_by: Region | None = None
    batch: int | None = None
    awarded: Date | None = field(default=None, converter=date_or_none)
    withdrawn: Date | None = field(default=None, converter=date_or_none)
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.title, "accreditation.title")
        require_count_if_known(self.batch, "accreditation.batch")
        if self.awarded is not None and self.withdrawn is not None and self.withdrawn < self.awarded:
            raise InvariantError(
                f"a title awarded on {self.awarded} cannot be withdrawn before that day",
                place="accreditation.withdrawn",
                value=str(self.withdrawn),
                remedy="check the two days",
            )

    @property
    def is_in_force(self) -> bool:
        """Whether the title is held now, as far as the record goes."""
        return self.status is AccreditationStatus.AWARDED and self.withdrawn is None
