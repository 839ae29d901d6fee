# SPDX-License-Identifier: Apache-2.0
"""Alliances of enclaves and their operators, and membership in them."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_or_none
from feidi.enclaves.fields import require_name
from feidi.enclaves.organisation import Organisation
from feidi.errors import InvariantError
from feidi.instruments.instrument import Citation

__all__ = ["Alliance", "Convention", "Membership"]


@final
@frozen(kw_only=True)
class Convention:
    """The rules that the members of an alliance set themselves.

    Parameters
    ----------
    title
        The title as published.
    adopted
        The day of adoption, where known, as `Date` or ISO text.
    citation
        Where it stands.

    Raises
    ------
    InvariantError
        If the title is empty or a field is of another type.

    References
    ----------
    Guideline clause G5.5.

    Examples
    --------
    >>> Convention(title="自律公约").adopted is None
    True
    """

    title: str
    adopted: Date | None = field(default=None, converter=date_or_none)
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.title, "convention.title")


@final
@frozen(kw_only=True)
class Alliance:
    """An alliance or association around enclaves.

    Parameters
    ----------
    name
        The name as published.
    members
        Its members; ``None`` where they are not known.
    convention
        Its rules of self-discipline, where it has published some.
    founded
        The day it was founded, where known, as `Date` or ISO text.
    citation
        Where it stands.

    Raises
    ------
    InvariantError
        If a member is listed twice.

    References
    ----------
    Guideline clauses G5.1 and G5.5.

    Examples
    --------
    >>> Alliance(name="飞地联盟", convention=Convention(title="自律公约")).convention.title
    '自律公约'
    """

    name: str
    members: tuple[Organisation, ...] | None = None
    convention: Convention | None = None
    founded: Date | None = field(default=None, converter=date_or_none)
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "alliance.name")
        names = [member.name for member in self.members or ()]
        if len(set(names)) != len(names):
            raise InvariantError(
                "a member is listed twice",
                place="alliance.members",
                value=self.name,
                remedy="list each organisation once",
            )


@final
@frozen(kw_only=True)
class Membership:
    """That an enclave or its operator belongs to an alliance.

    Parameters
    ----------
    alliance
        The name of the alliance.
    since
        The day of joining, where known, as `Date` or ISO text.
    citation
        Where it stands.

    Raises
    ------
    InvariantError
        If the name is empty or a field is of another type.

    References
    ----------
    Guideline clause G5.5.

    Examples
    --------
    >>> Membership(alliance="飞地联盟", since="2021-01-01").since
    Date(2021, 1, 1)
    """

    alliance: str
    since: Date | None = field(default=None, converter=date_or_none)
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.alliance, "membership.alliance")
