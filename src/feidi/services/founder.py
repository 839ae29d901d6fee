# SPDX-License-Identifier: Apache-2.0
"""Who founds an operator."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.enclaves.organisation import Organisation
from feidi.labels import Label

__all__ = ["Founder", "FounderKind"]


@final
class FounderKind(StrEnum):
    """A kind of founder; institutes and associations are expected to offer more.

    References
    ----------
    Guideline clauses G3.2 and G4.1.

    Examples
    --------
    >>> FounderKind.INSTITUTE.adds_innovation, FounderKind.FIRM.adds_innovation
    (True, False)
    """

    GOVERNMENT = "government"
    FIRM = "firm"
    INSTITUTE = "institute"
    ASSOCIATION = "association"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]

    @property
    def adds_innovation(self) -> bool:
        """Whether the guideline expects research, high-end resources and industry-university work of it."""
        return self in (FounderKind.INSTITUTE, FounderKind.ASSOCIATION)


_LABELS: Final = {
    FounderKind.GOVERNMENT: Label(zh="政府", en="government"),
    FounderKind.FIRM: Label(zh="企业", en="firm"),
    FounderKind.INSTITUTE: Label(zh="科研院所", en="research institute"),
    FounderKind.ASSOCIATION: Label(zh="行业协会", en="trade association"),
}


@final
@frozen(kw_only=True)
class Founder:
    """One founder of an operator.

    Parameters
    ----------
    kind
        The kind.
    organisation
        Which one; ``None`` where only the kind is known.

    Raises
    ------
    InvariantError
        If a field is of another type.

    References
    ----------
    Guideline clause G4.1.

    Examples
    --------
    >>> Founder(kind=FounderKind.ASSOCIATION).organisation is None
    True
    """

    kind: FounderKind
    organisation: Organisation | None = None
