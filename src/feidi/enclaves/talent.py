# SPDX-License-Identifier: Apache-2.0
"""Leading talent and teams in an enclave."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.enclaves.fields import require_count_if_known
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["Talent", "TalentKind"]


@final
class TalentKind(StrEnum):
    """Persons or teams.

    References
    ----------
    Guideline clause G5.2.

    Examples
    --------
    >>> TalentKind.TEAM.label.zh
    '创新团队'
    """

    LEADING = "leading"
    """Leading talent, counted in persons."""
    TEAM = "team"
    """Innovation teams, counted in teams."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    TalentKind.LEADING: Label(zh="领军人才", en="leading talent"),
    TalentKind.TEAM: Label(zh="创新团队", en="innovation team"),
}


@final
@frozen(kw_only=True)
class Talent:
    """Talent of one kind that an enclave has brought in.

    Parameters
    ----------
    kind
        Persons or teams.
    count
        How many [persons or teams]; ``None`` where that is not known.
    flexible
        Whether they are hired flexibly, staying with their home institution; ``None`` where that is not known.
    programme
        The talent programme, as published; empty where there is none or it is not known.
    citation
        Where it stands.

    Raises
    ------
    InvariantError
        If the count is not a whole number from 0 on.

    References
    ----------
    Guideline clause G5.2.

    Examples
    --------
    >>> Talent(kind=TalentKind.TEAM, count=3, flexible=True).count
    3
    """

    kind: TalentKind
    count: int | None = None
    flexible: bool | None = None
    programme: str = ""
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_count_if_known(self.count, "talent.count")
