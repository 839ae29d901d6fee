# SPDX-License-Identifier: Apache-2.0
"""Laboratories, research centres and incubators in an enclave."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_or_none
from feidi.enclaves.fields import require_name
from feidi.enclaves.organisation import Organisation
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["CarrierKind", "InnovationCarrier"]


@final
class CarrierKind(StrEnum):
    """A kind of innovation carrier.

    References
    ----------
    Guideline clauses G5.2 (laboratories, research bodies of firms) and G4.1 (incubation).

    Examples
    --------
    >>> CarrierKind.KEY_LABORATORY.label.zh
    '重点实验室'
    """

    KEY_LABORATORY = "key_laboratory"
    RESEARCH_CENTRE = "research_centre"
    INCUBATOR = "incubator"
    MAKER_SPACE = "maker_space"
    OTHER = "other"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    CarrierKind.KEY_LABORATORY: Label(zh="重点实验室", en="key laboratory"),
    CarrierKind.RESEARCH_CENTRE: Label(zh="企业研发机构", en="research centre of a firm"),
    CarrierKind.INCUBATOR: Label(zh="孵化器", en="incubator"),
    CarrierKind.MAKER_SPACE: Label(zh="众创空间", en="maker space"),
    CarrierKind.OTHER: Label(zh="其他创新载体", en="other innovation carrier"),
}


@final
@frozen(kw_only=True)
class InnovationCarrier:
    """A place of research or incubation that stands in an enclave.

    Parameters
    ----------
    name
        The name as published.
    kind
        The kind; ``None`` where that is not known.
    partners
        Universities, institutes and firms that run it together; ``None`` where they are not known.
    established
        The day it was set up, where known, as `Date` or ISO text.
    citation
        Where it stands.

    Raises
    ------
    InvariantError
        If the name is empty or a field is of another type.

    References
    ----------
    Guideline clause G5.2.

    Examples
    --------
    >>> InnovationCarrier(name="示例联合实验室", kind=CarrierKind.KEY_LABORATORY).is_joint is None
    True
    """

    name: str
    kind: CarrierKind | None = None
    partners: tuple[Organisation, ...] | None = None
    established: Date | None = field(default=None, converter=date_or_none)
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "carrier.name")

    @property
    def is_joint(self) -> bool | None:
        """Whether several run it together; ``None`` where the partners are not known."""
        return None if self.partners is None else len(self.partners) > 1
