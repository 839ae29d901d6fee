# SPDX-License-Identifier: Apache-2.0
"""Organisations around an enclave: owners, operators, departments, members of alliances."""

import re
from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.enclaves.fields import require_name
from feidi.enclaves.region import Region
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.names import normal_name

__all__ = ["Organisation", "OrganisationKind"]

# The alphabet of GB 32100 has no I, O, S, V or Z. The check character is a validator's business:
# documents do print codes with misprints.
_CREDIT_CODE: Final = re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}", re.ASCII)


@final
class OrganisationKind(StrEnum):
    """What sort of organisation it is.

    References
    ----------
    Guideline clauses G3.2, G4.1 and G5.1 name them.

    Examples
    --------
    >>> OrganisationKind.INSTITUTE.label.zh
    '科研院所'
    """

    GOVERNMENT = "government"
    PARK_COMMITTEE = "park_committee"
    FIRM = "firm"
    INSTITUTE = "institute"
    UNIVERSITY = "university"
    ASSOCIATION = "association"
    VILLAGE_COLLECTIVE = "village_collective"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    OrganisationKind.GOVERNMENT: Label(zh="政府部门", en="government or department"),
    OrganisationKind.PARK_COMMITTEE: Label(zh="园区管理委员会", en="park committee"),
    OrganisationKind.FIRM: Label(zh="企业", en="firm"),
    OrganisationKind.INSTITUTE: Label(zh="科研院所", en="research institute"),
    OrganisationKind.UNIVERSITY: Label(zh="高校", en="university"),
    OrganisationKind.ASSOCIATION: Label(zh="行业协会", en="trade association"),
    OrganisationKind.VILLAGE_COLLECTIVE: Label(zh="村集体经济组织", en="village collective"),
}


@final
@frozen(kw_only=True)
class Organisation:
    """An organisation by the name that documents give it.

    Parameters
    ----------
    name
        The name as published.
    kind
        What sort it is; ``None`` where that is not known.
    credit_code
        The unified social credit code, 18 characters; empty where it is not known.
    region
        Where it is registered, where known.

    Raises
    ------
    InvariantError
        If the name is empty, or the code does not have the form of a unified social credit code.

    Notes
    -----
    Law: the form of the code holds; its check character may be wrong, which is a finding.

    References
    ----------
    Guideline clause G3.2, for owners and operators.

    Examples
    --------
    >>> Organisation(name="中新集团", kind=OrganisationKind.FIRM).kind.label.en
    'firm'
    """

    name: str
    kind: OrganisationKind | None = None
    credit_code: str = field(default="", converter=normal_name)
    region: Region | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "organisation.name")
        if self.credit_code and not _CREDIT_CODE.fullmatch(self.credit_code):
            raise InvariantError(
                "not of the form of a unified social credit code",
                place="organisation.credit_code",
                value=self.credit_code,
                remedy="give its 18 digits and capital letters, or leave it empty",
            )
