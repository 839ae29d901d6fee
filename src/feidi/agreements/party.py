# SPDX-License-Identifier: Apache-2.0
"""Whoever receives or pays under an agreement."""

import re
from enum import StrEnum
from typing import Final, final

from feidi import enclaves
from feidi._fields.frozen import frozen
from feidi.errors import InvariantError
from feidi.labels import Label

__all__ = ["Party", "PartyRole", "require_key"]

_KEY: Final = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
UNSETTLED: Final = "unsettled"
"""Who has what waits at a clause without a number."""
OUTSIDE_TERM: Final = "outside_term"
"""Who has the part of a whole-year receipt that lies outside the term of the agreement."""
"""The key under which a statement keeps what no clause gives a number for; no party may bear it."""


def require_key(value: object, place: str) -> None:
    """Refuse what is not a party's key: lower-case ASCII letters, digits and underscores.

    Raises
    ------
    InvariantError
        If the value is not such a key, or is the reserved word ``unsettled``.
    """
    if type(value) is not str or not _KEY.fullmatch(value) or value in (UNSETTLED, OUTSIDE_TERM):
        raise InvariantError(
            "not a party's key",
            place=place,
            value=value,
            remedy="use lower-case letters, digits and underscores, such as 'source' or 'park_fund'",
        )


@final
class PartyRole(StrEnum):
    """What a party is in the enclave.

    Examples
    --------
    >>> PartyRole.SOURCE.label.zh
    '飞出地'
    """

    SOURCE = "source"
    HOST = "host"
    CENTRAL = "central"
    PROVINCE = "province"
    UPPER = "upper"
    FUND = "fund"
    OPERATOR = "operator"
    VILLAGES = "villages"
    ENTERPRISE = "enterprise"
    INVESTOR = "investor"
    OTHER = "other"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    PartyRole.SOURCE: Label(zh="飞出地", en="source"),
    PartyRole.HOST: Label(zh="飞入地", en="host"),
    PartyRole.CENTRAL: Label(zh="中央", en="central government"),
    PartyRole.PROVINCE: Label(zh="省级", en="province"),
    PartyRole.UPPER: Label(zh="上级政府", en="upper government"),
    PartyRole.FUND: Label(zh="园区资金", en="fund"),
    PartyRole.OPERATOR: Label(zh="运营机构", en="operator"),
    PartyRole.VILLAGES: Label(zh="村集体", en="villages"),
    PartyRole.ENTERPRISE: Label(zh="企业", en="enterprise"),
    PartyRole.INVESTOR: Label(zh="出资方", en="investor"),
    PartyRole.OTHER: Label(zh="其他", en="other"),
}


@final
@frozen(kw_only=True)
class Party:
    """A party to an agreement (clause G5.1).

    Parameters
    ----------
    key
        The name by which terms refer to it, unique in its agreement.
    role
        What it is.
    label
        What it is called in both languages.
    region
        Its region, where it is a government and known.

    Raises
    ------
    InvariantError
        If the key is not a key.

    Examples
    --------
    >>> Party(key="source", role=PartyRole.SOURCE, label=Label(zh="衢州市", en="Quzhou")).label.zh
    '衢州市'
    """

    key: str
    role: PartyRole
    label: Label
    region: "enclaves.Region | None" = None

    def __attrs_post_init__(self) -> None:
        require_key(self.key, "party.key")
