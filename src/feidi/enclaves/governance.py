# SPDX-License-Identifier: Apache-2.0
"""How the two sides govern an enclave together."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.enclaves.fields import require_count_if_known, require_name
from feidi.enclaves.region import Region
from feidi.errors import InvariantError
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["GovernanceBody", "Member", "Side"]


@final
class Side(StrEnum):
    """On whose side a member sits.

    References
    ----------
    Guideline clause G3.1.

    Examples
    --------
    >>> Side.SOURCE.label.zh
    '飞出地'
    """

    SOURCE = "source"
    HOST = "host"
    THIRD = "third"
    """Neither: an upper government, an investor, an expert."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Side.SOURCE: Label(zh="飞出地", en="source"),
    Side.HOST: Label(zh="飞入地", en="host"),
    Side.THIRD: Label(zh="第三方", en="third party"),
}


@final
@frozen(kw_only=True)
class Member:
    """A member of a governance body and the seats it has there.

    Parameters
    ----------
    name
        Who it is, as published.
    side
        On whose side it sits.
    region
        The region it stands for, where known: with several sources the side alone does not say which.
    seats
        How many seats it has [seats]; ``None`` where that is not known.
    leads
        Whether it leads the body; ``None`` where that is not known.

    Raises
    ------
    InvariantError
        If the name is empty or a field is of another type.

    References
    ----------
    Guideline clause G3.1.

    Examples
    --------
    >>> Member(name="渭南高新区", side=Side.SOURCE, leads=True).seats is None
    True
    """

    name: str
    side: Side
    region: Region | None = None
    seats: int | None = None
    leads: bool | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "member.name")
        require_count_if_known(self.seats, "member.seats")


@final
@frozen(kw_only=True)
class GovernanceBody:
    """A body that manages an enclave: a leading group, a joint meeting, a committee, a board.

    Parameters
    ----------
    name
        The name as published.
    members
        Who sits in it; ``None`` where that is not known.
    citation
        Where it stands.

    Raises
    ------
    InvariantError
        If the same member is listed twice.

    Notes
    -----
    Laws: nothing is said of the sides while the members are not known; seats of a side are known only
    where the seats of each of its members are.

    References
    ----------
    Guideline clause G3.1: both sides build and manage together. A body without one of them is a finding.

    Examples
    --------
    >>> body = GovernanceBody(
    ...     name="管委会",
    ...     members=(Member(name="渝北区", side=Side.SOURCE), Member(name="广安市", side=Side.HOST)),
    ... )
    >>> body.has_both_sides, GovernanceBody(name="领导小组").has_both_sides
    (True, None)
    """

    name: str
    members: tuple[Member, ...] | None = None
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "governance.name")
        names = [(member.name, member.side) for member in self.members or ()]
        if len(set(names)) != len(names):
            raise InvariantError(
                "a member is listed twice",
                place="governance.members",
                value=self.name,
                remedy="list each once and add up its seats",
            )

    def sits(self, side: Side) -> bool | None:
        """Whether a side has a member; ``None`` where the members are not known.

        Examples
        --------
        >>> body = GovernanceBody(
        ...     name="管委会",
        ...     members=(Member(name="渝北区", side=Side.SOURCE, seats=3), Member(name="广安市", side=Side.HOST)),
        ... )
        >>> body.sits(Side.SOURCE), GovernanceBody(name="领导小组").sits(Side.SOURCE)
        (True, None)
        """
        if self.members is None:
            return None
        return any(member.side is side for member in self.members)

    @property
    def has_both_sides(self) -> bool | None:
        """Whether source and host both have a member; ``None`` where the members are not known."""
        if self.members is None:
            return None
        return {Side.SOURCE, Side.HOST} <= {member.side for member in self.members}

    def seats_of(self, side: Side) -> int | None:
        """Count the seats of a side [seats]; ``None`` where they are not all known.

        Examples
        --------
        >>> body = GovernanceBody(
        ...     name="管委会",
        ...     members=(Member(name="渝北区", side=Side.SOURCE, seats=3), Member(name="广安市", side=Side.HOST)),
        ... )
        >>> body.seats_of(Side.SOURCE), body.seats_of(Side.HOST)
        (3, None)
        """
        if self.members is None:
            return None
        total = 0
        for member in self.members:
            if member.side is side:
                if member.seats is None:
                    return None
                total += member.seats
        return total
