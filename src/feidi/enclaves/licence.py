# SPDX-License-Identifier: Apache-2.0
"""Licences that one region issues and another recognises."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.enclaves.fields import require_name
from feidi.enclaves.region import Region
from feidi.errors import InvariantError
from feidi.instruments.instrument import Citation

__all__ = ["RecognisedLicence"]


@final
@frozen(kw_only=True)
class RecognisedLicence:
    """A licence valid without a new examination in a region that did not issue it.

    Parameters
    ----------
    name
        The licence as published.
    issued_in
        The region that issues it.
    recognised_in
        The regions that recognise it; at least one, and not the one that issues it.
    citation
        Where the recognition stands.

    Raises
    ------
    InvariantError
        If no other region recognises it.

    References
    ----------
    Guideline clause G3.3.

    Examples
    --------
    >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
    >>> RecognisedLicence(name="食品经营许可证", issued_in=quzhou, recognised_in=(yuhang,)).name
    '食品经营许可证'
    """

    name: str
    issued_in: Region
    recognised_in: tuple[Region, ...]
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "licence.name")
        codes = [region.code for region in self.recognised_in]
        if not codes or self.issued_in.code in codes:
            raise InvariantError(
                "recognition is by another region than the one that issues the licence",
                place="licence.recognised_in",
                value=", ".join(codes),
                remedy="name the regions that recognise it, without the one that issues it",
            )
